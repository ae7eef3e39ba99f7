using System.Runtime.CompilerServices;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using CsCheck;

namespace ChiBo.Domain.Tests.Access;

public sealed class AccessRulesTests
{
    private static readonly DateOnly Day = new(2015, 6, 1);
    private static readonly Role[] Roles = Enum.GetValues<Role>();
    private static readonly AccessAction[] Actions = Enum.GetValues<AccessAction>();
    private static readonly Sensitivity[] Levels = Enum.GetValues<Sensitivity>();

    private static readonly Gen<Grant> Grants = Gen.Select(
        Gen.OneOf(Roles),
        Gen.OneOf("M", "P", "C", "S", "Q", "T", Grant.Installation),
        Gen.OneOf<string?>(null, "P", "T"),
        Gen.Int[-2, 2],
        Gen.Int[-2, 2],
        (role, code, parent, from, to) => new Grant(role, code, new Period(Day.AddDays(from), Day.AddDays(to)), parent)
    );

    private static readonly Gen<Resource> Resources = Gen.Select(
        Gen.OneOf(Levels),
        Gen.OneOf(Places.All),
        Gen.OneOf<string?>(null, "me", "another"),
        Gen.OneOf<string?>(null, "user", "another"),
        (level, place, member, user) => new Resource(level, place.Path, member, user)
    );

    [Fact]
    public void The_rules_say_what_the_matrix_says() => Mismatches(AccessMatrix.Allows).ShouldBeEmpty();

    [Fact]
    public void A_matrix_with_one_permission_more_or_less_would_be_found()
    {
        Mismatches((role, action, relation, level) => Flipped(role, action, relation, level, Role.Member, "sibling"))
            .ShouldBe(["Member Look sibling Internal"], ignoreOrder: true);
        Mismatches((role, action, relation, level) => Flipped(role, action, relation, level, Role.AreaOfficer, "own"))
            .ShouldBe(["AreaOfficer Look own Internal"], ignoreOrder: true);
    }

    [Fact]
    public void The_decision_record_shows_the_matrix() =>
        string.Join('\n', Lines(File.ReadAllText(DecisionRecord())))
            .ShouldContain(string.Join('\n', Lines(AccessMatrix.Text)));

    [Fact]
    public void The_technical_administrator_of_the_installation_runs_it_and_reads_nothing()
    {
        Subject subject = With(new Grant(Role.TechnicalAdministrator, Grant.Installation, Period.Always));
        Resource installation = new(Sensitivity.Internal, []);
        Actions
            .Where(action => AccessRules.Decide(subject, action, installation, Day).IsAllowed)
            .ShouldBe(
                [AccessAction.ManageUsers, AccessAction.Backup, AccessAction.ViewHealth, AccessAction.VerifyAudit],
                ignoreOrder: true
            );
        foreach ((_, string[] path) in Places.All.Where(place => place.Path.Length > 0))
        {
            Actions
                .Where(action =>
                    Levels.Any(level => AccessRules.Decide(subject, action, new(level, path), Day).IsAllowed)
                )
                .ShouldBe([AccessAction.ManageUsers]);
        }
    }

