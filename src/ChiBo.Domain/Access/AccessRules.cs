namespace ChiBo.Domain.Access;

/// <summary>Decides who may do what, from the table alone: the same question has the same answer everywhere.</summary>
public static class AccessRules
{
    /// <summary>
    /// Whether the subject may do it on the day. Denied unless a role that holds on the day allows it, or the data are
    /// the subject's own. Data about persons other than the subject are only ever touched on record.
    /// </summary>
    public static AccessDecision Decide(Subject subject, AccessAction action, Resource resource, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(resource);
        if (AccessTable.NeverForOneself.Contains(action) && IsOwnAccount(subject, resource))
        {
            return AccessDecision.Denied(DenialReason.NotForOneself);
        }

        Sensitivity sensitivity = SensitivityOf(resource);
        bool isOwn = IsOwnData(subject, resource);
        if (isOwn && AccessTable.OwnData.Any(own => own.Action == action && sensitivity <= own.UpTo))
        {
            return AccessDecision.Allowed(mustBeLogged: false);
        }

        DenialReason? reason = ByRoles(subject.Grants, action, resource.OrganisationPath, sensitivity, day);
        return reason is null
            ? AccessDecision.Allowed(mustBeLogged: sensitivity >= Sensitivity.Personal && !isOwn)
            : AccessDecision.Denied(reason.Value);
    }

    /// <summary>Why no role allows it; <see langword="null"/> when one does. The reason is the one that came closest.</summary>
    private static DenialReason? ByRoles(
        IReadOnlyList<Grant> grants,
        AccessAction action,
        IReadOnlyList<string> path,
        Sensitivity sensitivity,
        DateOnly day
    )
    {
        DenialReason reason = DenialReason.NoRoleHolds;
        foreach (Grant grant in grants.Where(grant => grant.Period.Contains(day)))
        {
            Reach reach = ReachOf(grant, path);
            AccessRule[] rules = [.. AccessTable.Rules.Where(rule => rule.Covers(grant.Role, reach, action))];
            if (Array.Exists(rules, rule => sensitivity <= rule.UpTo))
            {
                return null;
            }

            DenialReason here =
                reach == Reach.Nowhere ? DenialReason.OutOfReach
                : rules.Length == 0 ? DenialReason.NotOfTheRole
                : DenialReason.TooSensitive;
            reason = here > reason ? here : reason;
        }

        return reason;
    }

    private static Reach ReachOf(Grant grant, IReadOnlyList<string> path)
    {
        if (grant.OrganisationCode == Grant.Installation)
        {
            return path.Count == 0 ? Reach.Installation : Reach.Anywhere;
        }

        if (path.Count == 0)
        {
            return Reach.Nowhere;
        }

        if (path[0] == grant.OrganisationCode)
        {
            return Reach.Own;
        }

        if (path.Contains(grant.OrganisationCode))
        {
            return Reach.Below;
        }

        return path[0] == grant.ParentCode ? Reach.Parent : Reach.Nowhere;
    }

    private static Sensitivity SensitivityOf(Resource resource) =>
        resource.MemberCode is not null && resource.Sensitivity == Sensitivity.Internal
            ? Sensitivity.Personal
            : resource.Sensitivity;

    private static bool IsOwnData(Subject subject, Resource resource) =>
        !string.IsNullOrEmpty(resource.MemberCode) && resource.MemberCode == subject.MemberCode;

    private static bool IsOwnAccount(Subject subject, Resource resource) =>
        resource.UserCode == subject.UserCode || IsOwnData(subject, resource);
}
