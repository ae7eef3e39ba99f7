namespace ChiBo.Domain.Access;

/// <summary>One line of the table: the role may, in reach and up to a sensitivity, do these things.</summary>
internal sealed record AccessRule(Role Role, Reach Reach, Sensitivity UpTo, params AccessAction[] Actions)
{
    public bool Covers(Role role, Reach reach, AccessAction action) =>
        Role == role && (Reach & reach) != Reach.Nowhere && Actions.Contains(action);
}
