using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Months;

/// <summary>The agency cell does not meet before the others (II.2.b): who stands in the way, and what helps.</summary>
internal sealed record AgencyCellMeetsLast : Refusal
{
    private AgencyCellMeetsLast(string code, string vietnamese, string english)
        : base(RefusalKind.NotPossible, code, vietnamese, english) { }

    /// <summary>It was to be planned.</summary>
    public static AgencyCellMeetsLast ForPlanning(
        MonthFacts facts,
        OrderLock order,
        IReadOnlyList<BlockingCell> blocking
    ) =>
        new(
            "agency-cell-meets-last",
            "Chi bộ cơ quan họp sau các chi bộ khác thuộc đảng ủy (28-HD/BTCTW, điểm II.2.b). Còn vướng: "
                + $"{BlockingWords.Vietnamese(facts, blocking)}. "
                + (
                    order.OpensAfter is { } after
                        ? $"Hãy chọn giờ sau {after:HH:mm 'ngày' dd/MM/yyyy}"
                        : "Hãy xếp lịch các chi bộ này trước"
                )
                + ", hoặc để người có thẩm quyền cho phép họp trước, có lý do.",
            "The agency cell meets after the other cells under the committee (28-HD/BTCTW, II.2.b). In the way: "
                + $"{BlockingWords.English(facts, blocking)}. "
                + (
                    order.OpensAfter is { } moment
                        ? $"Choose a time after {moment:yyyy-MM-dd HH:mm}"
                        : "Plan these cells first"
                )
                + ", or let somebody who may allow it with a reason."
        );

    /// <summary>It was to be closed.</summary>
    public static AgencyCellMeetsLast ForClosing(
        MonthFacts facts,
        OrderLock order,
        IReadOnlyList<BlockingCell> blocking
    ) =>
        new(
            "agency-cell-closes-last",
            "Chưa kết thúc được kỳ sinh hoạt của chi bộ cơ quan: kỳ này phải sau các chi bộ khác thuộc đảng ủy "
                + $"(28-HD/BTCTW, điểm II.2.b). Còn vướng: {BlockingWords.Vietnamese(facts, blocking)}. "
                + "Hãy ghi kết quả của các chi bộ này, hoặc để người có thẩm quyền cho phép họp trước, có lý do.",
            "The agency cell's meeting cannot be closed yet: it comes after the other cells under the committee "
                + $"(28-HD/BTCTW, II.2.b). In the way: {BlockingWords.English(facts, blocking)}. "
                + "Record what became of these cells, or let somebody who may allow it with a reason."
        );
}

/// <summary>Another cell was to be planned after the agency cell's meeting of the month, which was held.</summary>
internal sealed record AgencyCellHasMet(string Name, DateTime Held)
    : Refusal(
        RefusalKind.NotPossible,
        "agency-cell-has-met",
        $"{Name} đã họp lúc {Held:HH:mm 'ngày' dd/MM/yyyy}; chi bộ khác không xếp lịch sau đó được (28-HD/BTCTW, điểm II.2.b). "
            + "Nếu đã họp thật thì ghi «Đã họp»; nếu chưa, hãy báo không họp kèm lý do, hoặc để người có thẩm quyền cho phép họp trước.",
        $"{Name} met on {Held:yyyy-MM-dd HH:mm}; no other cell is planned after it (28-HD/BTCTW, II.2.b). If the meeting took "
            + "place, record it as held; else excuse the cell with a reason, or let somebody who may allow the order."
    );

/// <summary>The regular meeting of the month is recorded as held.</summary>
internal sealed record MonthIsRecorded(DateOnly Month)
    : Refusal(
        RefusalKind.NotPossible,
        "meeting-month-already-recorded",
        $"Tháng {Month:MM/yyyy} đã ghi kỳ sinh hoạt thường kỳ là đã họp, nên không xếp lịch lại được. Nếu ghi nhầm, hãy bỏ bản ghi đó trước.",
        $"The regular meeting of {Month:MM/yyyy} is recorded as held and is not planned anew. If that is wrong, strike it out first."
    );

/// <summary>The meeting has begun.</summary>
internal sealed record MeetingIsUnderWay()
    : Refusal(
        RefusalKind.Conflict,
        "meeting-is-under-way",
        "Cuộc họp này đã bắt đầu; không dời, báo không họp hay hủy được nữa.",
        "This meeting has begun; it cannot be moved, excused or called off any more."
    );

