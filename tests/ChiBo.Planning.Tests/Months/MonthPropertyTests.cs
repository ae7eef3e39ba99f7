using ChiBo.Domain.Meetings;
using ChiBo.Planning.Months;

namespace ChiBo.Planning.Tests.Months;

/// <summary>What holds of every month, over months made from seeds.</summary>
public sealed class MonthPropertyTests
{
    [Fact]
    public void A_plan_is_what_it_says_and_every_move_has_its_reason()
    {
        int planned = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            MonthPlanRequest request = Communes.Random(seed, cells: 4 + (seed % 12), members: 6);
            if (MonthPlanner.Propose(request) is MonthProposal.Planned plan)
            {
                planned++;
                MonthVerifier.Faults(request, plan.Lines).ShouldBeEmpty($"seed {seed}");
                plan.IsProvenBest.ShouldBeTrue($"seed {seed}");
                plan.Lines.SelectMany(line => line.Reasons)
                    .ShouldNotContain(reason => reason.Kind == MonthReasonKind.EffortRanOut, $"seed {seed}");
            }
        }

        planned.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_small_month_is_planned_as_well_as_by_trying_everything()
    {
        int impossible = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            MonthPlanRequest request = SmallMonth.Random(seed);
            int? best = SmallMonth.LeastCost(request);
            MonthProposal proposal = MonthPlanner.Propose(request);
            impossible += best is null ? 1 : 0;
            if (best is null)
            {
                proposal.ShouldBeOfType<MonthProposal.Impossible>($"seed {seed}").Clashes.ShouldNotBeEmpty();
            }
            else
            {
                var planned = proposal.ShouldBeOfType<MonthProposal.Planned>($"seed {seed}");
                planned.Lines.Sum(line => SmallMonth.Cost(request, line)).ShouldBe(best.Value, $"seed {seed}");
            }
        }

        impossible.ShouldBeInRange(3, 40);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(22)]
    public void The_same_request_in_any_order_gets_the_same_plan(int seed)
    {
        MonthPlanRequest request = Communes.Random(seed, cells: 15, members: 10);
        var random = new Random(seed);
        MonthPlanRequest shuffled = request with
        {
            Cells =
            [
                .. request
                    .Cells.OrderBy(_ => random.Next())
                    .Select(cell => cell with { Attendees = [.. cell.Attendees.Reverse()] }),
            ],
        };
        string[] first = Told(MonthPlanner.Propose(request));
        first.ShouldNotBeEmpty();
        Told(MonthPlanner.Propose(request)).ShouldBe(first);
        Told(MonthPlanner.Propose(shuffled)).ShouldBe(first);
    }

    [Fact]
    public void A_commune_of_forty_cells_and_sixty_members_is_planned_to_the_best()
    {
        MonthPlanRequest request = Communes.Random(0, cells: 40, members: 60, new MeetingMonth(2026, 9));
        var plan = MonthPlanner.Propose(request).ShouldBeOfType<MonthProposal.Planned>();
        plan.IsProvenBest.ShouldBeTrue();
        MonthVerifier.Faults(request, plan.Lines).ShouldBeEmpty();
    }

    [Fact]
    public void Without_effort_it_says_that_it_does_not_know() =>
        MonthPlanner
            .Propose(Communes.Random(0, cells: 40, members: 6) with { Effort = 1e-9 })
            .ShouldBeOfType<MonthProposal.Undecided>();

    [Fact]
    public void The_verifier_refuses_a_plan_with_two_days_swapped()
    {
        MonthPlanRequest request = new(
            Communes.September,
            [Communes.Agency(25, "a"), Communes.Cell("1", 3, "a"), Communes.Cell("2", 4, "a")]
        )
        {
            Holidays = [Communes.On(2)],
        };
        var lines = ((MonthProposal.Planned)MonthPlanner.Propose(request)).Lines;
        MonthVerifier.Faults(request, lines).ShouldBeEmpty();
        MonthVerifier
            .Faults(request, [lines[0] with { Date = lines[2].Date }, lines[1], lines[2] with { Date = lines[0].Date }])
            .ShouldBe(["not last 1", "not last 2"], ignoreOrder: true);
        MonthVerifier
            .Faults(request, [lines[0], lines[1] with { Date = lines[0].Date }, lines[2]])
            .ShouldBe(["two at once 1 2"]);
        MonthVerifier
            .Faults(request, [lines[0] with { Date = Communes.On(2) }, lines[1], lines[2]])
            .ShouldBe(["holiday 1"]);
        MonthVerifier.Faults(request, [lines[0], lines[1]]).ShouldBe(["cells"]);
    }

    private static string[] Told(MonthProposal proposal) =>
        proposal switch
        {
            MonthProposal.Planned plan =>
            [
                .. plan.Lines.Select(line =>
                    $"{line.Cell.Code} {line.Date:O} {line.Start:O} {string.Join("; ", line.Reasons.Select(one => one.Words))}"
                ),
            ],
            MonthProposal.Impossible clash => [.. clash.Clashes.Select(one => $"{one.Code} {one.Subject}")],
            _ => [],
        };
}
