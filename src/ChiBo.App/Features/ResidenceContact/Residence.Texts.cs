using ChiBo.App.CommandLine;
using ChiBo.Domain.Residence;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Residence;

namespace ChiBo.App.Features.ResidenceContact;

internal static class ResidenceTexts
{
    public static readonly Phrase Tab = new("Nơi cư trú", "Residence");
    public static readonly Phrase Title = new("Liên hệ nơi cư trú", "Contact with the residence");
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase Letter = new("Giấy giới thiệu", "Letter of introduction");
    public static readonly Phrase Letters = new("Giấy giới thiệu về nơi cư trú", "Letters of introduction");
    public static readonly Phrase Meetings = new("Dự họp nơi cư trú", "Meetings at the residence");
    public static readonly Phrase Comments = new("Ý kiến nhận xét hằng năm", "Yearly comments");
    public static readonly Phrase CommentOfYear = new("Nhận xét của năm", "Comment of the year");
    public static readonly Phrase Year = new("Năm", "Year");
    public static readonly Phrase Show = new("Xem", "Show");
    public static readonly Phrase NoLetter = new("Chưa có giấy giới thiệu", "No letter yet");
    public static readonly Phrase NoLetters = new("Chưa có giấy giới thiệu nào.", "There is no letter yet.");
    public static readonly Phrase NoMeetings = new("Chưa ghi buổi họp nào.", "No meeting is recorded.");
    public static readonly Phrase NoComments = new("Chưa xin ý kiến năm nào.", "No comment was asked for yet.");
    public static readonly Phrase NotAsked = new("chưa xin ý kiến", "not asked for");
    public static readonly Phrase NotNeeded = new("không cần", "not needed");
    public static readonly Phrase NobodyOnTheRoll = new(
        "Hôm nay chi bộ không có ai trong danh sách.",
        "Nobody is on the roll today."
    );
    public static readonly Phrase Came = new("có dự", "came");
    public static readonly Phrase DidNotCome = new("vắng", "did not come");
    public static readonly Phrase Erased = new(
        "Lời nhận xét đã hết thời hạn lưu và đã xóa.",
        "The words were erased when their time was over."
    );

    public static readonly Phrase Ask = new("Xin ý kiến cả danh sách", "Ask about the whole roll");
    public static readonly Phrase AskHint = new(
        "Gửi một lần tới tất cả chi bộ nơi cư trú. Người đã xin, được miễn hoặc chưa có giấy giới thiệu thì không gửi.",
        "Goes to all residence cells at once. Those asked before, exempt or without a letter are left out."
    );
    public static readonly Phrase DueOn = new("Hạn trả lời", "Answer by");
    public static readonly Phrase DueMissing = new("Chọn hạn trả lời.", "Choose the last day for the answer.");
    public static readonly Phrase YearMissing = new("Ghi năm, như 2026.", "Write the year, as 2026.");

    public static readonly Phrase Issue = new("Cấp giấy giới thiệu", "Issue a letter");
    public static readonly Phrase Cell = new("Chi bộ nơi cư trú", "Residence cell");
    public static readonly Phrase Outside = new("Nơi cư trú ngoài sổ bộ", "Place outside the register");
    public static readonly Phrase OutsideHint = new(
        "Chi bộ, xã, tỉnh; chỉ ghi khi không chọn được chi bộ ở trên.",
        "Cell, commune, province; only when no cell above can be chosen."
    );
    public static readonly Phrase ExemptAs = new("Diện miễn", "Class of exemption");
    public static readonly Phrase IssuedOn = new("Ngày cấp", "Issued on");
    public static readonly Phrase DayMissing = new("Chọn ngày.", "Choose the day.");
    public static readonly Phrase NoSuggestion = new(
        "Sổ bộ chưa ghi nơi cư trú, hoặc nơi đó chưa có chi bộ; hãy chọn chi bộ hoặc ghi nơi cư trú.",
        "The register has no residence of the member, or no cell there: choose a cell or write the place."
    );
    public static readonly Phrase Confirm = new("Xác nhận đã nhận", "Confirm the receipt");
    public static readonly Phrase ReceivedOn = new("Ngày nhận", "Received on");
    public static readonly Phrase End = new("Kết thúc giấy này", "End this letter");
    public static readonly Phrase EndedOn = new("Ngày kết thúc", "Ended on");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase LetterFile = new("Giấy giới thiệu (DOCX)", "Letter (DOCX)");
    public static readonly Phrase LetterPrint = new("In giấy giới thiệu", "Print the letter");
    public static readonly Phrase RequestFile = new("Danh sách xin ý kiến (DOCX)", "Request list (DOCX)");
    public static readonly Phrase RequestPrint = new("In danh sách xin ý kiến", "Print the request list");
    public static readonly Phrase FormFile = new("Phiếu nhận xét (DOCX)", "Comment form (DOCX)");
    public static readonly Phrase FormPrint = new("In phiếu nhận xét", "Print the comment form");