/// <summary>It is to be over before it begins.</summary>
internal sealed record MeetingEndsBeforeItStarts()
    : Refusal(
        RefusalKind.NotPossible,
        "ends-before-it-starts",
        "Giờ kết thúc phải sau giờ bắt đầu.",
        "It must end after it starts."
    );

/// <summary>The day lies in another month than the meeting.</summary>
internal sealed record DayOfAnotherMonth(MeetingMonth Month)
    : Refusal(
        RefusalKind.NotPossible,
        "day-of-another-month",
        $"Hãy chọn một ngày trong tháng {Month.FirstDay:MM/yyyy}: mỗi tháng một kỳ sinh hoạt (28-HD/BTCTW, điểm II.2.b).",
        $"Choose a day in {Month.FirstDay:MM/yyyy}: each month has its meeting (28-HD/BTCTW, II.2.b)."
    );

/// <summary>What is past cannot be planned.</summary>
internal sealed record PlannedIntoThePast(DateTime Now)
    : Refusal(
        RefusalKind.NotPossible,
        "planned-into-the-past",
        $"Không xếp lịch vào lúc đã qua (bây giờ là {Now:HH:mm 'ngày' dd/MM/yyyy}). Nếu cuộc họp đã diễn ra, hãy ghi «Đã họp».",
        $"No meeting is planned into the past (it is {Now:yyyy-MM-dd HH:mm} now). If it took place, record it as held."
    );

/// <summary>There is no such cell under a committee of a commune on the day.</summary>
internal sealed record CellNotActive(DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "not-active-then",
        $"Ngày {On:dd/MM/yyyy} chi bộ chưa có hoặc không còn hoạt động dưới đảng ủy xã.",
        $"On {On:yyyy-MM-dd} the cell is not active under the committee of a commune."
    );

/// <summary>Somebody else has moved it or called it off.</summary>
internal sealed record PlanHasChanged()
    : Refusal(
        RefusalKind.Conflict,
        "plan-has-changed",
        "Lịch này vừa được người khác dời hoặc hủy. Hãy mở lại trang để xem lịch hiện nay.",
        "Somebody else has just moved this meeting or called it off. Open the page again to see the plan as it is."
    );

/// <summary>One line of a plan cannot be, so none of it is published.</summary>
internal sealed record LineOfPlan(string Cell, Refusal Because)
    : Refusal(
        Because.Kind,
        Because.Code,
        $"Chưa công bố gì. {Cell}: {Because.Vietnamese}",
        $"Nothing is published. {Cell}: {Because.English}"
    );

/// <summary>No line was chosen.</summary>
internal sealed record NothingToPublish()
    : Refusal(
        RefusalKind.NotPossible,
        "nothing-to-publish",
        "Hãy chọn ít nhất một dòng để công bố.",
        "Choose at least one line to publish."
    );

/// <summary>The agency cell was allowed to meet before the others already.</summary>
internal sealed record AllowedAlready()
    : Refusal(
        RefusalKind.Conflict,
        "order-overridden-already",
        "Tháng này đã có quyết định cho phép chi bộ cơ quan họp trước.",
        "The agency cell was allowed to meet before the others in this month already."
    );

/// <summary>Only an agency cell under the committee has an order to be allowed.</summary>
internal sealed record NoAgencyCell(MeetingMonth Month)
    : Refusal(
        RefusalKind.NotPossible,
        "no-agency-cell-then",
        $"Tháng {Month.FirstDay:MM/yyyy} đảng ủy không có chi bộ cơ quan này.",
        $"In {Month.FirstDay:MM/yyyy} there is no such agency cell under the committee."
    );

/// <summary>Who decides holds a position in the committee, one of its bodies or the agency cell.</summary>
internal sealed record MayNotDecide()
    : Refusal(
        RefusalKind.NotPossible,
        "may-not-decide-the-order",
        "Hãy chọn người quyết định: đảng viên đang giữ chức vụ trong đảng ủy hoặc chi ủy chi bộ cơ quan.",
        "Choose who decided: a member who holds a position in the committee or in the agency cell."
    );

/// <summary>The working regulations in force settle the usual day; they are amended first (II.2.a).</summary>
internal sealed record UsualDayIsSettled(int Day, int Version)
    : Refusal(
        RefusalKind.NotPossible,
        "usual-day-is-settled",
        $"Quy chế đang có hiệu lực (bản {Version}) định ngày sinh hoạt thường lệ là ngày {Day}. Muốn đổi ngày thì sửa quy chế trước (II.2.a).",
        $"The regulations in force (version {Version}) set day {Day} as the usual day. Amend them first to change it (II.2.a)."
    );
