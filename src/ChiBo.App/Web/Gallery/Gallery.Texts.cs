using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Gallery;

internal static class GalleryTexts
{
    public static readonly Phrase Statuses = new("Năm chữ chỉ tình trạng", "The five status words");
    public static readonly Phrase Findings = new("Kết quả từng điểm", "Findings");
    public static readonly Phrase Facts = new("Thông tin chung", "Facts");
    public static readonly Phrase Members = new("Đảng viên", "Members");
    public static readonly Phrase Banners = new("Thông báo", "Banners");
    public static readonly Phrase Secretary = new("Bí thư", "Secretary");
    public static readonly Phrase Deputy = new("Phó bí thư", "Deputy secretary");
    public static readonly Phrase Established = new("Ngày lập", "Established");
    public static readonly Phrase NothingYet = new("Chưa có cuộc họp nào", "No meeting yet");

    public static readonly Phrase NothingYetMeans = new(
        "Cuộc họp đầu tiên được ghi sẽ hiện ở đây, cùng kết quả rà soát.",
        "The first meeting that is recorded appears here, with its findings."
    );

    public static readonly Phrase Begin = new("Ghi cuộc họp đầu tiên", "Record the first meeting");

    public static readonly Phrase WhyNot = new(
        "Chưa ghi được vì các chi bộ khác trong xã chưa họp hết tháng này.",
        "Not yet, since not all other cells of the commune have met this month."
    );

    public static readonly Phrase GraveAct = new("Việc có hệ quả", "An act with consequences");
    public static readonly Phrase ReasonMissing = new("Chưa nêu lý do.", "The reason is missing.");
    public static readonly Phrase Timeline = new("Kết quả rà soát xã Mẫu qua các năm", "Verdicts of Mẫu commune");
    public static readonly Phrase Strength = new("Số đảng viên của từng chi bộ", "Members of each cell");
    public static readonly Phrase Province = new("Các xã của tỉnh Mẫu", "Communes of Mẫu province");
}
