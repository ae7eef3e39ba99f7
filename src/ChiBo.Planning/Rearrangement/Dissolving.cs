using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Whether an agency cell can be dissolved: everybody on its roll has somewhere to go.</summary>
internal static class Dissolving
{
    public static bool IsPossible(RearrangementInput input, AgencyCellToRearrange cell) =>
        input.IsAllowed(MoveKind.DissolveAgencyCell) && Unplaced(input, cell).IsEmpty;

    /// <summary>Codes of those for whom people have to choose a cell first.</summary>
    public static ImmutableArray<string> Unplaced(RearrangementInput input, AgencyCellToRearrange cell) =>
        [
            .. cell
                .Members.Where(member => TargetsOf(input, member).To.IsEmpty)
                .Select(member => member.Code)
                .Order(StringComparer.Ordinal),
        ];

    public static (ImmutableArray<string> To, PlacementReason Reason) TargetsOf(
        RearrangementInput input,
        AgencyMember member
    ) => PlacementRule.Of(member, input.Request.Placement, [.. input.Cells.Select(cell => cell.Code)]);
}
