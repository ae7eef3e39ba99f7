using System.Collections.Immutable;
using ChiBo.Guidance.Review;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Reads a plan from an answer of the solver, in the order in which its moves are made.</summary>
/// <param name="input">The request.</param>
/// <param name="model">The question.</param>
/// <param name="solver">The answer.</param>
internal sealed class PlanWriter(RearrangementInput input, RearrangementModel model, CpSolver solver)
{
    private readonly int stays = Array.FindIndex(model.Agency.Stays, solver.BooleanValue);
    private readonly Dictionary<string, string> becomes = new(StringComparer.Ordinal);

    public RearrangementPlan Plan()
    {
        RearrangementMove.MergeAreas[] areas = [.. MergedAreas()];
        foreach (RearrangementMove.MergeAreas merged in areas)
        {
            foreach (string cell in merged.Cells)
            {
                becomes[cell] = merged.IntoCell!;
            }
        }

        RearrangementMove[] before = [.. MergedAgencyCells(), .. Returns()];
        RearrangementMove[] transfers = [.. Transfers()];
        var weak = new WeakCells(input, becomes, [.. before, .. transfers]);
        return new RearrangementPlan(
            Verdict.Conforming,
            [.. before, .. Dissolved(weak), .. transfers, .. areas, .. Parent(), .. Secretary()]
        );
    }

    /// <summary>The cell in which one goes on: nobody is sent to one that ends.</summary>
    private string Lasting(string cell) => becomes.GetValueOrDefault(cell, cell);

    private AgencyCellToRearrange Staying => input.AgencyCells[stays];

    private IEnumerable<RearrangementMove> MergedAgencyCells() =>
        Of(model.Agency.IsMerged)
            .Select(cell => new RearrangementMove.MergeAgencyCell(
                cell.Code,
                Staying.Code,
                input.Costs.MergeAgencyCell
            ));

    private IEnumerable<RearrangementMove> Returns()
    {
        AgencyMember[] main =
        [
            .. Of(model.Agency.IsMerged).Prepend(Staying).SelectMany(cell => cell.Members).Where(one => !one.HasPost),
        ];
        AgencyMember[] temporary = [.. Staying.Temporary.Where(member => !member.HasPost)];
        return main.Concat(temporary)
            .DistinctBy(member => member.Code, StringComparer.Ordinal)
            .OrderBy(member => member.Code, StringComparer.Ordinal)
            .Select(member => new RearrangementMove.ReturnToResidence(
                member.Code,
                Staying.Code,
                main.Any(one => one.Code == member.Code) ? CellOf(member.Code, false, member.CellsOfResidence) : null,
                temporary.Any(one => one.Code == member.Code),
                input.Costs.ReturnToResidence
            ));
    }

    private IEnumerable<RearrangementMove> Dissolved(WeakCells weak)
    {
        AgencyCellToRearrange[] cells = [.. Of(model.Agency.IsDissolved)];
        PlacedAnew[] placed =
        [
            .. cells
                .SelectMany(cell => cell.Members)
                .DistinctBy(member => member.Code, StringComparer.Ordinal)
                .OrderBy(member => member.Code, StringComparer.Ordinal)
                .Select(Placed),
        ];
        weak.Even(placed);
        return cells.Select(cell => new RearrangementMove.DissolveAgencyCell(
            cell.Code,
            [
                .. placed
                    .Where(one => cell.Members.Any(member => member.Code == one.Member))
                    .Select(one => new Placement(one.Member, one.To, one.Reason)),
            ],
            input.Costs.DissolveAgencyCell
        ));
    }

    private PlacedAnew Placed(AgencyMember member)
    {
        (ImmutableArray<string> to, PlacementReason reason) = Dissolving.TargetsOf(input, member);
        return new PlacedAnew(member.Code, member.IsOfficial, reason, [.. to.Select(Lasting).Distinct()])
        {
            To = CellOf(member.Code, true, to),
        };
    }

