using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Tests.Register;

public sealed class RegisterSnapshotTests
{
    [Fact]
    public void Communes_come_in_the_ordinal_order_of_their_codes()
    {
        var rows = new RegisterRows();
        foreach (string code in new[] { "b", "B", "a", "Z10", "Z9" })
        {
            rows.Units.Add(new UnitRow(code, UnitKind.Commune, "", null, CommuneKind.Xa, Period.Always));
        }

        rows.ToSnapshot().Communes().Select(commune => commune.Code).ShouldBe(["B", "Z10", "Z9", "a", "b"]);
    }

    [Fact]
    public void A_unit_is_a_commune_only_while_it_is_one()
    {
        var rows = new RegisterRows();
        DateOnly day = new(2025, 7, 1);
        rows.Units.Add(new UnitRow("X", UnitKind.Commune, "Xã", null, CommuneKind.Xa, new Period(null, day)));
        rows.Units.Add(new UnitRow("X", UnitKind.District, "Huyện", null, null, Period.Since(day)));
        CommuneRef commune = rows.ToSnapshot().Find("X")!.Value;
        commune.IsActiveOn(day.AddDays(-1)).ShouldBeTrue();
        commune.IsActiveOn(day).ShouldBeFalse();
    }

    [Fact]
    public void A_snapshot_with_changes_leaves_the_other_as_it_is()
    {
        RegisterSnapshot before = TwoCommunes().ToSnapshot();
        RegisterSnapshot after = before.With([new LeaveParty("M0", new DateOnly(2015, 1, 1))]);
        before.IsUnchanged.ShouldBeTrue();
        after.IsUnchanged.ShouldBeFalse();
        after.Find("X0")!.Value.Columns.ShouldNotBe(before.Columns);
        after.Find("X1")!.Value.Columns.ShouldBe(before.Columns);
        after.Communes().Select(commune => commune.Code).ShouldBe(["X0", "X1"]);
    }

    [Fact]
    public void A_change_that_names_what_is_not_there_is_refused()
    {
        RegisterSnapshot snapshot = TwoCommunes().ToSnapshot();
        DateOnly day = new(2015, 1, 1);
        Refusal(new MoveMember("M9", "K0", day)).ShouldBe("no-such-member");
        Refusal(new MoveMember("M0", "K9", day)).ShouldBe("no-such-organisation");
        Refusal(new FoundOrganisation("K0", OrganisationKind.OtherCell, "", null, ["X0"], [], null, day))
            .ShouldBe("code-taken");
        Refusal(new FoundOrganisation("K9", OrganisationKind.OtherCell, "", null, ["X9"], [], null, day))
            .ShouldBe("no-such-unit");

        string Refusal(RegisterChange change) =>
            Should.Throw<ChangeNotPossibleException>(() => snapshot.With([change])).Refusal.Code;
    }

    private static RegisterRows TwoCommunes()
    {
        var rows = new RegisterRows();
        for (int i = 0; i < 2; i++)
        {
            rows.Units.Add(new UnitRow($"X{i}", UnitKind.Commune, "Xã", null, CommuneKind.Xa, Period.Always));
            rows.Units.Add(new UnitRow($"A{i}", UnitKind.ResidentialArea, "Thôn", $"X{i}", null, Period.Always));
            rows.Organisations.Add(
                new OrganisationRow($"K{i}", OrganisationKind.ResidentialCell, "", null, [$"A{i}"], Period.Always)
            );
            rows.Members.Add(new MemberRow($"M{i}", OfficialOn: new DateOnly(2000, 1, 1)));
            rows.Memberships.Add(new MembershipRow($"M{i}", $"K{i}", MembershipKind.Main, Period.Always));
        }

        return rows;
    }
}
