namespace ChiBo.App.Features.Accounts.SetUp;

/// <summary>What the first person says of the installation.</summary>
internal sealed record SetUpRequest
{
    /// <summary>Whether to begin with the invented commune.</summary>
    public required bool WithSample { get; init; }

    public required string DisplayName { get; init; }

    public required string UserName { get; init; }

    public required string Password { get; init; }

    /// <summary>Name of the organisation, as in <c>Đảng ủy xã An Bình</c>.</summary>
    public string OrganisationName { get; init; } = "";

    /// <summary>Name of the unit that it leads, as in <c>Xã An Bình</c>.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>Code of the unit, as in the catalogue of units.</summary>
    public string UnitCode { get; init; } = "";

    public SetUpLevel Level { get; init; }

    /// <summary>Whether the first person also works with the register, or only sees to the program.</summary>
    public bool WorksWithRegister { get; init; }
}

/// <summary>What kind of organisation keeps the installation.</summary>
internal enum SetUpLevel
{
    Commune,
    District,
    Province,
}
