using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Quality.Burden;

internal static class BurdenTexts
{
    public static readonly Phrase Title = new("Số ô phải nhập", "Fields filled in");
    public static readonly Phrase Month = new("Tháng", "Month");
    public static readonly Phrase Part = new("Phần việc", "Part of the work");
    public static readonly Phrase Typed = new("Tự nhập hoặc sửa", "Typed or changed");
    public static readonly Phrase Reused = new("Chương trình điền sẵn", "Filled in by the program");
    public static readonly Phrase None = new("Chưa có biểu mẫu nào được gửi.", "No form was sent yet.");
    public static readonly Phrase OwnMeans = new(
        "Chỉ đếm số ô của các biểu mẫu đã gửi xong, không lưu nội dung; chỉ mình đồng chí thấy, giữ 24 tháng.",
        "Only fields of forms that went through are counted, nothing of what is in them; you alone see it, for 24 months."
    );
    public static readonly Phrase CellMeans = new(
        "Cộng chung mọi người có vai trò trong chi bộ; không tách theo người. Để biết chương trình còn bắt nhập nhiều ở đâu.",
        "All who have a role in the cell together, never by person: it tells where the program still asks for too much."
    );

    /// <summary>The name of a feature as people call it; the name of its folder where none is given.</summary>
    public static Phrase OfFeature(string feature) =>
        feature switch
        {
            "Admission" => new("Phát triển đảng viên", "New members"),
            "Areas" => new("Địa bàn", "Areas"),
            "Calendar" => new("Lịch", "Calendar"),
            "Communes" => new("Rà soát", "Review"),
            "Documents" => new("Văn bản", "Documents"),
            "Meetings" => new("Sinh hoạt", "Meetings"),
            "Members" => new("Đảng viên", "Members"),
            "Months" => new("Tháng sinh hoạt", "The month"),
            "Notices" => new("Thông báo", "Notices"),
            "Organisations" => new("Tổ chức đảng", "Organisations"),
            "Programmes" => new("Chương trình", "Programme"),
            "Proposals" => new("Kiến nghị", "Proposals"),
            "Regulations" => new("Quy chế", "Regulations"),
            "Reorganisations" => new("Sắp xếp tổ chức", "Reorganisation"),
            "ResidenceContact" => new("Nơi cư trú", "Residence contact"),
            "Rosters" => new("Nhập danh sách", "Rosters"),
            "Supervision" => new("Kiểm tra, giám sát", "Supervision"),
            "Support" => new("Chỉ đạo, hỗ trợ", "Direction and support"),
            "Tasks" => new("Nhiệm vụ", "Tasks"),
            "Transfers" => new("Chuyển sinh hoạt", "Transfers"),
            "Units" => new("Đơn vị hành chính", "Units"),
            "YearReviews" => new("Kiểm điểm, xếp loại", "Yearly review"),
            _ => new(feature, feature),
        };
}
