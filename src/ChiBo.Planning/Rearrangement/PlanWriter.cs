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

    public RearrangementPlan Plan() =>
        new(
            Verdict.Conforming,
            [
                .. MergedAgencyCells(),
                .. Returns(),
                .. Dissolved(),
                .. Transfers(),
                .. MergedAreas(),
                .. Parent(),
                .. Secretary(),
            ]
        );

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

    private IEnumerable<RearrangementMove> Dissolved() =>
        Of(model.Agency.IsDissolved)
            .Select(cell => new RearrangementMove.DissolveAgencyCell(
                cell.Code,
                [.. cell.Members.OrderBy(member => member.Code, StringComparer.Ordinal).Select(Placed)],
                input.Costs.DissolveAgencyCell
            ));

    private Placement Placed(AgencyMember member)
    {
        (ImmutableArray<string> to, PlacementReason reason) = Dissolving.TargetsOf(input, member);
        return new Placement(member.Code, CellOf(member.Code, true, to), reason);
    }

    /// <summary>The cell that the answer chose; the first for somebody whom no rule counts.</summary>
    private string CellOf(string member, bool isDissolved, ImmutableArray<string> to)
    {
        PlacedMember? placed = model.Cells.Placements.FirstOrDefault(one =>
            one.Member == member && one.IsDissolved == isDissolved
        );
        int choice = placed is null ? 0 : Math.Max(0, placed.Choices.ToList().FindIndex(solver.BooleanValue));
        return to[choice];
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
                    yield return new RearrangementMove.TransferToNeighbour(
                        member.Code,
                        input.Cells[from.From].Code,
                        input.Cells[from.To[i]].Code,
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

    private IEnumerable<RearrangementMove> MergedAreas()
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
