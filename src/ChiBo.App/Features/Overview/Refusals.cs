using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Overview;

/// <summary>The unit is not there, or none of its communes is within the person's duties.</summary>
internal sealed record NoSuchUnitInReach(string Unit)
    : Refusal(
        RefusalKind.NotFound,
        "no-such-unit-in-reach",
        $"Không có đơn vị {Unit} trong phần việc của đồng chí (III.2: cấp ủy cấp trên rà soát các chi bộ cơ quan thuộc cấp mình).",
        $"There is no unit {Unit} within your duties (III.2: committees above review the agency cells that are theirs)."
    );

/// <summary>What was given is no month.</summary>
internal sealed record MonthNotReadable(string Given)
    : Refusal(
        RefusalKind.NotPossible,
        "month-not-readable",
        $"«{Given}» không phải là tháng. Viết yyyy-MM, ví dụ 2026-11.",
        $"“{Given}” is no month. Write yyyy-MM, as 2026-11."
    );

/// <summary>The first month lies behind the last.</summary>
internal sealed record MonthsTurnedRound(MeetingMonth First, MeetingMonth Last)
    : Refusal(
        RefusalKind.NotPossible,
        "months-turned-round",
        $"Tháng đầu {First} sau tháng cuối {Last}. Đổi lại cho đúng thứ tự.",
        $"The first month {First} lies behind the last, {Last}. Turn them round."
    )
{
    /// <summary>Months turned round are a faulty question; every other refusal of a reader is something that is not there.</summary>
    public static int StatusOf(Refusal refusal) =>
        refusal is MonthsTurnedRound ? StatusCodes.Status400BadRequest : StatusCodes.Status404NotFound;
}

/// <summary>A filter that is none.</summary>
internal sealed record FilterNotKnown(string Field, string Given)
    : Refusal(
        RefusalKind.NotPossible,
        "filter-not-known",
        $"Không lọc được theo {Field} «{Given}». Chọn một giá trị có trong danh sách.",
        $"Nothing can be filtered by {Field} “{Given}”. Choose one of the list."
    );
