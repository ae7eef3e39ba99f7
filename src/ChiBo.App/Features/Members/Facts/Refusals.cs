using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>A fact cannot be so: which field of the form is wrong, and why.</summary>
internal sealed record FactNotPossible(string Field, string Code, string Vietnamese, string English)
    : Refusal(RefusalKind.NotPossible, Code, Vietnamese, English)
{
    public static FactNotPossible EndsBeforeItBegins { get; } =
        new(
            "To",
            "ends-before-it-begins",
            "Ngày kết thúc phải sau ngày bắt đầu.",
            "The end must come after the beginning."
        );

    public static FactNotPossible NeedsAReason { get; } =
        new(
            "Reason",
            "late-entry-needs-a-reason",
            $"Ngày này đã qua hơn {LateEntry.MostDays} ngày: ghi muộn thì cần lý do.",
            $"This day is more than {LateEntry.MostDays} days ago: a late entry needs a reason."
        );

    public static FactNotPossible OnlyOnce { get; } =
        new(
            "What",
            "already-recorded-once",
            "Hồ sơ đã ghi ngày này rồi. Nếu ngày cũ sai, hãy dùng «Sửa hồ sơ».",
            "The record has this day already. If it is wrong, correct the record."
        );

    public static FactNotPossible BeforeBirth(DateOnly born) =>
        new(
            "From",
            "before-birth",
            $"Ngày bắt đầu phải sau ngày sinh ({born:dd/MM/yyyy}).",
            $"It must begin after the day of birth ({born:d MMM yyyy})."
        );

    public static FactNotPossible BeforeAdmission(DateOnly admitted) =>
        new(
            "From",
            "before-admission",
            $"Ngày bắt đầu không thể trước ngày vào Đảng ({admitted:dd/MM/yyyy}).",
            $"It cannot begin before the day of admission ({admitted:d MMM yyyy})."
        );

    public static FactNotPossible AfterLeaving(DateOnly left) =>
        new(
            "From",
            "after-leaving",
            $"Đảng viên đã ra khỏi Đảng từ ngày {left:dd/MM/yyyy}; ngày bắt đầu phải trước ngày đó.",
            $"The member left on {left:d MMM yyyy}; it must begin before that day."
        );

    public static FactNotPossible Overlaps(string other) =>
        new(
            "From",
            "overlaps",
            $"Trùng thời gian với nội dung đã ghi: {other}. Hãy kết thúc hoặc sửa nội dung đó trước.",
            $"It overlaps what is recorded: {other}. End or correct that first."
        );

    public static FactNotPossible HasSecretary(string name) =>
        new(
            "From",
            "has-a-secretary",
            $"Trong thời gian này {name} đang là bí thư. Hãy ghi ngày kết thúc của người đó trước.",
            $"At that time {name} is the secretary. Record the end of that first."
        );

    public static FactNotPossible NoSuchPlace(string code) =>
        new(
            "PlaceCode",
            "no-such-place",
            $"Không có đơn vị nào mang mã «{code}». Hãy chọn trong danh sách hoặc xem lại mã.",
            $"No unit has the code \"{code}\". Choose from the list, or look at the code once more."
        );
}

/// <summary>Somebody else has corrected, ended or struck out this very fact.</summary>
internal sealed record FactIsGone()
    : Refusal(
        RefusalKind.Conflict,
        "fact-is-gone",
        "Nội dung này vừa được người khác sửa hoặc bỏ. Hãy mở lại hồ sơ để xem bản đang lưu.",
        "Somebody else has just changed or struck out this fact. Open the record to see what is known now."
    );
