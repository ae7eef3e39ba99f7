using ChiBo.Domain.Access;
using ChiBo.Storage;

namespace ChiBo.App.Permissions;

/// <summary>Asks, for the person of this request, whether something may be done with a thing of the register.</summary>
internal sealed class Permits(ChiBoContext db, Person person, TimeProvider clock)
{
    private static readonly AccessDecision Foreign = AccessDecision.Denied(DenialReason.OutOfReach);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));

    public async Task<AccessDecision> OnOrganisation(AccessAction action, Sensitivity sensitivity, string code) =>
        Decide(action, sensitivity, await OrganisationPaths.OfOrganisation(db, code, Today));

    public async Task<AccessDecision> OnUnit(AccessAction action, Sensitivity sensitivity, string code) =>
        Decide(action, sensitivity, await OrganisationPaths.OfUnit(db, code, Today));

    public async Task<AccessDecision> OnMember(AccessAction action, Sensitivity sensitivity, string code) =>
        Decide(action, sensitivity, await OrganisationPaths.OfMember(db, code, Today), code);

    /// <summary>Whether something may be done with an area: what members in charge and residential cells tell of it.</summary>
    public async Task<AccessDecision> OnArea(AccessAction action, Sensitivity sensitivity, string code)
    {
        if (await AreaPaths.Of(db, code, Today) is not { } paths)
        {
            return Foreign;
        }

        AccessDecision Any(AccessAction asked, IReadOnlyList<IReadOnlyList<string>> of)
        {
            AccessDecision[] decisions = [.. of.Select(path => Decide(asked, sensitivity, path))];
            return decisions.FirstOrDefault(decision => decision.IsAllowed) ?? decisions.FirstOrDefault() ?? Foreign;
        }

        if (action != AccessAction.Look)
        {
            return Any(action, paths.Cells);
        }

        AccessDecision[] ways =
        [
            Any(AccessAction.Report, paths.Cells),
            Any(AccessAction.Record, paths.Cells),
            Any(AccessAction.Record, paths.AgencyCells),
        ];
        return Array.Find(ways, way => way.IsAllowed) ?? ways[0];
    }

    public AccessDecision OnInstallation(AccessAction action) => Decide(action, Sensitivity.Internal, []);

    /// <summary>Whether there is at least one organisation where the person may.</summary>
    public AccessDecision Anywhere(AccessAction action, Sensitivity sensitivity) =>
        Reach(action, sensitivity).Count > 0
            ? AccessDecision.Allowed(mustBeLogged: false)
            : AccessDecision.Denied(DenialReason.NotOfTheRole);

    /// <summary>The organisations on which, and below which, the person may do something: the tops of the subtrees.</summary>
    public IReadOnlyList<AccessReach> Reach(AccessAction action, Sensitivity sensitivity)
    {
        var reach = new List<AccessReach>();
        foreach (Grant grant in person.Subject.Grants.Where(grant => grant.OrganisationCode != Grant.Installation))
        {
            Subject alone = person.Subject with { MemberCode = null, Grants = [grant] };
            bool May(params string[] path) =>
                AccessRules.Decide(alone, action, new Resource(sensitivity, path), Today).IsAllowed;
            if (May(grant.OrganisationCode))
            {
                // A code that no organisation can have stands for any organisation below.
                reach.Add(new AccessReach(grant.OrganisationCode, May("\0", grant.OrganisationCode)));
            }
        }

        return [.. reach.Distinct()];
    }

    private AccessDecision Decide(
        AccessAction action,
        Sensitivity sensitivity,
        IReadOnlyList<string>? path,
        string? member = null
    ) =>
        path is null
            ? Foreign
            : AccessRules.Decide(person.Subject, action, new Resource(sensitivity, path, member), Today);
}

/// <summary>An organisation on which somebody may do something.</summary>
/// <param name="OrganisationCode">The organisation.</param>
/// <param name="WithThoseBelow">Whether on all below it as well.</param>
internal sealed record AccessReach(string OrganisationCode, bool WithThoseBelow);
