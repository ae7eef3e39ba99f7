using ChiBo.Domain.Register.Building;
using ChiBo.Domain.Register.Rows;

namespace ChiBo.Domain.Register.Changes;

/// <summary>A member back as a row, from the one day that the columns keep of him or her.</summary>
internal static class MemberRows
{
    /// <summary>The row of a member.</summary>
    /// <param name="code">The member's code.</param>
    /// <param name="official">The official day, or the day from which the member may have been official.</param>
    /// <param name="isKnown">Which of the two.</param>
    /// <param name="left">The first day on which the person is no longer a member.</param>
    public static MemberRow Of(string code, ushort official, bool isKnown, ushort left)
    {
        DateOnly? leftOn = left == Days.Open ? DateOnly.MinValue : Days.ToDate(left);
        DateOnly? day = official switch
        {
            Days.Open => isKnown ? DateOnly.MinValue : null,
            Days.Never => DateOnly.MaxValue,
            _ => Days.ToDate(official),
        };
        return isKnown
            ? new MemberRow(code, OfficialOn: day, LeftOn: leftOn)
            : new MemberRow(code, AdmittedOn: AdmissionBefore(day), LeftOn: leftOn);
    }

    private static DateOnly? AdmissionBefore(DateOnly? maybeOfficialFrom) =>
        maybeOfficialFrom is { } day && day != DateOnly.MaxValue
            ? day.AddMonths(-RawMembers.MonthsUntilMaybeOfficial)
            : maybeOfficialFrom;
}
