namespace ChiBo.Storage.Register;

/// <summary>An index: which versions of organisations serve a unit. It says nothing that the versions do not say.</summary>
public sealed class ServedUnit
{
    public required long OrganisationVersionId { get; init; }

    public required int UnitId { get; init; }
}
