using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Supervision.Signals;

internal static class SignalTexts
{
    public static readonly Phrase TakeIn = new("Tiếp nhận phản ánh", "Take a signal in");
    public static readonly Phrase Means = new(
        "Phản ánh về quan liêu, tham nhũng, lãng phí, nhũng nhiễu nhân dân trong cơ quan (II.1.3.b-4). Chỉ chi ủy thấy.",
        "A signal about red tape, corruption, waste or harassment of the people in the agency (II.1.3.b-4). The committee alone sees it."
    );
    public static readonly Phrase NoNames = new(
        "Không ghi ai đã phản ánh. Không ghi tên, số điện thoại, số căn cước của người dân: đây không phải hồ sơ về công dân.",
        "Never write who gave it. No name, telephone or identity number of a citizen: this is no file on a citizen."
    );
    public static readonly Phrase Topic = new("Về việc gì", "About what");
    public static readonly Phrase Words = new("Nội dung phản ánh", "What is said");
    public static readonly Phrase Reviewed = new("Tôi đã xem lại", "I have looked at it again");
    public static readonly Phrase ReceivedOn = new("Ngày tiếp nhận", "Taken in on");
    public static readonly Phrase DueOn = new("Hạn giải quyết", "To be settled by");
    public static readonly Phrase Concerned = new("Phản ánh về ai trong chi bộ", "Whom of the cell it is about");
    public static readonly Phrase ConcernedHint = new(
        "Người này không xem, không xử lý việc này. Để trống nếu không về riêng ai.",
        "He or she neither sees nor handles it. Leave it empty when it is about nobody in particular."
    );
    public static readonly Phrase Handler = new("Người xem xét", "Who handles it");
    public static readonly Phrase Assign = new("Giao xem xét", "Give it to somebody");
    public static readonly Phrase Close = new("Kết thúc", "Close it");
    public static readonly Phrase Outcome = new("Kết quả", "Outcome");
    public static readonly Phrase OutcomeWords = new("Đã làm rõ điều gì", "What was cleared up");
    public static readonly Phrase ClosedOn = new("Ngày kết thúc", "Closed on");
}
