using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>The changes of the register of which moves consist.</summary>
public sealed class PostingChangesTests
{
    private readonly OneCommune commune = new();

    [Fact]
    public void A_new_secretary_follows_the_old_one_on_the_day_and_is_deputy_no_longer()
    {
        string next = commune.Roll("CQ")[1];
        commune.Rows.Positions.Add(new PositionRow(next, "CQ", PositionKind.DeputySecretary, Period.Always));
        RegisterSnapshot after = With(new AppointSecretary("CQ", next, OneCommune.Day));
        Holders(after, PositionKind.Secretary, OneCommune.Day.AddDays(-1)).ShouldBe([commune.Secretary]);
        Holders(after, PositionKind.DeputySecretary, OneCommune.Day.AddDays(-1)).ShouldBe([next]);
        Holders(after, PositionKind.Secretary, OneCommune.Day).ShouldBe([next]);
        Holders(after, PositionKind.DeputySecretary, OneCommune.Day).ShouldBeEmpty();
    }

    [Fact]
    public void A_cell_stands_under_another_organisation_from_the_day_on_and_was_not_set_up_anew()
    {
        commune.Edit("CQ", row => row with { ParentCode = null });
        RegisterSnapshot after = With(new PlaceUnder("CQ", "DU", OneCommune.Day));
        CommuneRef read = after.Find("X")!.Value;
        OrganisationColumns organisations = read.Columns.Organisations;
        read.Columns.OrganisationCodes.TryGet("CQ", out int cell).ShouldBeTrue();
        int before = organisations.VersionOn(cell, Days.Of(OneCommune.Day.AddDays(-1)));
        int now = organisations.VersionOn(cell, Days.Of(OneCommune.Day));
        organisations.Parent[before].ShouldBe(RegisterBuilder.None);
        read.Columns.OrganisationCodes[organisations.Parent[now]].ShouldBe("DU");
        organisations.EstablishedOn[now].ShouldBe(organisations.EstablishedOn[before]);
    }

    [Fact]
    public void Who_takes_part_for_a_time_leaves_with_the_positions_and_stays_on_the_roll()
    {
        string member = commune.Roll("K1")[0];
        commune.Rows.Memberships.Add(new MembershipRow(member, "CQ", MembershipKind.Temporary, Period.Always));
        commune.Rows.Positions.Add(new PositionRow(member, "CQ", PositionKind.DeputySecretary, Period.Always));
        RegisterSnapshot after = With(new EndTemporaryMembership(member, "CQ", OneCommune.Day));
        Holders(after, PositionKind.DeputySecretary, OneCommune.Day).ShouldBeEmpty();
        Holders(after, PositionKind.DeputySecretary, OneCommune.Day.AddDays(-1)).ShouldBe([member]);
        var review = commune.ReviewerOf(after).Review("X", OneCommune.Day)!;
        review.Verdict.ShouldBe(Guidance.Review.Verdict.Conforming);
        review.Findings.Single(one => one.Subject == "K1").Counted.ShouldContain(member);
    }

    [Fact]
    public void A_cell_that_ended_on_the_day_it_began_does_not_come_back_with_the_next_change()
    {
        commune.AddAgencyCell("CQ2", OneCommune.Day);
        string member = commune.Roll("CQ")[1];
        commune.Rows.Memberships.Add(new MembershipRow(member, "CQ2", MembershipKind.Temporary, Period.Always));
        RegisterSnapshot after = commune
            .Rows.ToSnapshot()
            .With([
                new DissolveOrganisation("CQ2", new Dictionary<string, string>(), OneCommune.Day),
                new MoveMember(member, "K1", OneCommune.Day),
            ]);
        Guidance.Review.CommuneReview review = commune.ReviewerOf(after).Review("X", OneCommune.Day)!;
        review.Findings.ShouldNotContain(finding => finding.Subject == "CQ2");
        review.Verdict.ShouldBe(Guidance.Review.Verdict.Conforming);
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        string member = commune.Secretary;
        Refused(new AppointSecretary("KX", member, OneCommune.Day)).ShouldBe("no-such-organisation");
        Refused(new AppointSecretary("CQ", "MX", OneCommune.Day)).ShouldBe("no-such-member");
        Refused(new PlaceUnder("CQ", "KX", OneCommune.Day)).ShouldBe("no-such-organisation");
        Refused(new PlaceUnder("KX", "DU", OneCommune.Day)).ShouldBe("no-such-organisation");
        Refused(new EndTemporaryMembership(member, "KX", OneCommune.Day)).ShouldBe("no-such-organisation");
        Refused(new EndTemporaryMembership("MX", "CQ", OneCommune.Day)).ShouldBe("no-such-member");
    }

    [Fact]
    public void A_cell_cannot_stand_under_itself_and_who_takes_no_part_cannot_end_it()
    {
        Refused(new PlaceUnder("CQ", "CQ", OneCommune.Day)).ShouldBe("under-itself");
        string member = commune.Roll("K1")[0];
        Refused(new EndTemporaryMembership(member, "CQ", OneCommune.Day)).ShouldBe("takes-no-part");
        commune.Rows.Memberships.Add(new MembershipRow(member, "CQ", MembershipKind.Temporary, Period.Always));
        With(new EndTemporaryMembership(member, "CQ", OneCommune.Day)).ShouldNotBeNull();
        Refused(new EndTemporaryMembership(commune.Roll("CQ")[0], "CQ", OneCommune.Day)).ShouldBe("takes-no-part");

        string Refused(RegisterChange change) =>
            Should.Throw<ChangeNotPossibleException>(() => With(change)).Refusal.Code;
    }

    private RegisterSnapshot With(RegisterChange change) => commune.Rows.ToSnapshot().With([change]);

    private string Refused(RegisterChange change) =>
        Should.Throw<ChangeNotPossibleException>(() => With(change)).Refusal.Code;

    private static string[] Holders(RegisterSnapshot snapshot, PositionKind kind, DateOnly day)
    {
        RegisterColumns columns = snapshot.Find("X")!.Value.Columns;
        columns.OrganisationCodes.TryGet("CQ", out int cell).ShouldBeTrue();
        return
        [
            .. columns
                .Positions.Of(cell)
                .ToArray()
                .Where(position => position.Kind == kind && position.HoldsOn(Days.Of(day)))
                .Select(position => columns.MemberCodes[position.Member]),
        ];
    }
}
