using System.Collections.Immutable;

namespace ChiBo.Planning.Rearrangement;

/// <summary>A request in a fixed order, with what follows from it at once.</summary>
internal sealed class RearrangementInput
{
    private readonly Dictionary<string, int> areaPlaces;
    private readonly HashSet<(int, int)> neighbours = [];

    public RearrangementInput(RearrangementRequest request)
    {
        Request = request;
        Commune = request.Commune;
        RequestFaults.Refuse(RequestFaults.Of(request));
        Areas = [.. Commune.Areas.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        areaPlaces = Areas.Select((code, place) => (code, place)).ToDictionary(StringComparer.Ordinal);
        Cells = [.. Commune.ResidentialCells.OrderBy(cell => cell.Code, StringComparer.Ordinal)];
        AgencyCells = [.. Commune.AgencyCells.OrderBy(cell => cell.Code, StringComparer.Ordinal).Select(InOrder)];
        AreasOfCell =
        [
            .. Cells.Select(cell =>
                cell.Areas.Where(areaPlaces.ContainsKey).Select(area => areaPlaces[area]).Order().ToImmutableArray()
            ),
        ];
        foreach (Neighbours pair in request.Neighbours ?? [])
        {
            if (areaPlaces.TryGetValue(pair.One, out int one) && areaPlaces.TryGetValue(pair.Other, out int other))
            {
                neighbours.Add((one, other));
                neighbours.Add((other, one));
            }
        }

        Groups = Transfers();
    }

    public RearrangementRequest Request { get; }

    public CommuneToRearrange Commune { get; }

    public MoveCosts Costs => Request.Costs;

    public int Minimum => Commune.MinimumOfficialMembers;

    public ImmutableArray<string> Areas { get; }

    public ImmutableArray<ResidentialCellToRearrange> Cells { get; }

    public ImmutableArray<AgencyCellToRearrange> AgencyCells { get; }

    /// <summary>For each cell the places of the commune's areas that it serves.</summary>
    public ImmutableArray<ImmutableArray<int>> AreasOfCell { get; }

    /// <summary>Members of one cell who could go to the same cells: which of them goes makes no difference.</summary>
    public ImmutableArray<TransferGroup> Groups { get; }

    public bool IsAllowed(MoveKind kind) => !Request.NotAllowed.Contains(kind);

    public bool AreNeighbours(int area, int other) =>
        area != other && (Request.Neighbours is null || neighbours.Contains((area, other)));

    /// <summary>Whether the cell serves the area and no other, in whichever commune.</summary>
    public bool ServesAlone(int cell) => Cells[cell].Areas.Length == 1;

    /// <summary>Whether the area has a cell of its own, as long as nothing is merged.</summary>
    public bool HasOwnCell(int area) => CellsServing(area).Any(cell => ServesAlone(cell) || Commune.SharedCellCounts);

    public IEnumerable<int> CellsServing(int area) =>
        Enumerable.Range(0, Cells.Length).Where(cell => AreasOfCell[cell].Contains(area));

    /// <summary>The place of a cell of the commune, or -1 for one of another commune.</summary>
    public int PlaceOfCell(string code)
    {
        for (int cell = 0; cell < Cells.Length; cell++)
        {
            if (Cells[cell].Code == code)
            {
                return cell;
            }
        }

        return -1;
    }

    private static AgencyCellToRearrange InOrder(AgencyCellToRearrange cell) =>
        cell with
        {
            Members = InOrder(cell.Members),
            Temporary = InOrder(cell.Temporary),
            Secretaries = [.. cell.Secretaries.Order(StringComparer.Ordinal)],
            RankedSecretaries = [.. cell.RankedSecretaries.Order(StringComparer.Ordinal)],
        };

    private static ImmutableArray<AgencyMember> InOrder(ImmutableArray<AgencyMember> members) =>
        [
            .. members
                .OrderBy(member => member.Code, StringComparer.Ordinal)
                .Select(member =>
                    member with
                    {
                        CellsOfResidence = [.. member.CellsOfResidence.Order(StringComparer.Ordinal)],
                    }
                ),
        ];

    private ImmutableArray<TransferGroup> Transfers()
    {
        if (!IsAllowed(MoveKind.TransferToNeighbour))
        {
            return [];
        }

        var groups = ImmutableArray.CreateBuilder<TransferGroup>();
        for (int cell = 0; cell < Cells.Length; cell++)
        {
            int from = cell;
            groups.AddRange(
                Cells[cell]
                    .Residents.Select(member => (member, to: TargetsOf(from, member)))
                    .Where(one => !one.to.IsEmpty)
                    .GroupBy(one => string.Join(' ', one.to), StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new TransferGroup(
                        from,
                        group.First().to,
                        [
                            .. group
                                .Select(one => one.member)
                                .OrderBy(member => member.HoldsPosition)
                                .ThenBy(member => member.IsPresumed)
                                .ThenBy(member => member.Code, StringComparer.Ordinal),
                        ]
                    ))
            );
        }

        return groups.DrainToImmutable();
    }

    /// <summary>
    /// The cells of the commune that serve an area where the member lives, or a neighbour of it. Where all areas are
    /// neighbours, whoever goes can go where somebody is missing at once, and cells that lack nobody need not be asked.
    /// </summary>
    private ImmutableArray<int> TargetsOf(int from, ResidentMember member)
    {
        int[] lives = [.. member.Areas.Where(areaPlaces.ContainsKey).Select(area => areaPlaces[area])];
        return
        [
            .. Enumerable
                .Range(0, Cells.Length)
                .Where(cell =>
                    cell != from
                    && (Request.Neighbours is not null || Cells[cell].OfficialMembers < Minimum)
                    && AreasOfCell[cell].Any(area => lives.Any(home => home == area || AreNeighbours(home, area)))
                ),
        ];
    }
}

/// <summary>Members of one cell who could go to the same cells.</summary>
/// <param name="From">The place of the cell.</param>
/// <param name="To">Places of the cells to which they could go.</param>
/// <param name="Members">Who, in the order in which they are asked.</param>
internal sealed record TransferGroup(int From, ImmutableArray<int> To, ImmutableArray<ResidentMember> Members);