    [Fact]
    public void A_role_of_content_granted_for_the_installation_reaches_nothing()
    {
        foreach (Role role in Roles.Where(role => role != Role.TechnicalAdministrator))
        {
            Subject subject = With(new Grant(role, Grant.Installation, Period.Always));
            Everything(subject).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_grant_counts_from_its_first_day_and_no_longer_on_its_last()
    {
        var period = new Period(new DateOnly(2015, 6, 1), new DateOnly(2015, 7, 1));
        Subject subject = With(new Grant(Role.Member, "M", period));
        var resource = new Resource(Sensitivity.Internal, ["M"]);
        AccessDecision On(int month, int day) =>
            AccessRules.Decide(subject, AccessAction.Look, resource, new DateOnly(2015, month, day));
        On(5, 31).Reason.ShouldBe(DenialReason.NoRoleHolds);
        On(6, 1).IsAllowed.ShouldBeTrue();
        On(6, 30).IsAllowed.ShouldBeTrue();
        On(7, 1).Reason.ShouldBe(DenialReason.NoRoleHolds);
    }

    [Fact]
    public void Nothing_is_seen_of_the_parent_when_the_grant_does_not_name_it()
    {
        var resource = new Resource(Sensitivity.Internal, ["P", "T"]);
        AccessRules
            .Decide(With(new Grant(Role.CellCommittee, "M", Period.Always)), AccessAction.Look, resource, Day)
            .Reason.ShouldBe(DenialReason.OutOfReach);
    }

    [Fact]
    public void Without_a_role_only_ones_own_data_are_seen()
    {
        Subject subject = With();
        Everything(subject, "me")
            .Distinct()
            .ShouldBe(
                [
                    (AccessAction.Look, Sensitivity.Internal),
                    (AccessAction.Look, Sensitivity.Personal),
                    (AccessAction.Look, Sensitivity.Evaluation),
                    (AccessAction.LookAtLog, Sensitivity.Internal),
                    (AccessAction.LookAtLog, Sensitivity.Personal),
                ],
                ignoreOrder: true
            );
        Everything(subject, "another").ShouldBeEmpty();
        Everything(subject).ShouldBeEmpty();
    }

    [Fact]
    public void An_account_of_nobody_owns_no_data()
    {
        var resource = new Resource(Sensitivity.Personal, ["M"], "");
        AccessRules.Decide(new Subject("user", "", []), AccessAction.Look, resource, Day).IsAllowed.ShouldBeFalse();
        AccessRules
            .Decide(new Subject("user", null, []), AccessAction.Look, resource with { MemberCode = null }, Day)
            .IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void What_is_about_a_person_is_never_merely_internal()
    {
        Subject subject = With(new Grant(Role.AnsweringBody, "M", Period.Always));
        var resource = new Resource(Sensitivity.Internal, ["M"]);
        AccessRules.Decide(subject, AccessAction.Look, resource, Day).IsAllowed.ShouldBeTrue();
        AccessRules
            .Decide(subject, AccessAction.Look, resource with { MemberCode = "another" }, Day)
            .Reason.ShouldBe(DenialReason.TooSensitive);
    }

    [Fact]
    public void Each_denial_has_its_reason()
    {
        DenialReason? Reason(Grant grant, AccessAction action, Resource resource) =>
            AccessRules.Decide(With(grant), action, resource, Day).Reason;
        var secretary = new Grant(Role.ResidentialSecretary, "M", Period.Always);
        Reason(secretary, AccessAction.Look, new(Sensitivity.Personal, ["S"])).ShouldBe(DenialReason.OutOfReach);
        Reason(secretary, AccessAction.Export, new(Sensitivity.Personal, ["M"])).ShouldBe(DenialReason.NotOfTheRole);
        Reason(secretary, AccessAction.Look, new(Sensitivity.Discipline, ["M"])).ShouldBe(DenialReason.TooSensitive);
        Reason(secretary, AccessAction.Look, new(Sensitivity.Personal, ["M"])).ShouldBeNull();
        Reason(secretary with { Period = new(null, Day) }, AccessAction.Look, new(Sensitivity.Internal, ["M"]))
            .ShouldBe(DenialReason.NoRoleHolds);
    }

    [Fact]
    public void Nobody_grants_a_role_to_themselves_or_countersigns_their_own_entry()
    {
        Subject office = With(new Grant(Role.PartyCommitteeOffice, "M", Period.Always));
        foreach (AccessAction action in new[] { AccessAction.GrantRoles, AccessAction.Countersign })
        {
            var resource = new Resource(Sensitivity.Internal, ["M"], UserCode: "user");
            AccessRules.Decide(office, action, resource, Day).Reason.ShouldBe(DenialReason.NotForOneself);
            AccessRules.Decide(office, action, resource with { UserCode = "another" }, Day).IsAllowed.ShouldBeTrue();
        }

        var aboutMe = new Resource(Sensitivity.Personal, ["M"], "me", "another");
        AccessRules.Decide(office, AccessAction.Countersign, aboutMe, Day).Reason.ShouldBe(DenialReason.NotForOneself);
    }

    [Fact]
    public void Whatever_shows_data_of_others_is_logged_and_nothing_else_is() =>
        Gen.Select(Grants.List[0, 4], Gen.OneOf(Actions), Resources)
            .Sample(
                (grants, action, resource) =>
                {
                    AccessDecision decision = AccessRules.Decide(With([.. grants]), action, resource, Day);
                    bool isPersonal = resource.Sensitivity != Sensitivity.Internal || resource.MemberCode is not null;
                    return decision.MustBeLogged == (decision.IsAllowed && isPersonal && resource.MemberCode != "me");
                },
                iter: 20_000
            );

    [Fact]
    public void More_grants_never_take_a_permission_away() =>
        Gen.Select(Grants.List[0, 3], Grants.List[0, 3], Gen.OneOf(Actions), Resources)
            .Sample(
                (grants, more, action, resource) =>
                    !AccessRules.Decide(With([.. grants]), action, resource, Day).IsAllowed
                    || AccessRules.Decide(With([.. more, .. grants]), action, resource, Day).IsAllowed,
                iter: 20_000
            );

    [Fact]
    public void Less_sensitive_data_are_never_harder_to_reach() =>
        Gen.Select(Grants.List[0, 3], Gen.OneOf(Actions), Resources, Gen.OneOf(Levels))
            .Where((_, _, resource, level) => level <= resource.Sensitivity)
            .Sample(
                (grants, action, resource, level) =>
                    !AccessRules.Decide(With([.. grants]), action, resource, Day).IsAllowed
                    || AccessRules
                        .Decide(With([.. grants]), action, resource with { Sensitivity = level }, Day)
                        .IsAllowed,
                iter: 20_000
            );

    [Fact]
    public void What_the_table_does_not_know_is_denied()
    {
        Subject office = With(new Grant(Role.PartyCommitteeOffice, "M", Period.Always));
        AccessRules
            .Decide(office, (AccessAction)200, new Resource(Sensitivity.Internal, ["M"]), Day)
            .IsAllowed.ShouldBeFalse();
        AccessRules
            .Decide(office, AccessAction.Look, new Resource((Sensitivity)200, ["M"]), Day)
            .IsAllowed.ShouldBeFalse();
        AccessRules
            .Decide(
                With(new Grant((Role)200, "M", Period.Always)),
                AccessAction.Look,
                new Resource(Sensitivity.Internal, ["M"]),
                Day
            )
            .IsAllowed.ShouldBeFalse();
    }

    private static IEnumerable<string> Mismatches(Func<Role, AccessAction, string, Sensitivity, bool> isExpected) =>
        (
            from role in Roles
            from place in Places.All
            from action in Actions
            from level in Levels
            let subject = With(new Grant(role, Places.Granted, Period.Always, Places.Parent))
            let isAllowed = AccessRules.Decide(subject, action, new Resource(level, place.Path), Day).IsAllowed
            where isAllowed != isExpected(role, action, place.Relation, level)
            select $"{role} {action} {place.Relation} {level}"
        ).Distinct();

    private static bool Flipped(
        Role role,
        AccessAction action,
        string relation,
        Sensitivity level,
        Role flippedRole,
        string flippedRelation
    ) =>
        AccessMatrix.Allows(role, action, relation, level)
        != (
            role == flippedRole
            && relation == flippedRelation
            && action == AccessAction.Look
            && level == Sensitivity.Internal
        );

    private static IEnumerable<(AccessAction, Sensitivity)> Everything(Subject subject, string? member = null) =>
        from place in Places.All
        from action in Actions
        from level in Levels
        where AccessRules.Decide(subject, action, new Resource(level, place.Path, member), Day).IsAllowed
        select (action, level);

    private static Subject With(params Grant[] grants) => new("user", "me", grants);

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd());

    private static string DecisionRecord([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "adr", "0007-access.md");
}
