using ChiBo.App.CommandLine;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Admission;

internal static partial class AdmissionTexts
{
    public static readonly Phrase Title = new("Phát triển đảng viên", "New members");
    public static readonly Phrase Lead = new(
        "Quy trình từ quần chúng ưu tú đến đảng viên chính thức (II.1.3.b-7): từng bước, đúng hạn, không bỏ qua bước nào.",
        "The way from an outstanding citizen to an official member (II.1.3.b-7): step by step, in time, none skipped."
    );
    public static readonly Phrase None = new("Chưa có hồ sơ nào đang thực hiện.", "Nobody is on the way yet.");
    public static readonly Phrase Open = new("Thêm quần chúng ưu tú", "List somebody");
    public static readonly Phrase OpenLead = new(
        "Chỉ ghi tên và ngày sinh. Lý lịch không ghi vào đây: chương trình chỉ giữ việc đã thẩm tra hay chưa.",
        "Only name and day of birth are written down. Nothing of the background check is kept but that it was done."
    );
    public static readonly Phrase Who = new("Họ và tên", "Name");
    public static readonly Phrase BirthDate = new("Ngày sinh", "Day of birth");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase AllCells = new("Tất cả chi bộ", "All cells");
    public static readonly Phrase Show = new("Xem", "Show");
    public static readonly Phrase ListedOn = new("Ngày chi bộ đưa vào danh sách", "Listed on");
    public static readonly Phrase Next = new("Bước tiếp theo", "Next step");
    public static readonly Phrase Due = new("Hạn", "Due");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase NameErased = new("(đã xóa tên)", "(name erased)");
    public static readonly Phrase NameMissing = new("Ghi họ và tên.", "Give the name.");
    public static readonly Phrase BirthMissing = new("Ghi ngày sinh.", "Give the day of birth.");
    public static readonly Phrase CellMissing = new("Chọn chi bộ.", "Choose a cell.");
    public static readonly Phrase DayMissing = new("Ghi ngày.", "Give the day.");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Path = new("Các bước", "The steps");
    public static readonly Phrase Pending = new("chưa đến", "still to come");
    public static readonly Phrase IsNext = new("tiếp theo", "next");
    public static readonly Phrase NotCarried = new("chưa đủ hai phần ba", "less than two thirds");
    public static readonly Phrase Papers = new("Giấy tờ", "Papers");
    public static readonly Phrase GoesUpward = new(
        "Ba lần biểu quyết không đủ hai phần ba: chi bộ báo cáo cấp ủy cấp trên xem xét.",
        "Three votes without two thirds: the cell reports to the committee above."
    );
    public static readonly Phrase LastStep = new("Đã hết các bước.", "All steps are done.");
    public static readonly Phrase OfficialFrom = new("Ngày chính thức", "Official from");
    public static readonly Phrase CertificateUntil = new("Giấy chứng nhận có giá trị đến", "Certificate good until");
    public static readonly Phrase Rules = new("Quy định áp dụng", "The rules that are applied");
    public static readonly Phrase Draft = new("chưa xác minh, chỉ nhắc", "not sure, only a reminder");
    public static readonly Phrase OpenMember = new("Hồ sơ đảng viên", "The member's page");
    public static readonly Phrase Resolution = new("Nghị quyết của chi bộ", "The cell's resolution");
    public static readonly Phrase TakeAway = new("Tải về (DOCX)", "Take away (DOCX)");

    public static Phrase LateSince(string day) => new($"quá hạn từ {day}", $"late since {day}");

    /// <summary>What the last day of a step is: until the cell has voted, that of the certificate.</summary>
    public static Phrase TermOf(AdmissionStep step) => step <= AdmissionStep.CellResolution ? CertificateUntil : Due;

    public static Phrase NotBefore(string day) => new($"không trước {day}", $"not before {day}");

    public static Phrase Votes(int inFavour, int members) =>
        new($"{inFavour}/{members} tán thành", $"{inFavour} of {members} in favour");

    public static Phrase Helping(string names) => new($"người giúp đỡ: {names}", $"helping: {names}");

    public static Phrase Of(AdmissionEnd end) =>
        end switch
        {
            AdmissionEnd.Official => new Phrase("Đã công nhận chính thức", "Official member"),
            AdmissionEnd.Refused => new Phrase("Không kết nạp, không công nhận", "Refused"),
            _ => new Phrase("Người xin vào Đảng rút đơn", "Withdrawn"),
        };

    public static Phrase Of(AdmissionStep step) =>
        step switch
        {
            AdmissionStep.Listed => new Phrase("Quần chúng ưu tú", "Listed as outstanding"),
            AdmissionStep.AwarenessClass => new Phrase("Lớp bồi dưỡng nhận thức về Đảng", "Awareness class"),
            AdmissionStep.HelpersAssigned => new Phrase("Phân công giúp đỡ", "Helpers assigned"),
            AdmissionStep.Application => new Phrase("Đơn xin vào Đảng", "Application"),
            AdmissionStep.BackgroundCheck => new Phrase("Thẩm tra lý lịch", "Background check"),
            AdmissionStep.UnionOpinion => new Phrase("Ý kiến đoàn thể", "Opinion of the union"),
            AdmissionStep.ResidenceOpinion => new Phrase("Ý kiến nơi cư trú", "Opinion of the residence"),
            AdmissionStep.CellResolution => new Phrase("Chi bộ biểu quyết kết nạp", "The cell votes on admission"),
            AdmissionStep.CommitteeResolution => new Phrase(
                "Đảng ủy xã ra nghị quyết",
                "The commune committee resolves"
            ),
            AdmissionStep.Decision => new Phrase("Nhận quyết định kết nạp", "The decision is received"),
            AdmissionStep.Ceremony => new Phrase("Lễ kết nạp", "Admission ceremony"),
            AdmissionStep.ProbationHelper => new Phrase("Phân công giúp đỡ thời gian dự bị", "Helper during probation"),
            AdmissionStep.ProbationClass => new Phrase("Lớp bồi dưỡng đảng viên mới", "Class for new members"),
            AdmissionStep.CellReview => new Phrase(
                "Chi bộ biểu quyết công nhận chính thức",
                "The cell votes on official status"
            ),
            AdmissionStep.CommitteeReview => new Phrase(
                "Đảng ủy xã xét công nhận chính thức",
                "The commune committee considers official status"
            ),
            _ => new Phrase("Quyết định công nhận chính thức", "Decision on official status"),
        };
}
