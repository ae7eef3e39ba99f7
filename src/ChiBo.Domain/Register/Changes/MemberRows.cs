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
    public static MemberRow Of(string code, ushort official, bool isKnown)
    {
        DateOnly? day = official switch
        {
            Days.Open => isKnown ? DateOnly.MinValue : null,
            Days.Never => DateOnly.MaxValue,
            _ => Days.ToDate(official),
        };
        return isKnown ? new MemberRow(code, OfficialOn: day) : new MemberRow(code, AdmittedOn: AdmissionBefore(day));
    }

    private static DateOnly? AdmissionBefore(DateOnly? maybeOfficialFrom) =>
        maybeOfficialFrom is { } day && day != DateOnly.MaxValue
            ? day.AddMonths(-RawMembers.MonthsUntilMaybeOfficial)
            : maybeOfficialFrom;
}
