using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>What a form tells cannot be so: beside which field it is said, and why.</summary>
internal sealed record WorkNotPossible(string Field, string Code, string Vietnamese, string English)
    : Refusal(RefusalKind.NotPossible, Code, Vietnamese, English)
{
    public static WorkNotPossible NotActive { get; } =
        new(
            "From",
            "not-active-then",
            "Ngày này chi bộ chưa có hoặc không còn hoạt động.",
            "The cell is not active on this day."
        );

    public static WorkNotPossible InTheFuture { get; } =
        new(
            "Day",
            "meeting-in-the-future",
            "Ngày này chưa đến: hãy chọn «Dự kiến», sau khi họp thì ghi «Đã họp».",
            "This day has not come: choose \"planned\", and record it as held afterwards."
        );

    public static WorkNotPossible EndsBeforeItStarts { get; } =
        new("EndsAt", "ends-before-it-starts", "Giờ kết thúc phải sau giờ bắt đầu.", "It must end after it starts.");

    public static WorkNotPossible EndsBeforeItBegins { get; } =
        new(
            "To",
            "ends-before-it-begins",
            "Ngày kết thúc phải sau ngày bắt đầu.",
            "The end must come after the beginning."
        );

    public static WorkNotPossible NotInForceYet { get; } =
        new(
            "From",
            "later-regulations-are-there",
            "Đã có quy chế từ ngày này hoặc sau đó. Hãy chọn ngày sau, hoặc bỏ bản ghi sai trước.",
            "There are regulations from this day or a later one. Choose a later day, or strike out what is wrong first."
        );

    public static WorkNotPossible NotOnTheRoll { get; } =
        new(
            "Member",
            "not-on-the-roll-then",
            "Ngày này đảng viên không có tên trong danh sách chi bộ.",
            "The member is not on the roll of the cell on this day."
        );

    public static WorkNotPossible MonthIsRecorded(DateOnly month) =>
        new(
            "Day",
            "meeting-month-already-recorded",
            $"Tháng {month:MM/yyyy} đã ghi cuộc họp thường kỳ rồi. Nếu bản đó sai, hãy bỏ nó trước.",
            $"A regular meeting of {month:MM/yyyy} is recorded already. If that is wrong, strike it out first."
        );

    public static WorkNotPossible HasOfficer(string name) =>
        new(
            "Unit",
            "area-has-that-officer",
            $"{name} đang phụ trách địa bàn này rồi.",
            $"{name} is in charge of this area already."
        );
}

/// <summary>Somebody else has ended it or struck it out.</summary>
internal sealed record WorkIsGone()
    : Refusal(
        RefusalKind.Conflict,
        "work-is-gone",
        "Nội dung này vừa được người khác sửa hoặc bỏ. Hãy mở lại trang để xem bản đang lưu.",
        "Somebody else has just changed or struck this out. Open the page again to see what is known now."
    );
