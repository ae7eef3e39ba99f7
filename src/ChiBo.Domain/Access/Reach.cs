namespace ChiBo.Domain.Access;

/// <summary>How what is asked for stands to the organisation of a grant.</summary>
[Flags]
internal enum Reach : byte
{
    Nowhere = 0,

    /// <summary>It is the organisation itself.</summary>
    Own = 1,

    /// <summary>It stands below the organisation, at any depth.</summary>
    Below = 2,

    /// <summary>It is the organisation directly above.</summary>
    Parent = 4,

    /// <summary>It is the installation, and the grant is for the installation.</summary>
    Installation = 8,

    /// <summary>It is some organisation, and the grant is for the installation.</summary>
    Anywhere = 16,

    OwnAndBelow = Own | Below,
}