    public static readonly Phrase AskedOfUs = new("Nơi cư trú: việc được hỏi", "Residence: asked of us");
    public static readonly Phrase ToConfirm = new("Giấy giới thiệu chờ xác nhận", "Letters to confirm");
    public static readonly Phrase ToComment = new("Ý kiến nhận xét được xin", "Comments asked for");
    public static readonly Phrase NothingAsked = new(
        "Không có giấy giới thiệu hay ý kiến nào đang chờ chi bộ.",
        "No letter and no comment waits for the cell."
    );
    public static readonly Phrase GiveIt = new("Ghi nhận xét", "Give the comment");
    public static readonly Phrase Level = new("Mức nhận xét", "Level");
    public static readonly Phrase LevelMissing = new("Chọn mức nhận xét.", "Choose the level.");
    public static readonly Phrase Words = new("Lời nhận xét", "The comment");
    public static readonly Phrase WordsHint = new(
        "Chỉ cấp ủy nơi công tác, văn phòng và người được nhận xét đọc được.",
        "Only the committee of the agency cell, the office and the member read it."
    );
    public static readonly Phrase SignedBy = new("Người ký nhận xét trên giấy", "Who signed the paper");
    public static readonly Phrase SignedOn = new("Ngày trên giấy", "Day of the paper");
    public static readonly Phrase TypeIn = new("Nhập từ bản giấy", "Type in from paper");
    public static readonly Phrase From = new("Chi bộ đã nhận xét", "The cell that commented");
    public static readonly Phrase GivenThanks = new("Đã gửi nhận xét.", "The comment was given.");
    public static readonly Phrase Convene = new("Điểm danh họp nơi cư trú", "Who came to a residence meeting");
    public static readonly Phrase WhoCame = new("Ai có dự", "Who came");
    public static readonly Phrase MeetingDay = new("Ngày họp", "Day of the meeting");
    public static readonly Phrase OpenTheDay = new("Mở danh sách ngày này", "Open the list of this day");
    public static readonly Phrase RecordIt = new("Ghi điểm danh", "Record who came");
    public static readonly Phrase NobodyCalled = new(
        "Ngày đó không có ai giới thiệu về chi bộ mà phải dự họp.",
        "On that day nobody introduced to the cell was to come."
    );
    public static readonly Phrase Setting = new("mức tự đặt", "a setting");

    public static Phrase Of(ResidenceComment comment) =>
        comment switch
        {
            ResidenceComment.Fulfilled => new Phrase("Hoàn thành nghĩa vụ nơi cư trú", "Duties fulfilled"),
            ResidenceComment.Partly => new Phrase("Hoàn thành một phần", "Fulfilled in part"),
            _ => new Phrase("Chưa hoàn thành", "Not fulfilled"),
        };

    public static Phrase Of(ExemptionClass exempt) => new(exempt.Name.Vietnamese, exempt.Name.English);

    public static Phrase Suggested(SuggestedCell cell) =>
        new(
            $"Gợi ý {cell.Name}: sổ bộ ghi nơi cư trú là {cell.Unit}.",
            $"Suggested: {cell.Name}, for the register has {cell.Unit} as the residence."
        );

    public static Phrase Rules(ResidenceContactRules rules) =>
        new(
            $"Theo Quy định {rules.Number}. Hạn cấp giấy {rules.LetterDays.Count} ngày và xác nhận {rules.ReceiptDays.Count} ngày"
                + $"{Note(rules.ReceiptDays.Origin).Vietnamese}; nhận xét từ {rules.Comment.OpensDay:00}/{rules.Comment.OpensMonth:00} đến "
                + $"{rules.Comment.ClosesDay:00}/{rules.Comment.ClosesMonth:00}{Note(rules.Comment.Origin).Vietnamese}; "
                + $"nơi cư trú mời họp {rules.ConveneMonths.Count} tháng một lần hoặc khi cần{Note(rules.ConveneMonths.Origin).Vietnamese}.",
            $"Regulation {rules.Number}. Letter within {rules.LetterDays.Count} days, receipt within {rules.ReceiptDays.Count} days"
                + $"{Note(rules.ReceiptDays.Origin).English}; comments from {rules.Comment.OpensDay:00}/{rules.Comment.OpensMonth:00} to "
                + $"{rules.Comment.ClosesDay:00}/{rules.Comment.ClosesMonth:00}{Note(rules.Comment.Origin).English}; "
                + $"the residence convenes every {rules.ConveneMonths.Count} months or when needed{Note(rules.ConveneMonths.Origin).English}."
        );

    public static Phrase Summary(int missing, int all) =>
        new($"{missing} trong {all} đảng viên còn thiếu.", $"Something is missing of {missing} of {all} members.");

    public static Phrase Issued(string day) => new($"cấp {day}", $"issued {day}");

    public static Phrase Received(string day) => new($"đã xác nhận {day}", $"confirmed {day}");

    public static Phrase NotReceived(string? late) =>
        late is null
            ? new Phrase("chờ xác nhận", "not confirmed yet")
            : new Phrase($"chưa xác nhận, quá hạn từ {late}", $"not confirmed, late since {late}");

    public static Phrase Ended(string day) => new($"kết thúc {day}", $"ended {day}");

    public static Phrase Due(string day, string? late) =>
        late is null
            ? new Phrase($"đã xin, hạn {day}", $"asked for, by {day}")
            : new Phrase($"chưa có, quá hạn từ {late}", $"missing, late since {late}");

    public static Phrase Given(string day) => new($"đã có {day}", $"given {day}");

    public static Phrase Asked(int count) =>
        new($"Đã gửi {count} yêu cầu nhận xét.", $"{count} requests for a comment went out.");

    public static Phrase Recorded(int came) => new($"Đã ghi: {came} người có dự.", $"Recorded: {came} came.");

    public static Phrase At(int came, int called) => new($"{came}/{called} buổi", $"{came} of {called}");

    private static Phrase Note(GuidanceOrigin origin) =>
        origin.Status == GuidanceStatus.Verified
            ? new Phrase("", "")
            : new Phrase($" ({Setting.Vietnamese})", $" ({Setting.English})");
}
