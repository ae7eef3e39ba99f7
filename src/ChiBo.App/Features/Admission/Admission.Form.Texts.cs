using ChiBo.App.CommandLine;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Admission;

/// <summary>What the forms of a case say.</summary>
internal static partial class AdmissionTexts
{
    public static readonly Phrase Remark = new("Số văn bản", "Number of the paper");
    public static readonly Phrase RemarkHint = new(
        "Chỉ ghi số, không ghi điều gì về người đó.",
        "The number only, nothing about the person."
    );
    public static readonly Phrase Helper = new("Đảng viên giúp đỡ", "Member who helps");
    public static readonly Phrase SecondHelper = new("Người giúp đỡ thứ hai", "A second one who helps");
    public static readonly Phrase Together = new("Cùng công tác từ ngày", "Worked together since");
    public static readonly Phrase TogetherHint = new(
        "Ít nhất một năm; chỉ để kiểm tra, không lưu lại.",
        "A year or more; it is checked and not kept."
    );
    public static readonly Phrase VotesFor = new("Số phiếu tán thành", "Votes in favour");
    public static readonly Phrase VotesMissing = new("Ghi số phiếu bằng chữ số.", "Give the votes as a number.");
    public static readonly Phrase Consent = new("Số văn bản đồng ý của cấp trên", "Number of the consent from above");
    public static readonly Phrase AgeConsentHint = new(
        "Chỉ cần khi người vào Đảng trên 60 tuổi.",
        "Needed only when the person is over 60."
    );
    public static readonly Phrase LateConsentHint = new(
        "Chỉ cần khi lễ kết nạp quá hạn.",
        "Needed only when the ceremony is late."
    );
    public static readonly Phrase EntersRegister = new(
        "Khi ghi bước này, người đó vào danh sách đảng viên dự bị của chi bộ từ ngày lễ kết nạp.",
        "With this step the person comes onto the roll of the cell as a probationary member from the day of the ceremony."
    );
    public static readonly Phrase BecomesOfficial = new(
        "Ngày chính thức là ngày hết mười hai tháng dự bị, dù quyết định muộn.",
        "Official membership begins when the twelve months end, however late the decision is."
    );
    public static readonly Phrase Submit = new("Ghi bước này", "Record this step");
    public static readonly Phrase Renew = new("Ghi giấy chứng nhận mới", "Record a new certificate");
    public static readonly Phrase End = new("Kết thúc hồ sơ", "End the case");
    public static readonly Phrase How = new("Kết thúc thế nào", "How it ends");
    public static readonly Phrase HowMissing = new("Chọn một trong hai.", "Choose one of the two.");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase ReasonHint = new(
        "Được xóa cùng với tên sau thời hạn giữ.",
        "Erased together with the name."
    );
    public static readonly Phrase EndedBecause = new("Lý do kết thúc", "Why it ended");
    public static readonly Phrase Probationary = new("dự bị", "probationary");

    public static Phrase OfficialToday(int members, int enough) =>
        new(
            $"Hôm nay chi bộ có {members} đảng viên chính thức được biểu quyết, cần ít nhất {enough} phiếu. Số của ngày biểu quyết được tính từ danh sách.",
            $"Today the cell has {members} official members with a vote; {enough} votes are needed. The number on the day of the vote is counted from the roll."
        );

    /// <summary>What the day of a step is the day of.</summary>
    public static Phrase DayOf(AdmissionStep step) =>
        step switch
        {
            AdmissionStep.AwarenessClass or AdmissionStep.ProbationClass => new Phrase(
                "Ngày cấp giấy chứng nhận",
                "Day of the certificate"
            ),
            AdmissionStep.Decision => new Phrase("Ngày nhận quyết định", "Day of receipt"),
            AdmissionStep.Ceremony => new Phrase("Ngày tổ chức lễ kết nạp", "Day of the ceremony"),
            _ => new Phrase("Ngày", "Day"),
        };
}
