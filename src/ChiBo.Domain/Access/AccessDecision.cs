namespace ChiBo.Domain.Access;

/// <summary>What <see cref="AccessRules"/> decided.</summary>
public sealed record AccessDecision
{
    private AccessDecision(DenialReason? reason, bool mustBeLogged)
    {
        Reason = reason;
        MustBeLogged = mustBeLogged;
    }

    /// <summary>Whether it may be done.</summary>
    public bool IsAllowed => Reason is null;

    /// <summary>Why not; <see langword="null"/> when it may.</summary>
    public DenialReason? Reason { get; }

    /// <summary>Whether the person whose data it is must be able to see that it was done.</summary>
    public bool MustBeLogged { get; }

    /// <summary>It may be done.</summary>
    public static AccessDecision Allowed(bool mustBeLogged) => new(null, mustBeLogged);

    /// <summary>It may not.</summary>
    public static AccessDecision Denied(DenialReason reason) => new(reason, mustBeLogged: false);
}
