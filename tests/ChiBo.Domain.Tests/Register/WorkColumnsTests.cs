using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Tests.Register;

/// <summary>Reports of areas, overrides, and the cells under a committee, as columns.</summary>
public sealed class WorkColumnsTests
{
    private static readonly MeetingMonth May = new(2015, 5);

    [Fact]
    public void Rows_stand_with_their_owner_and_others_have_none()
    {
        RegisterRows rows = Register();
        rows.AreaReports.Add(new AreaReportRow("A2", May, "M1", true, null));
        rows.AreaReports.Add(new AreaReportRow("A1", May, "M1", false, new(2015, 5, 6, 8, 0, 0)));
        rows.AreaReports.Add(new AreaReportRow("A2", new MeetingMonth(2015, 6), "M1", null, null));
        rows.OrderOverrides.Add(new OrderOverrideRow("CQ", May, new(2015, 5, 2, 8, 0, 0), "M1", "Bão"));
        RegisterColumns columns = rows.ToSnapshot().Columns;
        ReportsOf(columns, "A1").ShouldBe([(May, (bool?)false)]);
        ReportsOf(columns, "A2").ShouldBe([(May, (bool?)true), (new MeetingMonth(2015, 6), null)]);
        ReportsOf(columns, "X").ShouldBeEmpty();
        columns.OrderOverrides.Of(IdOf(columns, "CQ")).ToArray().Single().Reason.ShouldBe("Bão");
        columns.OrderOverrides.Of(IdOf(columns, "DU")).Length.ShouldBe(0);
    }

    [Fact]
    public void A_register_without_them_has_no_room_taken()
    {
        RegisterColumns columns = Register().ToSnapshot().Columns;
        columns.AreaReports.Count.ShouldBe(0);
        columns.OrderOverrides.Count.ShouldBe(0);
        ReportsOf(columns, "A1").ShouldBeEmpty();
    }

    [Fact]
    public void Cells_and_sub_committees_stand_under_what_their_rows_name()
    {
        RegisterColumns columns = Register().ToSnapshot().Columns;
        Under(columns, "DU").ShouldBe(["BP", "CQ"], ignoreOrder: true);
        Under(columns, "BP").ShouldBe(["TRAM"]);
        Under(columns, "TRAM").ShouldBeEmpty();
    }

    [Fact]
    public void Who_has_left_the_Party_is_in_charge_until_then()
    {
        RegisterRows rows = Register();
        rows.AreaAssignments.Add(new AreaAssignmentRow("M2", "A1", Period.Always));
        RegisterColumns columns = rows.ToSnapshot().Columns;
        columns.UnitCodes.TryGet("A1", out int area);
        AreaAssignmentFact assignment = columns.AreaAssignments.Of(area)[0];
        assignment.HoldsOn(Days.Of(new DateOnly(2015, 5, 31))).ShouldBeTrue();
        assignment.HoldsOn(Days.Of(new DateOnly(2015, 6, 1))).ShouldBeFalse();
    }

    private static RegisterRows Register()
    {
        var rows = new RegisterRows();
        rows.Units.Add(new UnitRow("X", UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        rows.Units.Add(new UnitRow("A1", UnitKind.ResidentialArea, "Thôn 1", "X", null, Period.Always));
        rows.Units.Add(new UnitRow("A2", UnitKind.ResidentialArea, "Thôn 2", "X", null, Period.Always));
        Add(rows, "DU", OrganisationKind.CommuneCommittee, null);
        Add(rows, "CQ", OrganisationKind.AgencyCell, "DU");
        Add(rows, "BP", OrganisationKind.SubCommittee, "DU");
        Add(rows, "TRAM", OrganisationKind.OtherCell, "BP");
        rows.Members.Add(new MemberRow("M1", "Người Mẫu Một"));
        rows.Members.Add(new MemberRow("M2", "Người Mẫu Hai", LeftOn: new DateOnly(2015, 6, 1)));
        return rows;
    }

    private static void Add(RegisterRows rows, string code, OrganisationKind kind, string? parent) =>
        rows.Organisations.Add(new OrganisationRow(code, kind, code, parent, ["X"], Period.Always));

    private static IEnumerable<(MeetingMonth, bool?)> ReportsOf(RegisterColumns columns, string unit)
    {
        columns.UnitCodes.TryGet(unit, out int id).ShouldBeTrue();
        return columns.AreaReports.Of(id).ToArray().Select(fact => (fact.Month, fact.Attended));
    }

    private static IEnumerable<string> Under(RegisterColumns columns, string organisation) =>
        columns
            .Organisations.VersionsUnder(IdOf(columns, organisation))
            .ToArray()
            .Select(version => columns.OrganisationCodes[columns.Organisations.Organisation[version]]);

    private static int IdOf(RegisterColumns columns, string organisation)
    {
        columns.OrganisationCodes.TryGet(organisation, out int id).ShouldBeTrue();
        return id;
    }
}
