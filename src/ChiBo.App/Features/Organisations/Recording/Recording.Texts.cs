using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Organisations.Recording;

internal static class RecordingTexts
{
    public static readonly Phrase Enter = new("Lập tổ chức trong sổ", "Enter an organisation");
    public static readonly Phrase EnterLead = new(
        "Ghi tổ chức đã có quyết định từ trước; việc thành lập mới thì lập hồ sơ ở trang của xã. Điểm chưa đạt là cảnh báo, trừ chi bộ cơ quan lập từ 10/10/2014: chưa đúng hướng dẫn thì không ghi được nếu chưa có ngoại lệ được duyệt (III.2-c).",
        "Enter an organisation that was decided before; a new one is applied for on the commune's page. Points that are not met are a warning, but an agency cell of 2014-10-10 or later that does not conform is entered only with an approved deviation (III.2-c)."
    );
    public static readonly Phrase Correct = new("Sửa tổ chức", "Change or correct");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase FromMissing = new("Hãy ghi ngày bắt đầu.", "Give the day on which it begins.");
    public static readonly Phrase KindMissing = new("Hãy chọn loại tổ chức.", "Choose the kind of organisation.");
    public static readonly Phrase NameMissing = new("Hãy gõ tên tổ chức.", "Type the name.");
    public static readonly Phrase ParentMissing = new("Hãy chọn cấp trên trực tiếp.", "Choose the organisation above.");
    public static readonly Phrase UnitsHint = new(
        "Chi bộ khu dân cư: chọn các khu dân cư. Tổ chức khác: để trống thì phục vụ cả xã.",
        "A residential cell: tick its areas. Others serve the whole commune when nothing is ticked."
    );
    public static readonly Phrase UnitsMissing = new(
        "Chi bộ khu dân cư cần ít nhất một khu dân cư.",
        "A residential cell needs one area at least."
    );
    public static readonly Phrase DecisionNumber = new("Số quyết định", "Number of the decision");
    public static readonly Phrase DecisionDate = new("Ngày quyết định", "Day of the decision");
    public static readonly Phrase DecisionMissing = new(
        "Còn điểm chưa đạt: cần ghi số quyết định của cấp ủy.",
        "Points are not met: give the number of the committee's decision."
    );
    public static readonly Phrase Reason = new("Lý do", "Why");
    public static readonly Phrase ReasonHint = new(
        "Bắt buộc khi còn điểm chưa đạt hoặc khi sửa số liệu ghi sai.",
        "Needed when points are not met, or when what was recorded is wrong."
    );
    public static readonly Phrase Submit = new("Ghi vào sổ", "Record");
    public static readonly Phrase Law = new("Theo hướng dẫn, nếu lập tổ chức này", "By the guidance, if it is set up");
    public static readonly Phrase AllTheSame = new(
        "Cấp ủy đã quyết định: vẫn ghi, kèm số quyết định và lý do",
        "The committee has decided: record it all the same, with number and reason"
    );
    public static readonly Phrase How = new("Đây là", "This is");
    public static readonly Phrase Changed = new("Thay đổi từ ngày ghi dưới đây", "A change, from the day below");
    public static readonly Phrase Wrong = new("Sửa số liệu ghi sai", "A correction of what was recorded wrongly");
    public static readonly Phrase HowMissing = new(
        "Hãy chọn: thay đổi hay sửa số liệu ghi sai.",
        "Choose: a change, or a correction."
    );
    public static readonly Phrase RecordedNow = new("Đang lưu", "Recorded now");
    public static readonly Phrase Entered = new("Đã lập tổ chức trong sổ.", "The organisation is entered.");
    public static readonly Phrase Done = new(
        "Đã ghi. Bản cũ vẫn còn trong lịch sử.",
        "Recorded. The earlier state stays in the history."
    );
    public static readonly Phrase EnterBelow = new("Lập tổ chức trực thuộc", "Enter an organisation below");
}
