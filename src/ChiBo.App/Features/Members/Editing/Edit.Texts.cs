using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Members.Editing;

internal static class EditTexts
{
    public static readonly Phrase Reason = new("Lý do sửa", "Why it is corrected");

    public static readonly Phrase ReasonHint = new(
        "Ví dụ: đối chiếu lý lịch đảng viên số …; số liệu cũ vẫn được lưu trong lịch sử.",
        "As in: held against the member's file; what was recorded before stays in the history."
    );

    public static readonly Phrase OfficialHint = new(
        "Để trống khi còn dự bị hoặc chưa rõ.",
        "Leave it empty while on probation, or when it is not known."
    );

    public static readonly Phrase Submit = new("Ghi bản sửa", "Record the correction");
    public static readonly Phrase Done = new(
        "Đã ghi bản sửa. Bản cũ vẫn còn trong lịch sử.",
        "The correction is recorded. The earlier state stays in the history."
    );
    public static readonly Phrase NameMissing = new("Hãy gõ họ và tên.", "Type the full name.");
    public static readonly Phrase AdmittedBeforeBirth = new(
        "Ngày vào Đảng phải sau ngày sinh.",
        "The day of admission must come after the day of birth."
    );
    public static readonly Phrase OfficialBeforeAdmitted = new(
        "Ngày chính thức không thể trước ngày vào Đảng.",
        "The official day cannot come before the day of admission."
    );
    public static readonly Phrase LeftBeforeAdmitted = new(
        "Ngày ra khỏi Đảng phải sau ngày vào Đảng.",
        "The day of leaving must come after the day of admission."
    );
    public static readonly Phrase TheyChanged = new(
        "Người khác vừa sửa hồ sơ này",
        "Somebody else has just corrected this record"
    );
    public static readonly Phrase Theirs = new("Đang lưu", "Recorded now");
    public static readonly Phrase Yours = new("Đồng chí gõ", "What you typed");
    public static readonly Phrase ChooseNow = new(
        "Bấm «Ghi bản sửa» lần nữa để ghi phần của đồng chí, hoặc",
        "Press \"Record the correction\" again to record yours, or"
    );
    public static readonly Phrase KeepTheirs = new("giữ bản đang lưu.", "keep what is recorded.");

    public static Phrase TooLong(int most) =>
        new($"Dài nhất {most} ký tự; rút ngắn lại rồi ghi.", $"At most {most} characters; shorten it, then record it.");
}
