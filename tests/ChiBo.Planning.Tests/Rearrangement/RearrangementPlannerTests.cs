using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>The nearest plan of a commune that lacks one thing.</summary>
public sealed class RearrangementPlannerTests
{
    [Fact]
    public void A_commune_that_conforms_needs_nothing()
    {
        new OneCommune().Propose().ShouldBeOfType<RearrangementProposal.NothingToDo>();
        var exact = new OneCommune();
        exact.Leave("K1", 9);
        exact.Leave("K2", 9);
        exact.Propose().ShouldBeOfType<RearrangementProposal.NothingToDo>();
    }

    [Fact]
    public void A_commune_without_an_agency_cell_needs_nothing()
    {
        var commune = new OneCommune();
        commune.Rows.Organisations.RemoveAll(row => row.Kind == OrganisationKind.AgencyCell);
        commune.Leave("K1", 3);
        commune.Propose().ShouldBeOfType<RearrangementProposal.NothingToDo>();
    }

    [Fact]
    public void Eight_members_get_the_ninth_from_the_neighbouring_cell_which_keeps_nine()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 8);
        RearrangementPlan plan = commune.Plans().ShouldHaveSingleItem();
        var move = plan.Moves.ShouldHaveSingleItem().ShouldBeOfType<RearrangementMove.TransferToNeighbour>();
        (move.From, move.To, move.Cost, move.IsPresumed).ShouldBe(("K2", "K1", 2, false));
        move.Member.ShouldBe(commune.Roll("K2")[0]);
        move.Instead.ShouldBe(commune.Roll("K2")[1..]);
    }

    [Fact]
    public void Who_lives_elsewhere_or_holds_a_position_is_not_the_one_who_goes()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 8);
        List<string> roll = commune.Roll("K2");
        commune.Rows.Residences.RemoveAll(row => roll.Skip(1).Contains(row.MemberCode));
        commune.Rows.Residences.AddRange(roll.Skip(2).Select(member => new ResidenceRow(member, "A1", Period.Always)));
        commune.Rows.Positions.Add(new PositionRow(roll[0], "K2", PositionKind.Secretary, Period.Always));
        var move = commune
            .Plans()[0]
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.TransferToNeighbour>();
        (move.Member, move.IsPresumed).ShouldBe((roll[1], true));
        move.Instead.ShouldBe([roll[0]]);
    }

    [Fact]
    public void Two_cells_of_eight_and_nine_are_merged_with_their_areas_or_the_agency_cell_is_dissolved_by_cost()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 8);
        commune.Leave("K2", 9);
        var merged = commune.Plans()[0].Moves.ShouldHaveSingleItem().ShouldBeOfType<RearrangementMove.MergeAreas>();
        merged.Areas.ShouldBe(["A1", "A2"]);
        (merged.IntoArea, merged.IntoCell, merged.Cost).ShouldBe(("A2", "K2", 6));

        commune.Costs = new MoveCosts { DissolveAgencyCell = 5 };
        RearrangementPlan dissolved = commune.Plans().ShouldHaveSingleItem();
        dissolved.Outcome.ShouldBe(Verdict.NoAgencyCell);
        dissolved
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.DissolveAgencyCell>()
            .Placements.ShouldAllBe(one => one.To == "K1" && one.Reason == PlacementReason.Residence);

        commune.Costs = new MoveCosts { DissolveAgencyCell = 6 };
        commune.Plans().Select(plan => plan.Outcome).ShouldBe([Verdict.Conforming, Verdict.NoAgencyCell]);
    }

    [Fact]
    public void Areas_that_are_no_neighbours_are_not_merged_and_nobody_is_transferred_between_them()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 8);
        commune.Plans(request => request with { Neighbours = [] })[0].Outcome.ShouldBe(Verdict.NoAgencyCell);
        commune.Plans(request => request with { Neighbours = [new("A2", "A1")] })[0].Cost.ShouldBe(2);
    }

    [Fact]
    public void An_area_without_a_cell_is_merged_with_one_that_has_one()
    {
        var commune = new OneCommune();
        commune.AddArea("A3");
        RearrangementPlan[] plans = commune.Plans();
        plans.Length.ShouldBe(2);
        plans.ShouldAllBe(plan => plan.Cost == 6);
        plans
            .Select(plan => plan.Moves.ShouldHaveSingleItem().ShouldBeOfType<RearrangementMove.MergeAreas>())
            .Select(move => string.Join(' ', move.Areas))
            .ShouldBe(["A1 A3", "A2 A3"], ignoreOrder: true);
    }

    [Fact]
    public void The_areas_of_a_shared_cell_are_merged_unless_it_counts_for_each()
    {
        var commune = new OneCommune();
        commune.AddArea("A3");
        commune.AddArea("A4");
        commune.AddCell("K3", 9, "A3", "A4");
        var move = commune.Plans()[0].Moves.ShouldHaveSingleItem().ShouldBeOfType<RearrangementMove.MergeAreas>();
        move.Areas.ShouldBe(["A3", "A4"]);
        move.Cells.ShouldBe(["K3"]);
        commune.Parameters = commune.Parameters with { SharedCellCounts = true };
        commune.Propose().ShouldBeOfType<RearrangementProposal.NothingToDo>();
    }

    [Fact]
    public void Who_has_no_post_returns_to_the_cell_of_residence_and_counts_there()
    {
        var commune = new OneCommune();
        commune.Leave("K2", 8);
        string member = commune.AddMember("CQ", "A2");
        var move = commune
            .Plans()
            .ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.ReturnToResidence>();
        (move.Member, move.Cell, move.To, move.EndsTemporary, move.Cost).ShouldBe((member, "CQ", "K2", false, 1));
    }

    [Fact]
    public void Who_takes_part_for_a_time_without_a_post_takes_part_no_longer()
    {
        var commune = new OneCommune();
        string member = commune.Roll("K1")[0];
        commune.Rows.Memberships.Add(new MembershipRow(member, "CQ", MembershipKind.Temporary, Period.Always));
        var move = commune
            .Plans()
            .ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.ReturnToResidence>();
        (move.Member, move.To, move.EndsTemporary).ShouldBe((member, null, true));
    }

    [Fact]
    public void A_member_without_residence_can_neither_return_nor_be_placed_until_people_choose()
    {
        var commune = new OneCommune();
        string member = commune.AddMember("CQ", null);
        Obstacle[] obstacles = commune.Obstacles();
        obstacles
            .Select(one => (one.Rule, one.Subject, one.Reason))
            .ShouldBe([
                (Rule.AgencyCellMembersAreOfficials, "CQ", ObstacleReasons.NoCellOfResidence),
                (null, "CQ", ObstacleReasons.MembersUnplaced),
            ]);
        obstacles.ShouldAllBe(one => one.Members.Single() == member);
        obstacles.ShouldAllBe(one => one.Words.Vietnamese.Length > 0 && one.Words.English.Length > 0);
        var wishes = new PlacementWishes { Chosen = new PlacementWishes().Chosen.Add(member, "K2") };
        commune
            .Plans(request => request with { Placement = wishes })[0]
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.DissolveAgencyCell>()
            .Placements.ShouldContain(new Placement(member, "K2", PlacementReason.Chosen));
    }

    [Fact]
    public void The_wrong_secretary_gives_way_to_one_of_the_right_rank_on_the_roll()
    {
        var commune = new OneCommune();
        commune.Rows.Positions.RemoveAll(row => row.Kind == PositionKind.DeputySecretary);
        string[] ranked = [.. commune.Roll("CQ").Skip(1)];
        commune.Rows.Positions.AddRange(
            ranked.Select(member => new PositionRow(member, "DU", PositionKind.StandingMember, Period.Always))
        );
        var move = commune
            .Plans()
            .ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.AppointSecretary>();
        (move.Cell, move.Member, move.Cost).ShouldBe(("CQ", ranked[0], 1));
        move.Instead.ShouldBe([ranked[1]]);
    }

    [Fact]
    public void Without_a_candidate_for_secretary_the_cell_cannot_stay()
    {
        var commune = new OneCommune();
        commune.Rows.Positions.RemoveAll(row => row.OrganisationCode == "DU");
        commune.Plans()[0].Outcome.ShouldBe(Verdict.NoAgencyCell);
        commune
            .Obstacles(MoveKind.DissolveAgencyCell)
            .Select(one => (one.Rule, one.Subject, one.Reason))
            .ShouldBe([
                (Rule.AgencyCellSecretaryRank, "CQ", ObstacleReasons.NoCandidateForSecretary),
                (null, "CQ", ObstacleReasons.MoveNotAllowed),
            ]);
    }

    [Fact]
    public void Of_two_secretaries_the_one_without_a_post_returns_and_no_other_move_is_needed()
    {
        var commune = new OneCommune();
        string member = commune.AddMember("CQ", "A1");
        commune.Rows.Positions.Add(new PositionRow(member, "CQ", PositionKind.Secretary, Period.Always));
        commune
            .Plans()
            .ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.ReturnToResidence>()
            .Member.ShouldBe(member);
    }

    [Fact]
    public void A_cell_under_another_organisation_is_put_under_the_committee_if_there_is_one()
    {
        var commune = new OneCommune();
        commune.Edit("CQ", row => row with { ParentCode = "K1" });
        commune
            .Plans()
            .ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .ShouldBe(new RearrangementMove.PlaceUnderCommittee("CQ", "DU", 1));
        commune.Rows.Organisations.RemoveAll(row => row.Code == "DU");
        commune
            .Obstacles(MoveKind.DissolveAgencyCell)
            .ShouldContain(one => one.Rule == Rule.AgencyCellParent && one.Reason == ObstacleReasons.NoCommittee);
    }

    [Fact]
    public void Of_two_agency_cells_one_is_merged_into_the_other()
    {
        var commune = new OneCommune();
        commune.AddAgencyCell("CQ2");
        commune.AddOfficial(commune.AddMember("CQ2", "A2"));
        commune
            .Plans()
            .ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .ShouldBe(new RearrangementMove.MergeAgencyCell("CQ2", "CQ", 4));
        commune.Costs = new MoveCosts { MergeAgencyCell = 11 };
        commune
            .Plans()[0]
            .Moves.ShouldHaveSingleItem()
            .ShouldBeOfType<RearrangementMove.DissolveAgencyCell>()
            .Cell.ShouldBe("CQ2");
    }

    [Fact]
    public void A_cell_set_up_against_the_guidance_is_mended_by_dissolving_only()
    {
        var commune = new OneCommune();
        commune.Leave("K2", 9);
        commune.Edit("CQ", row => row with { Period = Period.Since(new DateOnly(2015, 1, 1)) });
        commune.Propose().ShouldBeOfType<RearrangementProposal.NothingToDo>();
        commune.Rows.Memberships.Add(
            new MembershipRow(commune.Roll("K1")[0], "CQ", MembershipKind.Temporary, new(null, new(2015, 2, 1)))
        );
        commune.Plans().ShouldHaveSingleItem().Outcome.ShouldBe(Verdict.NoAgencyCell);
        commune
            .Obstacles(MoveKind.DissolveAgencyCell)[0]
            .ShouldSatisfyAllConditions(
                one => one.Rule.ShouldBe(Rule.AgencyCellLawfulEstablishment),
                one => one.Subject.ShouldBe("CQ"),
                one => one.Reason.ShouldBe(ObstacleReasons.NotLawfullyEstablished)
            );
    }

    [Fact]
    public void Too_few_official_members_in_all_cells_together_are_named()
    {
        var commune = new OneCommune();
        commune.Leave("K1", 3);
        commune.Leave("K2", 5);
        commune
            .Obstacles(MoveKind.DissolveAgencyCell)
            .Where(one => one.Rule is not null)
            .ShouldAllBe(one =>
                one.Rule == Rule.ResidentialCellNineOfficialMembers
                && one.Reason == ObstacleReasons.TooFewOfficialMembers
            );
        commune.Rows.Units.RemoveAll(row => row.ParentCode == "X");
        commune
            .Obstacles(MoveKind.DissolveAgencyCell)
            .ShouldContain(one => one.Subject == "X" && one.Reason == ObstacleReasons.NoResidentialArea);
    }

    [Fact]
    public void Exempt_members_count_or_do_not_by_the_parameters_in_force()
    {
        var commune = new OneCommune();
        foreach (string member in commune.Roll("K1").Take(2))
        {
            commune.Rows.Statuses.Add(new StatusRow(member, StatusKind.Exempt, Period.Always));
        }

        commune.Propose().ShouldBeOfType<RearrangementProposal.NothingToDo>();
        commune.Parameters = commune.Parameters with { CountExempt = false };
        commune.Plans()[0].Cost.ShouldBe(2);
        commune.Parameters = new() { MinimumOfficialMembers = 11 };
        commune.Plans()[0].Cost.ShouldBe(6);
    }

    [Fact]
    public void Costs_are_whole_numbers_from_0_on()
    {
        var commune = new OneCommune { Costs = new MoveCosts { MergeAreas = -1 } };
        Should.Throw<ArgumentException>(() => commune.Propose());
        commune.Costs = new MoveCosts { MergeAreas = MoveCosts.Most + 1 };
        Should.Throw<ArgumentException>(() => commune.Propose());
        commune.Costs = new MoveCosts();
        Should.Throw<ArgumentException>(() => commune.Propose(request => request with { MostPlans = 0 }));
    }
}
