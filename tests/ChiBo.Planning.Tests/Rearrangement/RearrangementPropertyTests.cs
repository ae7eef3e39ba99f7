using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>What holds of every plan, over small communes made from seeds.</summary>
public sealed class RearrangementPropertyTests
{
    private const int Communes = 550;
    private const int MostTried = 1_500;

    /// <summary>Beyond this, sets of moves are not tried for a commune that has no plan.</summary>
    private const int UpToWhenImpossible = 8;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_plan_costs_as_little_as_by_trying_everything(int part)
    {
        int found = 0;
        int impossible = 0;
        int givenUp = 0;
        for (int seed = part * Communes; seed < (part + 1) * Communes; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            RearrangementProposal proposal = RearrangementPlanner.Propose(commune.Request());
            long? cost = CostOf(proposal);
            var answer = ExhaustiveSearch.LeastCost(commune, cost ?? UpToWhenImpossible, MostTried);
            found += proposal is RearrangementProposal.Found ? 1 : 0;
            impossible += cost is null ? 1 : 0;
            givenUp += answer.IsComplete ? 0 : 1;
            if (answer.IsComplete)
            {
                ((long?)answer.Cost).ShouldBe(cost, $"seed {seed}");
            }
            else if (cost is { } planned)
            {
                planned.ShouldBeGreaterThanOrEqualTo(answer.Cost!.Value, $"seed {seed}");
            }
        }

        found.ShouldBeGreaterThan(Communes / 2);
        impossible.ShouldBeGreaterThan(Communes / 10);
        givenUp.ShouldBeLessThan(Communes / 10);
    }

