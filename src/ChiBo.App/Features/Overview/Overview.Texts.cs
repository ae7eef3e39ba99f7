using ChiBo.App.CommandLine;
using ChiBo.Domain.Units;

namespace ChiBo.App.Features.Overview;

internal static class OverviewTexts
{
    public static readonly Phrase Title = new("Tổng hợp", "Overview");
    public static readonly Phrase AllUnits = new("Tất cả", "All");
    public static readonly Phrase Month = new("Tháng", "Month");
    public static readonly Phrase From = new("Diễn biến từ tháng", "Series from the month");
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase Verdict = new("Kết quả", "Verdict");
    public static readonly Phrase Filter = new("Lọc", "Filter");
    public static readonly Phrase NoFilter = new("Bỏ lọc", "No filter");
    public static readonly Phrase Csv = new("Tải bảng CSV", "Download CSV");
    public static readonly Phrase Workbook = new("Tải bảng tính XLSX", "Download XLSX");
    public static readonly Phrase Unit = new("Đơn vị", "Unit");
    public static readonly Phrase Total = new("Cộng", "Total");
    public static readonly Phrase NotPlaced = new("Chưa rõ thuộc tỉnh nào", "Province not known");
    public static readonly Phrase Bar = new("Biểu đồ", "Bar");
    public static readonly Phrase Picture = new("Từng xã", "Each commune");
    public static readonly Phrase Series = new("Diễn biến qua các tháng", "Over the months");
    public static readonly Phrase Rules = new("Số xã chưa đạt, theo từng điểm", "Communes that do not meet a rule");
    public static readonly Phrase Rule = new("Điểm của hướng dẫn", "Rule");
    public static readonly Phrase Communes = new("Số xã", "Communes");
    public static readonly Phrase Few = new("dưới 3", "fewer than 3");
    public static readonly Phrase NotTold = new("không nêu", "not told");
    public static readonly Phrase Nothing = new("Chưa có số liệu", "No figures");
    public static readonly Phrase NothingMeans = new(
        "Không có xã nào đúng với điều kiện, hoặc tháng này chưa được tính. Chọn tháng khác hoặc bỏ lọc.",
        "No commune meets the filter, or the month has not been counted. Choose another month or no filter."
    );

    public static readonly Phrase FewMeans = new(
        "Số người từ 1 đến 2 của một xã chỉ ghi «dưới 3»; tổng có xã như vậy thì không nêu, vì đồng chí không được xem hồ sơ đảng viên.",
        "A commune's count of 1 or 2 people is written “fewer than 3”, and a total with such a commune is not told, since records of members are not for you."
    );

    public static Phrase KindOf(CommuneKind kind) =>
        kind switch
        {
            CommuneKind.Xa => new Phrase("Xã", "Rural commune"),
            CommuneKind.Phuong => new Phrase("Phường", "Ward"),
            CommuneKind.ThiTran => new Phrase("Thị trấn", "Township"),
            _ => new Phrase("Đặc khu", "Special zone"),
        };

    public static Phrase Lead(int communes, string month, string day) =>
        new(
            $"{communes} xã, phường, thị trấn, tháng {month}; tính cho ngày {day}. Mọi số cộng từ số liệu của từng xã.",
            $"{communes} communes, month {month}; counted for {day}. Every number is the sum of figures of communes."
        );

    public static Phrase Running(string day) =>
        new(
            $"Tháng chưa hết: những việc còn thời gian chưa bị tính là chưa đạt. Xã tính sớm nhất là cho ngày {day}.",
            $"The month is not over: what there is still time for is not counted as not met. The earliest count is for {day}."
        );

    public static Phrase Changed(int communes) =>
        new(
            $"Số liệu tháng này của {communes} xã đã đổi do ghi bổ sung sau khi hết tháng.",
            $"Figures of this month of {communes} communes were changed by entries made after it was over."
        );
}
