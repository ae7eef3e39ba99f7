using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>
/// Who may go to several cells when an agency cell is dissolved goes to the weakest of them, as long as every cell keeps the
/// members that it needs.
/// </summary>
internal sealed class WeakCells
{
    private readonly Dictionary<string, int> official = new(StringComparer.Ordinal);
    private readonly HashSet<string> here;
    private readonly int minimum;

    /// <summary>Counts the cells after all other moves.</summary>
    public WeakCells(
        RearrangementInput input,
        Dictionary<string, string> becomes,
        IReadOnlyCollection<RearrangementMove> moves
    )
    {
        minimum = input.Minimum;
        here = [.. input.Cells.Select(cell => becomes.GetValueOrDefault(cell.Code, cell.Code))];
        foreach (ResidentialCellToRearrange cell in input.Cells)
        {
            Add(becomes.GetValueOrDefault(cell.Code, cell.Code), cell.OfficialMembers);
        }

        foreach (CellElsewhere cell in input.Commune.CellsElsewhere)
        {
            Add(cell.Code, cell.OfficialMembers);
        }

        HashSet<string> probationary =
        [
            .. input
                .AgencyCells.SelectMany(cell => cell.Members)
                .Where(member => !member.IsOfficial)
                .Select(member => member.Code),
        ];
        foreach (RearrangementMove move in moves)
        {
            if (move is RearrangementMove.TransferToNeighbour transfer)
            {
                Add(becomes.GetValueOrDefault(transfer.From, transfer.From), -1);
                Add(transfer.To, 1);
            }
            else if (
                move is RearrangementMove.ReturnToResidence { To: { } to } back
                && !probationary.Contains(back.Member)
            )
            {
                Add(to, 1);
            }
        }
    }

    /// <summary>Lets each go to the weakest cell: first the official members, as they count, then the others.</summary>
    public void Even(IReadOnlyCollection<PlacedAnew> placed)
    {
        foreach (PlacedAnew member in placed.Where(one => one.IsOfficial))
        {
            Add(member.To, 1);
        }

        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (PlacedAnew member in placed.Where(one => one.IsOfficial))
            {
                if (Weaker(member) is { } weaker)
                {
                    Add(member.To, -1);
                    Add(weaker, 1);
                    member.To = weaker;
                    isChanged = true;
                }
            }
        }

        foreach (PlacedAnew member in placed.Where(one => !one.IsOfficial))
        {
            member.To = Weakest(member);
        }
    }

    private string? Weaker(PlacedAnew member)
    {
        string weakest = Weakest(member);
        int difference = Count(member.To) - 1 - Count(weakest);
        bool isWeaker = difference > 0 || (difference == 0 && string.CompareOrdinal(weakest, member.To) < 0);
        bool canGo = !here.Contains(member.To) || Count(member.To) > minimum;
        return weakest != member.To && isWeaker && canGo ? weakest : null;
    }

    private static string First(IEnumerable<string> codes) => codes.Order(StringComparer.Ordinal).First();

    private string Weakest(PlacedAnew member)
    {
        int least = member.Options.Min(Count);
        return First(member.Options.Where(cell => Count(cell) == least));
    }

    private int Count(string cell) => official.GetValueOrDefault(cell);

    private void Add(string cell, int members) => official[cell] = Count(cell) + members;
}

/// <summary>A member of an agency cell that is dissolved.</summary>
/// <param name="Member">The member's code.</param>
/// <param name="IsOfficial">Whether he or she counts where he or she goes.</param>
/// <param name="Reason">Why there.</param>
/// <param name="Options">Codes of the cells to which he or she may go.</param>
internal sealed record PlacedAnew(
    string Member,
    bool IsOfficial,
    PlacementReason Reason,
    ImmutableArray<string> Options
)
{
    /// <summary>The one of them.</summary>
    public required string To { get; set; }
}