    /// <summary>The cell that the answer chose; the first for somebody whom no rule counts.</summary>
    private string CellOf(string member, bool isDissolved, ImmutableArray<string> to)
    {
        PlacedMember? placed = model.Cells.Placements.FirstOrDefault(one =>
            one.Member == member && one.IsDissolved == isDissolved
        );
        int choice = placed is null ? 0 : Math.Max(0, placed.Choices.ToList().FindIndex(solver.BooleanValue));
        return Lasting(to[choice]);
    }

    private IEnumerable<RearrangementMove> Transfers()
    {
        for (int group = 0; group < input.Groups.Length; group++)
        {
            TransferGroup from = input.Groups[group];
            int next = 0;
            int all = model.Cells.Transfers[group].Sum(number => (int)solver.Value(number));
            ImmutableArray<string> instead = [.. from.Members.Skip(all).Select(member => member.Code)];
            for (int i = 0; i < from.To.Length; i++)
            {
                for (long left = solver.Value(model.Cells.Transfers[group][i]); left > 0; left--)
                {
                    ResidentMember member = from.Members[next++];
                    if (Lasting(input.Cells[from.From].Code) == Lasting(input.Cells[from.To[i]].Code))
                    {
                        continue;
                    }

                    yield return new RearrangementMove.TransferToNeighbour(
                        member.Code,
                        input.Cells[from.From].Code,
                        Lasting(input.Cells[from.To[i]].Code),
                        input.Costs.TransferToNeighbour
                    )
                    {
                        IsPresumed = member.IsPresumed,
                        Instead = instead,
                    };
                }
            }
        }
    }

    private IEnumerable<RearrangementMove.MergeAreas> MergedAreas()
    {
        for (int first = 0; first < input.Areas.Length; first++)
        {
            int[] areas =
            [
                .. model
                    .Cells.Areas.MembersOf(first)
                    .Where(area => solver.BooleanValue(model.Cells.Areas.InGroup(area, first))),
            ];
            if (areas.Length < 2)
            {
                continue;
            }

            int[] cells = [.. areas.SelectMany(input.CellsServing).Distinct().Order()];
            int? into = cells.Length == 0 ? null : cells.MaxBy(cell => input.Cells[cell].OfficialMembers);
            int area = into is { } cell ? areas.First(one => input.AreasOfCell[cell].Contains(one)) : first;
            yield return new RearrangementMove.MergeAreas(
                [.. areas.Select(one => input.Areas[one])],
                input.Areas[area],
                [.. cells.Select(one => input.Cells[one].Code)],
                into is null ? null : input.Cells[into.Value].Code,
                input.Costs.MergeAreas * (areas.Length - 1)
            );
        }
    }

    private IEnumerable<RearrangementMove> Parent() =>
        Staying.IsUnderCommittee
            ? []
            :
            [
                new RearrangementMove.PlaceUnderCommittee(
                    Staying.Code,
                    input.Commune.Committees.Order(StringComparer.Ordinal).First(),
                    input.Costs.PlaceUnderCommittee
                ),
            ];

    /// <summary>Which candidate it is makes no difference to the rules: a secretary of today stays when he or she can.</summary>
    private IEnumerable<RearrangementMove> Secretary()
    {
        if (!model.Agency.Appointed.Values.Any(solver.BooleanValue))
        {
            return [];
        }

        string[] candidates =
        [
            .. Of(model.Agency.IsMerged)
                .Prepend(Staying)
                .SelectMany(cell => cell.Members)
                .Select(member => member.Code)
                .Where(model.Agency.Appointed.ContainsKey)
                .OrderByDescending(member => Staying.Secretaries.Contains(member, StringComparer.Ordinal))
                .ThenBy(member => member, StringComparer.Ordinal),
        ];
        return
        [
            new RearrangementMove.AppointSecretary(Staying.Code, candidates[0], input.Costs.AppointSecretary)
            {
                Instead = [.. candidates.Skip(1)],
            },
        ];
    }

    private AgencyCellToRearrange[] Of(BoolVar[] fates) =>
        [.. input.AgencyCells.Where((_, place) => solver.BooleanValue(fates[place]))];
}
