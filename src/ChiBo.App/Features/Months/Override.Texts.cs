using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Months;

internal static class OverrideTexts
{
    public static readonly Phrase Will = new("Khi ghi quyết định này thì", "When this is recorded");
    public static readonly Phrase Opens = new(
        "Chi bộ cơ quan tháng này xếp lịch và kết thúc được khi chi bộ khác chưa họp.",
        "The agency cell can be planned and closed in this month though others have not met."
    );
    public static readonly Phrase Kept = new(
        "Người quyết định, thời điểm và lý do được lưu trong nhật ký kiểm toán và nêu trong rà soát.",
        "Who decided, when and why stands in the audit and is told in the review."
    );
    public static readonly Phrase StaysSo = new(
        "Kết quả rà soát không vì thế mà thành đạt (28-HD/BTCTW, điểm II.2.b).",
        "The review does not pass because of it (28-HD/BTCTW, II.2.b)."
    );
    public static readonly Phrase AgencyCell = new("Chi bộ cơ quan", "Agency cell");
    public static readonly Phrase Member = new("Người quyết định", "Who decided");
    public static readonly Phrase MemberMissing = new("Hãy chọn người quyết định.", "Choose who decided.");
    public static readonly Phrase NoMembers = new(
        "Chưa ghi ai giữ chức vụ trong đảng ủy hoặc chi ủy chi bộ cơ quan, nên chưa có ai để chọn.",
        "Nobody is recorded with a position in the committee or the agency cell, so there is nobody to choose."
    );
}
