using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>The edges of planning, on a register of a few rows.</summary>
public sealed class PlannerTests
{
    private static readonly DateOnly Founded = new(2010, 1, 1);
    private static readonly DateOnly Day = new(2018, 10, 1);
    private readonly RegisterRows rows = new();

    public PlannerTests()
    {
        Unit("X", UnitKind.Commune, "H");
        Unit("T1", UnitKind.ResidentialArea, "X");
        Unit("T2", UnitKind.ResidentialArea, "X");
        Organisation("DU", OrganisationKind.CommuneCommittee, "HU", "X");
        Organisation("CQ", OrganisationKind.AgencyCell, "DU", "X");
        Organisation("C1", OrganisationKind.ResidentialCell, "DU", "T1");
        Organisation("C2", OrganisationKind.ResidentialCell, "DU", "T2");
        Member("M1", "CQ", "T1");
        Member("M2", "CQ", "T2");
        Member("M3", "C1", "T1");
        Member("M4", "C2", "T2");
        rows.Positions.Add(new PositionRow("M1", "CQ", PositionKind.Secretary, Period.Since(Founded)));
        rows.Positions.Add(new PositionRow("M1", "DU", PositionKind.StandingMember, Period.Since(Founded)));
        rows.Positions.Add(new PositionRow("M4", "C2", PositionKind.Secretary, Period.Since(Founded)));
        rows.Posts.Add(new PostRow("M1", "X", PostKind.Cadre, "Chủ tịch", Period.Since(Founded)));
        rows.AreaAssignments.Add(new AreaAssignmentRow("M1", "T2", Period.Since(Founded)));
        rows.Regulations.Add(new RegulationsRow("CQ", Period.Since(Founded), "1", "1", "1", "1", "1"));
    }

