using System.Collections.Immutable;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>Requests that cannot be asked, each with what is wrong.</summary>
public sealed class RequestFaultsTests
{
    private readonly OneCommune commune = new();

    [Fact]
    public void A_request_that_names_what_is_there_has_no_faults() =>
        RequestFaults
            .Of(
                new RearrangementRequest(commune.Read())
                {
                    Neighbours = [new Neighbours("A1", "A2")],
                    Placement = Chosen(commune.Roll("CQ")[0], "K2"),
                }
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Without_effort_nothing_is_sought(double effort) =>
        Refused(request => request with { Effort = effort }).ShouldBe([RequestFaults.NoEffort]);

    [Fact]
    public void An_area_that_is_not_there_is_named()
    {
        Refused(request => request with { Neighbours = [new Neighbours("A1", "A9")] })
            .ShouldBe([RequestFaults.NoSuchArea]);
        Refused(request => request with { Neighbours = [new Neighbours("A1", "A1")] })
            .ShouldBe([RequestFaults.NeighbourOfItself]);
    }

    [Fact]
    public void A_cell_is_chosen_for_members_of_the_agency_cell_alone_and_is_a_residential_one()
    {
        string member = commune.Roll("CQ")[0];
        Refused(request => request with { Placement = Chosen("KHONG-CO", "K1") })
            .ShouldBe([RequestFaults.NoSuchMember]);
        Refused(request => request with { Placement = Chosen(member, "K9") }).ShouldBe([RequestFaults.NoSuchCell]);
        Refused(request => request with { Placement = Chosen(member, "CQ") }).ShouldBe([RequestFaults.NoSuchCell]);
        Should.Throw<ArgumentException>(() =>
            DissolutionPlanner.Propose(new DissolutionRequest([commune.Read()]) { Placement = Chosen(member, "CQ") })
        );
    }

    [Fact]
    public void Costs_out_of_bounds_and_no_plan_are_refused()
    {
        Refused(request => request with { Costs = new MoveCosts { MergeAreas = -1 } })
            .ShouldBe([RequestFaults.CostOutOfBounds]);
        Refused(request => request with { Costs = new MoveCosts { MergeAreas = MoveCosts.Most + 1 } })
            .ShouldBe([RequestFaults.CostOutOfBounds]);
        Refused(request => request with { MostPlans = 0 }).ShouldBe([RequestFaults.NoPlanAsked]);
    }

    private static PlacementWishes Chosen(string member, string cell) =>
        new() { Chosen = ImmutableDictionary<string, string>.Empty.Add(member, cell) };

    private IEnumerable<string> Refused(Func<RearrangementRequest, RearrangementRequest> with)
    {
        RearrangementRequest request = with(new RearrangementRequest(commune.Read()));
        Should.Throw<ArgumentException>(() => RearrangementPlanner.Propose(request));
        return RequestFaults.Of(request).Select(fault => fault.Code);
    }
}
