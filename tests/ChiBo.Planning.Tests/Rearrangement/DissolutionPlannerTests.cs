using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>Where the members of dissolved agency cells go.</summary>
public sealed class DissolutionPlannerTests
{
    [Fact]
    public void Everybody_goes_to_the_cell_of_residence_and_each_receiving_cell_is_counted_again()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 7);
        string fourth = commune.AddMember("CQ", "A2");
        DissolutionPlan plan = Propose(new PlacementWishes(), commune);
        plan.IsComplete.ShouldBeTrue();
        DissolvedCell cell = plan.Cells.ShouldHaveSingleItem();
        (cell.Commune, cell.Cell).ShouldBe(("X", "CQ"));
        cell.Placements.ShouldAllBe(one => one.To == (one.Member == fourth ? "K2" : "K1"));
        cell.Placements.ShouldAllBe(one => one.Reason == PlacementReason.Residence);
        plan.Receiving.ShouldBe([new ReceivingCell("K1", 3, 7, 10, 9), new ReceivingCell("K2", 1, 10, 11, 9)]);
        plan.Receiving.ShouldAllBe(one => one.ReachesMinimum == true);
        AssertTried(plan, commune);
    }

    [Fact]
    public void A_probationary_member_comes_and_does_not_count()
    {
        var commune = new OneCommune();
        int place = commune.Rows.Members.FindIndex(member => member.Code == commune.Secretary);
        commune.Rows.Members[place] = commune.Rows.Members[place] with { OfficialOn = OneCommune.Day.AddDays(1) };
        Propose(new PlacementWishes(), commune).Receiving.ShouldBe([new ReceivingCell("K1", 3, 10, 12, 9)]);
    }

    [Fact]
    public void Who_is_registered_where_no_cell_is_goes_to_the_weakest_cell_of_the_commune()
    {
        var commune = new OneCommune();
        commune.AddArea("A3");
        commune.Leave("K2", 8);
        string member = commune.AddMember("CQ", "A3");
        DissolutionPlan plan = Propose(new PlacementWishes(), commune);
        plan.Cells[0].Placements.ShouldContain(new Placement(member, "K2", PlacementReason.RegisteredElsewhere));
        AssertTried(plan, commune);
    }

    [Fact]
    public void Of_whom_no_residence_is_on_record_people_choose_the_cell()
    {
        var commune = new OneCommune();
        string member = commune.AddMember("CQ", null);
        DissolutionPlan plan = Propose(new PlacementWishes(), commune);
        plan.IsComplete.ShouldBeFalse();
        plan.Cells[0].Unplaced.ShouldBe([member]);
        Should.Throw<InvalidOperationException>(() => plan.Changes(OneCommune.Day));
        var wishes = new PlacementWishes();
        wishes = wishes with { Chosen = wishes.Chosen.Add(member, "K2") };
        Propose(wishes, commune).Cells[0].Placements.ShouldContain(new Placement(member, "K2", PlacementReason.Chosen));
    }

    [Fact]
    public void Rotated_cadres_go_to_a_suitable_cell_here_except_the_commune_secretary()
    {
        var rows = new RegisterRows();
        var commune = new OneCommune(rows: rows);
        var other = new OneCommune("Y", rows);
        commune.Leave("K2", 4);
        string rotated = commune.AddMember("CQ", other.In("A1"));
        string leader = commune.AddMember("CQ", other.In("A1"));
        string plain = commune.AddMember("CQ", other.In("A1"));
        rows.Positions.Add(new PositionRow(leader, "DU", PositionKind.Secretary, Period.Always));
        PlacementWishes wishes = new() { SuitableCell = [rotated, leader] };
        DissolutionPlan plan = Propose(wishes, commune);
        plan.Cells[0].Placements.ShouldContain(new Placement(rotated, "K2", PlacementReason.Suitable));
        plan.Cells[0].Placements.ShouldContain(new Placement(leader, other.In("K1"), PlacementReason.Residence));
        plan.Cells[0].Placements.ShouldContain(new Placement(plain, other.In("K1"), PlacementReason.Residence));
        plan.Receiving.ShouldContain(new ReceivingCell(other.In("K1"), 2, 10, 12, null));
        AssertTried(plan, commune);

        PlacementRule.Origin.Status.ShouldBe(GuidanceStatus.Verified);
        PlacementRule.OriginOfException.Status.ShouldBe(GuidanceStatus.Draft);
    }

    [Fact]
    public void A_commune_secretary_without_residence_is_not_placed_by_the_program()
    {
        var commune = new OneCommune();
        string leader = commune.AddMember("CQ", null);
        string rotated = commune.AddMember("CQ", null);
        commune.Rows.Positions.Add(new PositionRow(leader, "DU", PositionKind.Secretary, Period.Always));
        DissolutionPlan plan = Propose(new PlacementWishes { SuitableCell = [rotated, leader] }, commune);
        plan.Cells[0].Unplaced.ShouldBe([leader]);
        plan.Cells[0].Placements.ShouldContain(one => one.Member == rotated && one.Reason == PlacementReason.Suitable);
    }

    [Fact]
    public void The_weak_cells_of_a_commune_are_filled_evenly()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 6);
        commune.Leave("K2", 8);
        commune.Rows.Residences.RemoveAll(row => commune.Roll("CQ").Contains(row.MemberCode));
        string[] rotated =
        [
            .. commune.Roll("CQ"),
            .. Enumerable.Range(0, 3).Select(_ => commune.AddMember("CQ", null)),
        ];
        DissolutionPlan plan = Propose(new PlacementWishes { SuitableCell = [.. rotated] }, commune);
        plan.Receiving.ShouldBe([new ReceivingCell("K1", 4, 6, 10, 9), new ReceivingCell("K2", 2, 8, 10, 9)]);
    }

    [Fact]
    public void A_district_dissolves_in_one_act_and_counts_cells_of_all_its_communes_together()
    {
        var rows = new RegisterRows();
        var commune = new OneCommune(rows: rows);
        var other = new OneCommune("Y", rows);
        string guest = commune.AddMember("CQ", other.In("A2"));
        DissolutionPlan plan = Propose(new PlacementWishes(), other, commune);
        plan.Cells.Select(cell => cell.Commune).ShouldBe(["X", "Y"]);
        plan.Cells[0].Placements.ShouldContain(one => one.Member == guest && one.To == other.In("K2"));
        plan.Receiving.ShouldBe([
            new ReceivingCell("K1", 3, 10, 13, 9),
            new ReceivingCell("Y-K1", 3, 10, 13, 9),
            new ReceivingCell("Y-K2", 1, 10, 11, 9),
        ]);
        AssertTried(plan, commune);
        AssertTried(plan, other);
        Propose(new PlacementWishes(), commune, other).Receiving.ShouldBe(plan.Receiving);
    }

    private static DissolutionPlan Propose(PlacementWishes wishes, params OneCommune[] communes) =>
        DissolutionPlanner.Propose(
            new DissolutionRequest([.. communes.Select(commune => commune.Read())]) { Placement = wishes }
        );

    /// <summary>Tried as what-if, no agency cell is left, and the receiving cells count as the plan says.</summary>
    private static void AssertTried(DissolutionPlan plan, OneCommune commune)
    {
        RegisterSnapshot after = commune.Rows.ToSnapshot().With(plan.Changes(OneCommune.Day));
        Reviewer reviewer = commune.ReviewerOf(after);
        CommuneReview review = reviewer.Review(commune.Read().Code, OneCommune.Day)!;
        review.Verdict.ShouldBe(Verdict.NoAgencyCell);
        foreach (Finding finding in review.Findings.Where(one => one.Rule == Rule.ResidentialCellNineOfficialMembers))
        {
            if (plan.Receiving.FirstOrDefault(one => one.Cell == finding.Subject) is { } received)
            {
                $"{received.OfficialAfter}".ShouldBe(finding.Observed);
            }
        }
    }
}