    [Fact]
    public void Dissolving_ends_what_the_cell_held_and_nothing_else()
    {
        ReorganisationPlan plan = Plan(new DissolveOrganisations(["CQ"]));
        Moves(plan).ShouldBe(["M1: CQ → C1", "M2: CQ → C2"]);
        plan.Lines.Where(line => line.Kind == PlanLineKind.PositionEnded)
            .ShouldHaveSingleItem()
            .ShouldBe(new PlanLine(PlanLineKind.PositionEnded, "M1", "CQ", null, "secretary"));
        plan.Count(PlanLineKind.RegulationsEnded).ShouldBe(1);
        plan.Count(PlanLineKind.AssignmentEnded).ShouldBe(1);
        plan.Count(PlanLineKind.PostEnded).ShouldBe(0);
        plan.Ended.Residences.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_without_a_known_home_is_named_until_a_cell_is_chosen()
    {
        rows.Residences.RemoveAll(row => row.MemberCode == "M2");
        Plan(new DissolveOrganisations(["CQ"])).Unplaced.ShouldBe(["M2"]);
        Moves(Plan(new DissolveOrganisations(["CQ"]) { SentTo = new Dictionary<string, string> { ["M2"] = "C1" } }))
            .ShouldBe(["M1: CQ → C1", "M2: CQ → C1"]);
        Moves(Plan(new DissolveOrganisations(["CQ"]) { OthersTo = "C2" })).ShouldContain("M2: CQ → C2");
    }

    [Fact]
    public void A_cell_of_residence_out_of_reach_receives_nobody()
    {
        Outcome<ReorganisationPlan> plan = Try(
            new PlanBounds(new HashSet<string>(), new HashSet<string> { "C1" }),
            new DissolveOrganisations(["CQ"])
        );
        plan.Value!.Unplaced.ShouldBe(["M2"]);
    }

    [Theory]
    [InlineData("2009-12-31")]
    [InlineData("1990-01-01")]
    public void Before_it_was_there_it_cannot_be_dissolved(string day) =>
        Refused(DateOnly.Parse(day, null), new DissolveOrganisations(["CQ"])).ShouldBeOfType<NotActiveOn>();

    [Fact]
    public void On_its_first_day_it_can_and_nothing_of_it_remains()
    {
        ReorganisationPlan plan = Try(Founded, PlanBounds.None, new DissolveOrganisations(["CQ"])).Value!;
        plan.Entered.Organisations.ShouldBeEmpty();
        plan.Entered.Memberships.ShouldAllBe(row => row.OrganisationCode != "CQ");
    }

    [Fact]
    public void A_day_ahead_is_a_day_like_any_other() =>
        Moves(Try(new DateOnly(2090, 1, 1), PlanBounds.None, new DissolveOrganisations(["CQ"])).Value!)
            .Count.ShouldBe(2);

    [Fact]
    public void What_is_dissolved_is_not_dissolved_again()
    {
        RegisterRows after = rows.After(Plan(new DissolveOrganisations(["CQ"])));
        ReorganisationPlanner
            .Plan(after, [], new Reorganisation(Day, [new DissolveOrganisations(["CQ"])]), PlanBounds.None)
            .Refusal.ShouldBe(new NotActiveOn("CQ", Day));
        Refused(Day, new DissolveOrganisations(["CQ", "CQ"])).ShouldBe(new NotActiveOn("CQ", Day));
    }

    [Fact]
    public void A_committee_is_not_dissolved_over_its_cells() =>
        Refused(Day, new DissolveOrganisations(["DU"]))
            .ShouldBeOfType<OrganisationsBelow>()
            .Below.ShouldBe(["C1", "C2", "CQ"]);

    [Fact]
    public void Nobody_is_sent_to_a_cell_that_ends_too()
    {
        Refused(Day, new DissolveOrganisations(["CQ", "C1"]) { OthersTo = "C1" }).ShouldBeOfType<NoCellToGoTo>();
        Plan(new DissolveOrganisations(["CQ", "C1"])).Unplaced.ShouldBe(["M1", "M3"]);
    }

    [Fact]
    public void Nothing_is_merged_with_itself_or_with_another_kind()
    {
        Refused(Day, new MergeOrganisations(["C1", "C1"], new MergedOrganisation("C1")))
            .ShouldBeOfType<MergedWithItself>();
        Refused(Day, new MergeOrganisations(["C1"], new MergedOrganisation("C1"))).ShouldBeOfType<MergedWithItself>();
        Refused(Day, new MergeOrganisations(["C1", "CQ"], new MergedOrganisation("C1"))).ShouldBeOfType<KindsDiffer>();
        Refused(Day, new MergeOrganisations(["C1", "C2"], new MergedOrganisation("CQ"))).ShouldBe(new CodeTaken("CQ"));
    }

    [Fact]
    public void A_merger_into_one_of_them_joins_rolls_and_areas_and_keeps_who_is_chosen()
    {
        ReorganisationPlan plan = Plan(
            new MergeOrganisations(["C1", "C2"], new MergedOrganisation("C1")) { Continue = ["M4"] }
        );
        Moves(plan).ShouldBe(["M4: C2 → C1"]);
        plan.Entered.Organisations.Single(row => row.Code == "C1" && row.Period.From == Day)
            .UnitCodes.ShouldBe(["T1", "T2"]);
        plan.Lines.ShouldContain(new PlanLine(PlanLineKind.PositionContinued, "M4", "C2", "C1", "secretary"));
        Plan(new MergeOrganisations(["C1", "C2"], new MergedOrganisation("C1")))
            .Lines.ShouldContain(new PlanLine(PlanLineKind.PositionEnded, "M4", "C2", null, "secretary"));
    }

    [Fact]
    public void A_split_takes_whoever_lives_there_and_whoever_is_chosen_and_leaves_the_rest()
    {
        rows.Organisations.RemoveAll(row => row.Code is "C1" or "C2");
        Organisation("C1", OrganisationKind.ResidentialCell, "DU", "T1", "T2");
        rows.Memberships.RemoveAll(row => row.MemberCode == "M4");
        rows.Memberships.Add(new MembershipRow("M4", "C1", MembershipKind.Main, Period.Since(Founded)));
        Member("M5", "C1", "T1");
        ReorganisationPlan plan = Plan(
            new SplitOrganisation(
                "C1",
                [
                    new SplitPart("C9", "Chi bộ mới")
                    {
                        Units = ["T2"],
                        Members = ["M5"],
                        ByResidence = true,
                    },
                ]
            )
        );
        Moves(plan).ShouldBe(["M4: C1 → C9", "M5: C1 → C9"]);
        plan.Entered.Organisations.Single(row => row.Code == "C1" && row.Period.From == Day).UnitCodes.ShouldBe(["T1"]);
        Refused(Day, new SplitOrganisation("C1", [new SplitPart("C9", "x") { Members = ["M1"] }]))
            .ShouldBeOfType<NotOnTheRoll>();
        Refused(Day, new SplitOrganisation("C1", [new SplitPart("CQ", "x") { Members = ["M5"] }]))
            .ShouldBe(new CodeTaken("CQ"));
    }

    [Fact]
    public void Who_is_at_home_in_one_and_a_guest_in_the_other_is_at_home_once()
    {
        rows.Memberships.Add(new MembershipRow("M3", "C2", MembershipKind.Temporary, Period.Since(Founded)));
        rows.Memberships.Add(new MembershipRow("M4", "C1", MembershipKind.Temporary, Period.Since(Founded)));
        RegisterRows after = rows.After(Plan(new MergeOrganisations(["C1", "C2"], new MergedOrganisation("C1"))));
        after
            .Memberships.Where(row => row.Period.Contains(Day) && row.MemberCode is "M3" or "M4")
            .Where(row => row.Period.Contains(Day))
            .Select(row => $"{row.MemberCode} {row.OrganisationCode} {row.Kind}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(["M3 C1 Main", "M4 C1 Main"]);
    }

    [Fact]
    public void A_roll_that_begins_after_the_day_goes_along_and_who_has_left_the_Party_does_not()
    {
        rows.Memberships.Add(new MembershipRow("M7", "CQ", MembershipKind.Main, Period.Since(Day.AddYears(1))));
        rows.Members.Add(new MemberRow("M7"));
        rows.Residences.Add(new ResidenceRow("M7", "T1", Period.Always));
        rows.Members[0] = rows.Members[0] with { LeftOn = Day.AddDays(-1) };
        ReorganisationPlan plan = Plan(new DissolveOrganisations(["CQ"]));
        Moves(plan).ShouldBe(["M2: CQ → C2", "M7: CQ → C1"]);
        plan.Entered.Memberships.Single(row => row.MemberCode == "M7").Period.From.ShouldBe(Day.AddYears(1));
        plan.Lines.ShouldContain(new PlanLine(PlanLineKind.MembershipEnded, "M1", "CQ"));
    }

    [Fact]
    public void Communes_become_one_with_one_committee_and_one_agency_cell()
    {
        Unit("Y", UnitKind.Commune, "H");
        Unit("T3", UnitKind.ResidentialArea, "Y");
        Organisation("DUY", OrganisationKind.CommuneCommittee, "HU", "Y");
        Organisation("CQY", OrganisationKind.AgencyCell, "DUY", "Y");
        Organisation("C3", OrganisationKind.ResidentialCell, "DUY", "T3");
        Organisation("O3", OrganisationKind.OtherCell, "DUY", "Y");
        Member("M8", "CQY", "T3");
        RegisterRows after = rows.After(Plan(new MergeUnits(["X", "Y"], new NewUnit("Z", "Xã Mới"))));
        OrganisationRow[] now = [.. after.Organisations.Where(row => row.Period.Contains(Day))];
        now.Single(row => row.Kind == OrganisationKind.CommuneCommittee).Name.ShouldBe("Đảng ủy xã Mới");
        OrganisationRow agency = now.Single(row => row.Kind == OrganisationKind.AgencyCell);
        (agency.Code, agency.ParentCode, agency.UnitCodes.Single()).ShouldBe(("CQ", "Z-DU", "Z"));
        now.Where(row => row.ParentCode == "Z-DU")
            .Select(row => row.Code)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["C1", "C2", "C3", "CQ", "O3"]);
        now.Single(row => row.Code == "O3").UnitCodes.ShouldBe(["Z"]);
        after.Units.Where(row => row.ParentCode == "Z" && row.Period.Contains(Day)).Count().ShouldBe(3);
        after
            .Memberships.Single(row => row.MemberCode == "M8" && row.Period.Contains(Day))
            .OrganisationCode.ShouldBe("CQ");
        after.Posts.Single().Period.To.ShouldBe(Day);
        after.AreaAssignments.Single().Period.To.ShouldBeNull();
    }

    [Fact]
    public void Communes_under_different_parents_say_where_the_new_one_lies()
    {
        Unit("Y", UnitKind.Commune, "H2");
        Refused(Day, new MergeUnits(["X", "Y"], new NewUnit("Z"))).ShouldBe(new ParentUnclear("Z"));
        Try(PlanBounds.None, new MergeUnits(["X", "Y"], new NewUnit("Z", null, "H"))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Areas_become_one_and_the_cells_serve_it()
    {
        RegisterRows after = rows.After(Plan(new MergeUnits(["T1", "T2"], new NewUnit("T9", "Thôn Mới"))));
        after
            .Organisations.Where(row => row.Code is "C1" or "C2")
            .Where(row => row.Period.Contains(Day))
            .ShouldAllBe(row => row.UnitCodes.Single() == "T9");
        after.Residences.Where(row => row.Period.Contains(Day)).ShouldAllBe(row => row.UnitCode == "T9");
        after.AreaAssignments.Single().Period.To.ShouldBe(Day);
        Refused(Day, new MergeUnits(["T1", "X"], new NewUnit("T9"))).ShouldBeOfType<KindsDiffer>();
    }

    [Fact]
    public void A_new_agency_cell_that_would_not_conform_is_not_set_up_and_one_that_goes_on_is()
    {
        Unit("Y", UnitKind.Commune, "H");
        Organisation("DUY", OrganisationKind.CommuneCommittee, "HU", "Y");
        var founded = new MergeUnits(["X", "Y"], new NewUnit("Z")) { AgencyCell = new MergedOrganisation("CQZ") };
        Gate(Plan(founded)).ShouldBeOfType<UnlawfulEstablishment>();
        Gate(Plan(founded with { AgencyCell = null })).ShouldBeNull();
        Gate(Try(new DateOnly(2014, 10, 9), PlanBounds.None, founded).Value!).ShouldBeNull();
        Gate(Try(new DateOnly(2014, 10, 10), PlanBounds.None, founded).Value!).ShouldNotBeNull();

        Refusal? Gate(ReorganisationPlan plan) =>
            RecordReorganisation.Refuse(
                new PlannedReorganisation(plan, new NumberedRows(rows, new Dictionary<object, long>()))
            );
    }

    private static List<string> Moves(ReorganisationPlan plan) =>
        [
            .. plan
                .Lines.Where(line => line.Kind == PlanLineKind.MemberMoved)
                .Select(line => $"{line.Subject}: {line.From} → {line.To}")
                .Order(StringComparer.Ordinal),
        ];

    private ReorganisationPlan Plan(ReorganisationStep step)
    {
        Outcome<ReorganisationPlan> plan = Try(PlanBounds.None, step);
        plan.IsDone.ShouldBeTrue(plan.Refusal?.English);
        return plan.Value!;
    }

    private Refusal? Refused(DateOnly day, ReorganisationStep step) => Try(day, PlanBounds.None, step).Refusal;

    private Outcome<ReorganisationPlan> Try(PlanBounds bounds, ReorganisationStep step) => Try(Day, bounds, step);

    private Outcome<ReorganisationPlan> Try(DateOnly day, PlanBounds bounds, ReorganisationStep step) =>
        ReorganisationPlanner.Plan(rows, [], new Reorganisation(day, [step]), bounds);

    private void Unit(string code, UnitKind kind, string parent) =>
        rows.Units.Add(
            new UnitRow(
                code,
                kind,
                code,
                parent,
                kind == UnitKind.Commune ? CommuneKind.Xa : null,
                Period.Since(Founded)
            )
        );

    private void Organisation(string code, OrganisationKind kind, string parent, params string[] units) =>
        rows.Organisations.Add(new OrganisationRow(code, kind, code, parent, units, Period.Since(Founded)));

    private void Member(string code, string cell, string home)
    {
        rows.Members.Add(new MemberRow(code, AdmittedOn: new(2000, 1, 1), OfficialOn: new(2001, 1, 1)));
        rows.Memberships.Add(new MembershipRow(code, cell, MembershipKind.Main, Period.Since(Founded)));
        rows.Residences.Add(new ResidenceRow(code, home, Period.Since(Founded)));
    }
}
