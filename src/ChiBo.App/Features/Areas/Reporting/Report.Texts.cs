using ChiBo.App.CommandLine;
using ChiBo.Documents.Months;

namespace ChiBo.App.Features.Areas.Reporting;

internal static class ReportTexts
{
    public static readonly Phrase Title = new("Báo cáo tình hình địa bàn", "Report on the area");
    public static readonly Phrase NoNames = new(
        "Không ghi họ tên, địa chỉ, số điện thoại của người dân; không ghi ai nghĩ gì, nói gì. Chỉ ghi việc.",
        "Write no name, address or telephone number of a resident, and nothing about what anybody thinks or said. Write of things only."
    );
    public static readonly Phrase HasAttended = new(
        "Đồng chí có dự sinh hoạt chi bộ khu dân cư tháng này không?",
        "Did you attend the meeting of the residential cell this month?"
    );
    public static readonly Phrase Yes = new("Có", "Yes");
    public static readonly Phrase No = new("Không", "No");
    public static readonly Phrase AttendedMissing = new("Chọn có hoặc không.", "Choose yes or no.");
    public static readonly Phrase Topics = new(
        "Có gì thì mở mục đó ra ghi, không có thì để trống.",
        "Open a topic if there is something to tell, and leave the others empty."
    );
    public static readonly Phrase Deals = new("Khu dân cư đang giải quyết việc gì", "What the area is dealing with");
    public static readonly Phrase Need = new(
        "Nhu cầu, nguyện vọng chính đáng của nhân dân",
        "Needs and wishes of the residents"
    );
    public static readonly Phrase AskedOf = new("Đã đề nghị ai giải quyết", "Of whom it was asked");
    public static readonly Phrase Limit = new("Nhiều nhất 300 ký tự.", "300 letters at most.");
    public static readonly Phrase Reviewed = new(
        "Tôi đã xem lại: không nêu người dân nào",
        "I have looked at it again: no resident is named"
    );
    public static readonly Phrase Submit = new("Gửi báo cáo", "Hand the report in");
    public static readonly Phrase For = new("Báo cáo của", "Report of");
    public static readonly Phrase ForHint = new(
        "Nhập lại phiếu giấy: tên đồng chí và tên người nhập đều được ghi.",
        "A paper sheet is typed back: both names are recorded."
    );
    public static readonly Phrase ForMissing = new("Chọn người phụ trách.", "Choose who is in charge.");
    public static readonly Phrase HandedOn = new("Ngày nhận phiếu", "Day on which the sheet came");
    public static readonly Phrase HandedHint = new(
        "Để trống nếu nhận hôm nay. Nhận hôm trước thì tính đến hết ngày đó.",
        "Leave it empty for today. Of an earlier day the end counts."
    );
    public static readonly Phrase NotInCharge = new(
        "Tháng này đồng chí không được phân công phụ trách địa bàn này",
        "You are not in charge of this area in this month"
    );
    public static readonly Phrase NotInChargeMeans = new(
        "Chi ủy chi bộ cơ quan phân công đảng viên phụ trách địa bàn (mục II.2.c). Nếu có nhầm lẫn, hãy báo chi ủy.",
        "The committee of the agency cell puts members in charge of areas (II.2.c). Tell it if this is a mistake."
    );
    public static readonly Phrase IsLate = new(
        "Chi bộ cơ quan đã họp: báo cáo gửi bây giờ được ghi là muộn.",
        "The agency cell has met: a report handed in now is recorded as late."
    );
    public static readonly Phrase RaiseTitle = new("Phản ánh một vấn đề của địa bàn", "Raise a matter of the area");
    public static readonly Phrase RaiseMeans = new(
        "Chi bộ cơ quan bàn vấn đề này ở cuộc họp tháng này hoặc tháng sau.",
        "The agency cell deals with it at its meeting of this month or the next."
    );
    public static readonly Phrase Kind = new("Vấn đề này là", "It is");
    public static readonly Phrase TopicMissing = new("Chọn lĩnh vực.", "Choose a topic.");
    public static readonly Phrase WordsMissing = new("Cần ghi nội dung.", "The words are needed.");
    public static readonly Phrase RaiseSubmit = new("Ghi vấn đề", "Record the matter");

    /// <summary>A label with its number on the paper sheet.</summary>
    public static Phrase At(int number, Phrase label) =>
        new($"{number}. {label.Vietnamese}", $"{number}. {label.English}");

    /// <summary>A topic with the numbers that it has on the paper sheet.</summary>
    public static Phrase From(int place, Phrase topic)
    {
        string numbers = $"{ReportPlaces.Deals(place)}–{ReportPlaces.Asked(place)}";
        return new($"{topic.Vietnamese} ({numbers})", $"{topic.English} ({numbers})");
    }

    public static Phrase DueByProvince(int days, string? last) =>
        last is null
            ? new Phrase(
                $"Quy định của tỉnh: báo cáo trước buổi sinh hoạt của chi bộ cơ quan {days} ngày (III.1, II.2.c).",
                $"Regulation of the province: {days} days before the meeting of the agency cell (III.1, II.2.c)."
            )
            : new Phrase(
                $"Quy định của tỉnh: báo cáo chậm nhất {last}, trước buổi sinh hoạt của chi bộ cơ quan {days} ngày (III.1, II.2.c).",
                $"Regulation of the province: on {last} at the latest, {days} days before the meeting of the agency cell (III.1, II.2.c)."
            );

    public static Phrase DueBy(int days, string? last) =>
        last is null
            ? new Phrase(
                $"Quy chế làm việc: báo cáo trước buổi sinh hoạt của chi bộ cơ quan {days} ngày (II.2.a).",
                $"Working regulations: {days} days before the meeting of the agency cell (II.2.a)."
            )
            : new Phrase(
                $"Quy chế làm việc: báo cáo chậm nhất {last}, trước buổi sinh hoạt của chi bộ cơ quan {days} ngày (II.2.a).",
                $"Working regulations: on {last} at the latest, {days} days before the meeting of the agency cell (II.2.a)."
            );
}
