using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>Plans of the same cost: how many are offered, in which order, and none twice.</summary>
public sealed class EqualPlansTests
{
    [Fact]
    public void No_more_are_offered_than_asked_for_and_it_is_said_that_there_are_more()
    {
        var commune = new OneCommune();
        commune.AddArea("A3");
        commune.AddArea("A4");
        commune.AddCell("K4", 10, "A4");
        Found(commune, 3).ShouldBe((3, false));
        Found(commune, 5).ShouldBe((3, false));
        Found(commune, 2).ShouldBe((2, true));
        Found(commune, 1).ShouldBe((1, true));
    }

    [Fact]
    public void Those_with_fewer_moves_come_first()
    {
        var commune = new OneCommune
        {
            Costs = new MoveCosts { MergeAreas = 2, TransferToNeighbour = 1 },
        };
        commune.Leave("K1", 7);
        commune.Leave("K2", 13);
        for (int i = 0; i < 3; i++)
        {
            commune.AddMember("K2", "A2");
        }

        RearrangementPlan[] plans = commune.Plans();
        plans.Select(plan => plan.Moves.Length).ShouldBe([1, 2]);
        plans.ShouldAllBe(plan => plan.Cost == 2);
    }

    [Fact]
    public void Nobody_is_sent_to_a_cell_that_ends_when_areas_merge_and_no_plan_comes_twice()
    {
        var commune = new OneCommune();
        commune.AddArea("A3");
        commune.Leave("K1", 8);
        string member = commune.AddMember("CQ", "A1");
        foreach (RearrangementPlan plan in commune.Plans(MoveKind.DissolveAgencyCell))
        {
            HashSet<string> ending =
            [
                .. plan
                    .Moves.OfType<RearrangementMove.MergeAreas>()
                    .SelectMany(move => move.Cells.Where(cell => cell != move.IntoCell)),
            ];
            plan.Moves.OfType<RearrangementMove.ReturnToResidence>()
                .ShouldHaveSingleItem()
                .ShouldSatisfyAllConditions(
                    move => move.Member.ShouldBe(member),
                    move => ending.ShouldNotContain(move.To!)
                );
        }
    }

    [Fact]
    public void Of_several_agency_cells_those_who_may_go_anywhere_go_to_the_weakest_cell()
    {
        var commune = new OneCommune();
        commune.Leave("K2", 9);
        commune.AddAgencyCell("CQ2", new DateOnly(2015, 1, 1));
        string[] rotated =
        [
            .. Enumerable
                .Range(0, 2)
                .Select(_ =>
                {
                    string member = commune.AddMember("CQ2", null);
                    commune.AddOfficial(member);
                    return member;
                }),
        ];
        commune.Costs = new MoveCosts { DissolveAgencyCell = 1 };
        var found = commune
            .Propose(request => request with { Placement = new PlacementWishes { SuitableCell = [.. rotated] } })
            .ShouldBeOfType<RearrangementProposal.Found>();
        RearrangementPlan plan = found.Plans.Single(one => one.Outcome == Verdict.Conforming);
        plan.Moves.OfType<RearrangementMove.DissolveAgencyCell>()
            .ShouldHaveSingleItem()
            .Placements.Select(one => one.To)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["K1", "K2"]);
    }

    private static (int Plans, bool HasMore) Found(OneCommune commune, int most)
    {
        var found = commune
            .Propose(request => request with { MostPlans = most }, MoveKind.DissolveAgencyCell)
            .ShouldBeOfType<RearrangementProposal.Found>();
        return (found.Plans.Length, found.HasMore);
    }
}
