namespace ChiBo.Storage.Installation;

/// <summary>The one row that says whose installation this is. It is there once the installation is set up.</summary>
public sealed class InstallationRow
{
    public int Id { get; init; } = 1;

    /// <summary>Name of the organisation that keeps it.</summary>
    public required string Name { get; set; }

    /// <summary>Code of that organisation, once it is in the register.</summary>
    public string? OrganisationCode { get; set; }

    /// <summary>Whether it holds the sample commune.</summary>
    public bool IsSample { get; set; }

    /// <summary>When it was set up, UTC.</summary>
    public required DateTime SetUpAt { get; init; }
}
