using ChiBo.Domain.Members;

namespace ChiBo.Guidance.Parameters;

/// <summary>The values that rules of II.1 count with on one day; a province may set some of them (III.1).</summary>
/// <param name="MinimumOfficialMembers">Official members that each residential cell must have; 9 or more.</param>
/// <param name="CountExempt">Whether exempt members count towards the minimum; the text is open.</param>
/// <param name="CountAway">Whether members who are away count towards the minimum; the text is open.</param>
/// <param name="CountSuspended">Whether suspended members count towards the minimum; the text is open.</param>
/// <param name="SharedCellCounts">Whether a cell that several areas share gives each of them a cell.</param>
public sealed record ReviewParameters(
    int MinimumOfficialMembers = 9,
    bool CountExempt = true,
    bool CountAway = true,
    bool CountSuspended = true,
    bool SharedCellCounts = false
)
{
    /// <summary>Whether members of a status count towards the minimum.</summary>
    public bool Counts(StatusKind status) =>
        status switch
        {
            StatusKind.Exempt => CountExempt,
            StatusKind.Away => CountAway,
            StatusKind.Suspended => CountSuspended,
            _ => true,
        };
}