    [Fact]
    public void Every_plan_makes_the_commune_conform_when_it_is_tried()
    {
        int several = 0;
        for (int seed = 0; seed < 1_500; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            RearrangementRequest request = commune.Request();
            RearrangementProposal proposal = RearrangementPlanner.Propose(request);
            if (proposal is not RearrangementProposal.Found found)
            {
                bool isFine = Decide(commune, commune.Rows.ToSnapshot()) is Verdict.Conforming or Verdict.NoAgencyCell;
                isFine.ShouldBe(proposal is RearrangementProposal.NothingToDo, $"seed {seed}");
                continue;
            }

            found.IsProvenBest.ShouldBeTrue($"seed {seed}");
            found.Plans.Length.ShouldBeLessThanOrEqualTo(request.MostPlans);
            foreach (RearrangementPlan plan in found.Plans)
            {
                RegisterSnapshot after = commune.Rows.ToSnapshot().With(plan.Changes(SmallCommune.Day));
                Decide(commune, after).ShouldBe(plan.Outcome, $"seed {seed}");
                plan.Cost.ShouldBe(found.Plans[0].Cost, $"seed {seed}");
            }

            AssertDifferent(commune, found.Plans, seed);
            found.Plans.Select(plan => plan.Moves.Length).ShouldBeInOrder(SortDirection.Ascending, $"seed {seed}");
            several += found.Plans.Length > 1 ? 1 : 0;
        }

        several.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void What_is_read_counts_as_the_review_counts()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            SmallCommune commune = SmallCommune.Of(seed);
            CommuneReview review = commune.Reviewer().Review(SmallCommune.Code, SmallCommune.Day)!;
            CommuneToRearrange read = commune.Request().Commune;
            foreach (Finding finding in review.Findings)
            {
                switch (finding.Rule)
                {
                    case Rule.ResidentialCellNineOfficialMembers:
                        ResidentialCellToRearrange cell = read.ResidentialCells.Single(one =>
                            one.Code == finding.Subject
                        );
                        cell.OfficialMembers.ShouldBe(
                            int.Parse(finding.Observed, CultureInfo.InvariantCulture),
                            $"seed {seed}"
                        );
                        cell.Residents.Select(one => one.Code).ShouldBeSubsetOf(finding.Counted, $"seed {seed}");
                        break;
                    case Rule.AgencyCellMembersAreOfficials:
                        AgencyCellToRearrange agency = read.AgencyCells.Single(one => one.Code == finding.Subject);
                        agency
                            .Members.Concat(agency.Temporary)
                            .Where(one => !one.HasPost)
                            .Select(one => one.Code)
                            .Distinct()
                            .Order(StringComparer.Ordinal)
                            .ShouldBe(finding.Counted, ignoreOrder: false, customMessage: $"seed {seed}");
                        break;
                    default:
                        break;
                }
            }
        }
    }

    [Fact]
    public void The_same_request_in_any_order_gets_the_same_plans()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            RearrangementRequest request = SmallCommune.Of(seed).Request();
            var random = new Random(seed);
            CommuneToRearrange commune = request.Commune;
            RearrangementRequest shuffled = request with
            {
                Commune = commune with
                {
                    Areas = Shuffled(commune.Areas),
                    Committees = Shuffled(commune.Committees),
                    CellsElsewhere = Shuffled(commune.CellsElsewhere),
                    ResidentialCells = Shuffled([
                        .. commune.ResidentialCells.Select(cell =>
                            cell with
                            {
                                Areas = Shuffled(cell.Areas),
                                Residents = Shuffled([
                                    .. cell.Residents.Select(one => one with { Areas = Shuffled(one.Areas) }),
                                ]),
                            }
                        ),
                    ]),
                    AgencyCells = Shuffled([
                        .. commune.AgencyCells.Select(cell =>
                            cell with
                            {
                                Members = Members(cell.Members),
                                Temporary = Members(cell.Temporary),
                                Secretaries = Shuffled(cell.Secretaries),
                                RankedSecretaries = Shuffled(cell.RankedSecretaries),
                            }
                        ),
                    ]),
                },
                Neighbours = request.Neighbours is { } pairs
                    ? Shuffled([
                        .. pairs.Select(pair => random.Next(2) == 0 ? pair : new Neighbours(pair.Other, pair.One)),
                    ])
                    : null,
            };
            Told(request).ShouldBe(Told(shuffled), $"seed {seed}");

            ImmutableArray<AgencyMember> Members(ImmutableArray<AgencyMember> members) =>
                Shuffled([.. members.Select(one => one with { CellsOfResidence = Shuffled(one.CellsOfResidence) })]);

            ImmutableArray<T> Shuffled<T>(ImmutableArray<T> all) => [.. all.OrderBy(_ => random.Next())];
        }
    }

    private static long? CostOf(RearrangementProposal proposal) =>
        proposal switch
        {
            RearrangementProposal.NothingToDo => 0,
            RearrangementProposal.Found found => found.Plans[0].Cost,
            _ => null,
        };

    private static Verdict Decide(SmallCommune commune, RegisterSnapshot snapshot) =>
        new Reviewer(snapshot, _ => commune.Parameters)
            .Open(SmallCommune.Day)
            .Decide(snapshot.Find(SmallCommune.Code)!.Value);

    /// <summary>No plan is another, or does the same and more, or leads to the same rolls, posts and cells.</summary>
    private static void AssertDifferent(SmallCommune commune, ImmutableArray<RearrangementPlan> plans, int seed)
    {
        plans
            .Select(plan => After(commune, plan))
            .ShouldBeUnique($"seed {seed}: {string.Join(" | ", plans.Select(plan => string.Join("; ", Told(plan))))}");
        foreach (RearrangementPlan plan in plans)
        {
            string[] moves = Told(plan);
            foreach (RearrangementPlan other in plans.Where(other => !ReferenceEquals(other, plan)))
            {
                moves.Except(Told(other), StringComparer.Ordinal).ShouldNotBeEmpty($"seed {seed}");
            }
        }
    }

    /// <summary>Who is on which roll and secretary of what on the day, which areas the cells serve, and which are merged.</summary>
    private static string After(SmallCommune commune, RearrangementPlan plan)
    {
        CommuneRef after = commune
            .Rows.ToSnapshot()
            .With(plan.Changes(SmallCommune.Day))
            .Find(SmallCommune.Code)!
            .Value;
        RegisterColumns columns = after.Columns;
        ushort day = Days.Of(SmallCommune.Day);
        // An area without a home goes into one or another: that is what differs then.
        List<string> told = [.. Told(plan).Where(change => change.StartsWith("areas ", StringComparison.Ordinal))];
        for (int organisation = 0; organisation < columns.OrganisationCodes.Count; organisation++)
        {
            int version = columns.Organisations.VersionOn(organisation, day);
            if (version < 0)
            {
                continue;
            }

            string code = columns.OrganisationCodes[organisation];
            told.Add($"{code} under {columns.Organisations.Parent[version]}");
            told.AddRange(
                columns.Organisations.Units.Of(version).ToArray().Select(unit => $"{code} {columns.UnitCodes[unit]}")
            );
            told.AddRange(
                Enumerable
                    .Range(
                        columns.Memberships.Starts[organisation],
                        columns.Memberships.Starts[organisation + 1] - columns.Memberships.Starts[organisation]
                    )
                    .Where(row => columns.Memberships.HoldsOn(row, day))
                    .Select(row => $"{code} {columns.MemberCodes[columns.Memberships.Member[row]]}")
            );
            told.AddRange(
                columns
                    .Positions.Of(organisation)
                    .ToArray()
                    .Where(position => position.HoldsOn(day))
                    .Select(position => $"{code} {position.Kind} {columns.MemberCodes[position.Member]}")
            );
        }

        return string.Join('\n', told.Order(StringComparer.Ordinal));
    }

    private static string[] Told(RearrangementPlan plan) => [.. plan.Changes(SmallCommune.Day).Select(Told)];

    private static string Told(Domain.Register.Changes.RegisterChange change) =>
        change switch
        {
            Domain.Register.Changes.DissolveOrganisation one =>
                $"dissolve {one.Organisation}: {string.Join(", ", one.SentTo.OrderBy(pair => pair.Key))}",
            Domain.Register.Changes.MergeAreas one => $"areas {string.Join(", ", one.Areas)}: {one.Into.Code}",
            Domain.Register.Changes.MergeCells one => $"cells {string.Join(", ", one.Cells)}: {one.Into}",
            Domain.Register.Changes.MoveMember one => $"{one.MemberCode} to {one.ToOrganisation}",
            Domain.Register.Changes.EndTemporaryMembership one => $"{one.MemberCode} not {one.Organisation}",
            Domain.Register.Changes.PlaceUnder one => $"{one.Organisation} under {one.Parent}",
            Domain.Register.Changes.AppointSecretary one => $"{one.Cell} led by {one.MemberCode}",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

    private static string[] Told(RearrangementRequest request) =>
        RearrangementPlanner.Propose(request) switch
        {
            RearrangementProposal.Found found => [.. found.Plans.Select(plan => string.Join("; ", Told(plan)))],
            RearrangementProposal.Impossible no =>
            [
                .. no.Obstacles.Select(one => $"{one.Rule} {one.Subject} {one.Reason} {string.Join(',', one.Members)}"),
            ],
            RearrangementProposal other => [$"{other}"],
        };
}
