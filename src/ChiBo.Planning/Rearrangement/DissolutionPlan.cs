using System.Collections.Immutable;
using ChiBo.Domain.Register.Changes;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Where the members of dissolved agency cells go. A proposal only: nothing is recorded without a decision.</summary>
/// <param name="Cells">The agency cells, by commune and code.</param>
/// <param name="Receiving">The cells that receive somebody, by code, counted again.</param>
public sealed record DissolutionPlan(ImmutableArray<DissolvedCell> Cells, ImmutableArray<ReceivingCell> Receiving)
{
    /// <summary>Whether everybody has somewhere to go; nothing is done before.</summary>
    public bool IsComplete => Cells.All(cell => cell.Unplaced.IsEmpty);

    /// <summary>The plan as changes of the register, as what-if takes them.</summary>
    /// <exception cref="InvalidOperationException">Somebody has nowhere to go.</exception>
    public IReadOnlyList<RegisterChange> Changes(DateOnly on) =>
        IsComplete
            ? [.. Cells.SelectMany(cell => cell.Move.Changes(on))]
            : throw new InvalidOperationException("Somebody has nowhere to go.");
}

/// <summary>An agency cell that is dissolved.</summary>
/// <param name="Commune">Code of its commune.</param>
/// <param name="Cell">Its code.</param>
/// <param name="Placements">Where its members go, by their codes.</param>
/// <param name="Unplaced">Codes of those for whom people have to choose a cell first.</param>
public sealed record DissolvedCell(
    string Commune,
    string Cell,
    ImmutableArray<Placement> Placements,
    ImmutableArray<string> Unplaced
)
{
    internal RearrangementMove.DissolveAgencyCell Move => new(Cell, Placements, 0);
}

/// <summary>A cell that receives members, counted again.</summary>
/// <param name="Cell">Its code.</param>
/// <param name="Comes">How many members come.</param>
/// <param name="OfficialBefore">Official members before; nothing for a cell of which the communes asked about tell nothing.</param>
/// <param name="OfficialAfter">Official members after.</param>
/// <param name="Minimum">The minimum in force; nothing for a cell of a commune that was not asked about.</param>
public sealed record ReceivingCell(string Cell, int Comes, int? OfficialBefore, int? OfficialAfter, int? Minimum)
{
    /// <summary>Whether it reaches the minimum after; nothing when that cannot be told.</summary>
    public bool? ReachesMinimum => Minimum is null ? null : OfficialAfter >= Minimum;
}
