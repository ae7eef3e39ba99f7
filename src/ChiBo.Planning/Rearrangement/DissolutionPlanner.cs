using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Proposes where the members of dissolved agency cells go, by the placement rule; for a commune or for a district.</summary>
public static class DissolutionPlanner
{
    /// <summary>The plan. The same request, in whatever order it stands, gets the same.</summary>
    /// <exception cref="ArgumentException">The request has faults: <see cref="RequestFaults"/>.</exception>
    public static DissolutionPlan Propose(DissolutionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestFaults.Refuse(RequestFaults.Of(request));
        CommuneToRearrange[] communes = [.. request.Communes.OrderBy(commune => commune.Code, StringComparer.Ordinal)];
        var counts = new ReceivingCounts(communes);
        var cells = ImmutableArray.CreateBuilder<DissolvedCell>();
        foreach (CommuneToRearrange commune in communes)
        {
            foreach (AgencyCellToRearrange cell in commune.AgencyCells.OrderBy(one => one.Code, StringComparer.Ordinal))
            {
                cells.Add(Dissolve(commune, cell, request.Placement, counts));
            }
        }

        return new DissolutionPlan(cells.DrainToImmutable(), counts.Receiving);
    }

    /// <summary>Those with one cell to go to first: the others go where fewest are then.</summary>
    private static DissolvedCell Dissolve(
        CommuneToRearrange commune,
        AgencyCellToRearrange cell,
        PlacementWishes wishes,
        ReceivingCounts counts
    )
    {
        ImmutableArray<string> here =
        [
            .. commune.ResidentialCells.Select(one => one.Code).Order(StringComparer.Ordinal),
        ];
        var placements = new List<Placement>();
        var unplaced = new List<string>();
        foreach (
            var one in cell
                .Members.Select(member => (member, where: PlacementRule.Of(member, wishes, here)))
                .OrderBy(one => one.where.To.Length)
                .ThenByDescending(one => one.member.IsOfficial)
                .ThenBy(one => one.member.Code, StringComparer.Ordinal)
        )
        {
            if (one.where.To.IsEmpty)
            {
                unplaced.Add(one.member.Code);
                continue;
            }

            string to = one.where.To.OrderBy(counts.OfficialIn).ThenBy(code => code, StringComparer.Ordinal).First();
            counts.Receive(to, one.member.IsOfficial);
            placements.Add(new Placement(one.member.Code, to, one.where.Reason));
        }

        return new DissolvedCell(
            commune.Code,
            cell.Code,
            [.. placements.OrderBy(placement => placement.Member, StringComparer.Ordinal)],
            [.. unplaced.Order(StringComparer.Ordinal)]
        );
    }
}

/// <summary>Counts the receiving cells of all communes together.</summary>
internal sealed class ReceivingCounts
{
    private readonly Dictionary<string, (int Official, int? Minimum)> before = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int All, int Official)> comes = new(StringComparer.Ordinal);

    public ReceivingCounts(IEnumerable<CommuneToRearrange> communes)
    {
        foreach (CommuneToRearrange commune in communes)
        {
            foreach (ResidentialCellToRearrange cell in commune.ResidentialCells)
            {
                before[cell.Code] = (cell.OfficialMembers, commune.MinimumOfficialMembers);
            }

            foreach (CellElsewhere cell in commune.CellsElsewhere)
            {
                before.TryAdd(cell.Code, (cell.OfficialMembers, null));
            }
        }
    }

    public ImmutableArray<ReceivingCell> Receiving =>
        [
            .. comes.Select(one =>
                before.TryGetValue(one.Key, out (int Official, int? Minimum) cell)
                    ? new ReceivingCell(
                        one.Key,
                        one.Value.All,
                        cell.Official,
                        cell.Official + one.Value.Official,
                        cell.Minimum
                    )
                    : new ReceivingCell(one.Key, one.Value.All, null, null, null)
            ),
        ];

    public int OfficialIn(string cell) =>
        before.GetValueOrDefault(cell).Official + comes.GetValueOrDefault(cell).Official;

    public void Receive(string cell, bool isOfficial)
    {
        (int all, int official) = comes.GetValueOrDefault(cell);
        comes[cell] = (all + 1, official + (isOfficial ? 1 : 0));
    }
}
