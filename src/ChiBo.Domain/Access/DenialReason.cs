namespace ChiBo.Domain.Access;

/// <summary>Why something is denied; to be recorded and tested, and not to be told to whom it is foreign.</summary>
public enum DenialReason : byte
{
    /// <summary>No role holds on that day.</summary>
    NoRoleHolds,

    /// <summary>None of the roles reaches the organisation.</summary>
    OutOfReach,

    /// <summary>A role reaches it, and none that does may do this.</summary>
    NotOfTheRole,

    /// <summary>A role may do this there, but with less sensitive data only.</summary>
    TooSensitive,

    /// <summary>It needs another person: nobody grants a role to themselves or countersigns what they entered.</summary>
    NotForOneself,
}
