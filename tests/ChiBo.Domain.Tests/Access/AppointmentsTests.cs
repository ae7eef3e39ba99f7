using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Access;

public sealed class AppointmentsTests
{
    private static readonly DateOnly Day = new(2015, 6, 1);
    private static readonly string[] Cell = ["C", "M", "P"];

    [Theory]
    [InlineData(Role.OrganisationBoard, "OrganisationBoard PartyCommitteeOffice")]
    [InlineData(
        Role.PartyCommitteeOffice,
        "AnsweringBody AreaOfficer CellCommittee Member PartyCommitteeOffice ResidentialSecretary"
    )]
    [InlineData(Role.CellCommittee, "")]
    [InlineData(Role.ResidentialSecretary, "")]
    [InlineData(Role.AreaOfficer, "")]
    [InlineData(Role.AnsweringBody, "")]
    [InlineData(Role.Member, "")]
    [InlineData(Role.TechnicalAdministrator, "")]
    public void A_role_gives_these_roles_and_no_others(Role giver, string given) =>
        string.Join(
                ' ',
                Enum.GetValues<Role>()
                    .Where(role => Decide(giver, role).IsAllowed)
                    .Select(role => role.ToString())
                    .Order(StringComparer.Ordinal)
            )
            .ShouldBe(given);

    [Theory]
    [InlineData("user", "another")]
    [InlineData("another", "me")]
    public void Nobody_gives_a_role_to_themselves(string user, string member) =>
        Appointments
            .Decide(Holding(Role.PartyCommitteeOffice), Role.AreaOfficer, user, member, Cell, Day)
            .Reason.ShouldBe(DenialReason.NotForOneself);

    [Fact]
    public void A_role_is_given_inside_ones_reach_alone() =>
        Appointments
            .Decide(Holding(Role.PartyCommitteeOffice), Role.AreaOfficer, "another", null, ["S-C", "S", "P"], Day)
            .Reason.ShouldBe(DenialReason.OutOfReach);

    [Fact]
    public void A_second_role_does_not_widen_what_the_first_may_give()
    {
        var subject = new Subject(
            "user",
            "me",
            [
                new Grant(Role.OrganisationBoard, "P", Period.Always),
                new Grant(Role.PartyCommitteeOffice, "M", Period.Always),
            ]
        );
        Appointments
            .Decide(subject, Role.CellCommittee, "another", null, ["S-C", "S", "P"], Day)
            .Reason.ShouldBe(DenialReason.NotOfTheRole);
        Appointments.Decide(subject, Role.CellCommittee, "another", null, Cell, Day).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void A_role_that_has_ended_gives_nothing() =>
        Appointments
            .Decide(
                new Subject("user", "me", [new Grant(Role.PartyCommitteeOffice, "M", new Period(null, Day))]),
                Role.AreaOfficer,
                "another",
                null,
                Cell,
                Day
            )
            .Reason.ShouldBe(DenialReason.NoRoleHolds);

    private static AccessDecision Decide(Role giver, Role given) =>
        Appointments.Decide(Holding(giver), given, "another", "another", Cell, Day);

    private static Subject Holding(Role role) => new("user", "me", [new Grant(role, "M", Period.Always)]);
}
