using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Supervision.Discipline;

internal static class DisciplineTexts
{
    public static readonly Phrase Open = new("Mở việc kỷ luật", "Open a case of discipline");
    public static readonly Phrase Means = new(
        "Chi bộ quyết định khiển trách, cảnh cáo; hình thức khác thì đề nghị cấp ủy có thẩm quyền (II.1.3.b-8). Người bị xem xét không xem trang này.",
        "The cell decides reprimand and warning, and proposes other forms to the committee that may (II.1.3.b-8). Whom it concerns does not see it."
    );
    public static readonly Phrase OpenedOn = new("Ngày mở", "Opened on");
    public static readonly Phrase Violation = new("Vi phạm", "The violation");
    public static readonly Phrase ViolatedOn = new("Ngày vi phạm (lần cuối)", "Violated on (the last time)");
    public static readonly Phrase Vote = new("Ghi biểu quyết của chi bộ", "Record the vote of the cell");
    public static readonly Phrase VoteMeans = new(
        "Có hiệu lực ngay khi công bố kết quả biểu quyết. Hơn một nửa số đảng viên chính thức; đề nghị khai trừ: ít nhất hai phần ba. Đảng viên dự bị và người bị đình chỉ sinh hoạt không được tính.",
        "In force at once when the vote is announced. More than half of the official members; to propose expulsion, two thirds or more. Probationary and suspended members do not count."
    );
    public static readonly Phrase Form = new("Hình thức", "Form");
    public static readonly Phrase VotedOn = new("Ngày công bố biểu quyết", "The vote was announced on");
    public static readonly Phrase VotesFor = new("Số phiếu tán thành", "Votes in favour");
    public static readonly Phrase VotesWrong = new("Số phiếu là một số từ 0.", "Votes are a number from 0.");
    public static readonly Phrase Grounds = new("Lý do quyết định", "Grounds of the decision");
    public static readonly Phrase FromAbove = new(
        "Vi phạm khi thực hiện nhiệm vụ do cấp trên giao: chi bộ chỉ đề nghị",
        "The violation is of a task given by superiors: the cell only proposes"
    );
    public static readonly Phrase NoLimitation = new(
        "Không tính thời hiệu: chính trị nội bộ, lợi ích quốc gia, văn bằng giả",
        "No limitation period: internal politics, national interest, false diplomas"
    );
    public static readonly Phrase Limitation = new("Thời hiệu, ngày cuối", "Limitation, last day");
    public static readonly Phrase DecideAbove = new("Ghi quyết định của cấp ủy", "Record the committee's decision");
    public static readonly Phrase DecidedOn = new("Ngày quyết định", "Decided on");
    public static readonly Phrase DecidedBy = new("Nơi quyết định", "Decided by");
    public static readonly Phrase Dismiss = new("Kết thúc, không kỷ luật", "Close it without discipline");
    public static readonly Phrase WrittenBy = new("Giao quyết định chậm nhất ngày", "Written decision by");
    public static readonly Phrase HandOver = new("Ghi đã giao quyết định", "Record that the decision was handed over");
    public static readonly Phrase HandedOn = new("Ngày giao quyết định", "Handed over on");
    public static readonly Phrase AppealBy = new("Khiếu nại chậm nhất ngày", "Appeal by");
    public static readonly Phrase Appeal = new("Ghi khiếu nại", "Record an appeal");
    public static readonly Phrase AppealedOn = new("Ngày khiếu nại", "Appealed on");
    public static readonly Phrase TakenInLate = new("Vẫn nhận khi quá hạn", "Taken in though late");
    public static readonly Phrase Settle = new("Ghi kết quả giải quyết khiếu nại", "Record how the appeal was settled");
    public static readonly Phrase SettledOn = new("Ngày giải quyết", "Settled on");
    public static readonly Phrase Outcome = new("Kết quả", "Outcome");
    public static readonly Phrase Milder = new("Hình thức nhẹ hơn", "The milder form");
    public static readonly Phrase EndsOn = new("Hết thời hạn ngày", "Its term is over on");
    public static readonly Phrase End = new("Ghi hết thời hạn", "Record that its term is over");
    public static readonly Phrase EndedOn = new("Ngày kết thúc", "Ended on");
    public static readonly Phrase Narrowed = new(
        "Đã kết thúc hoặc hết thời hạn: chỉ còn hình thức và các ngày, và chỉ người được chỉ định xem.",
        "It is over, or its term is: form and days are left, for those who are named alone."
    );
    public static readonly Phrase WrittenLate = new(
        "Đã quá mười ngày mà chưa ghi giao quyết định bằng văn bản.",
        "More than ten days have passed, and no written decision is recorded as handed over."
    );

    public static Phrase Votes(int votes, int members) =>
        new($"{votes} trên {members} đảng viên chính thức", $"{votes} of {members} official members");

    public static Phrase CountedToday(int members) =>
        new(
            $"Hôm nay có {members} đảng viên chính thức được tính; khi ghi thì tính theo ngày công bố.",
            $"Today {members} official members count; what counts is the day of the announcement."
        );

    public static Phrase WithDraft(string text, bool isSure) =>
        isSure ? new(text, text) : new($"{text} (dự thảo)", $"{text} (draft)");
}
