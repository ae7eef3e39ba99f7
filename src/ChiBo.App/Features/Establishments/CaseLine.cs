using ChiBo.Storage.Establishments;

namespace ChiBo.App.Features.Establishments;

/// <summary>A case in a list.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="Commune">Code of the commune.</param>
/// <param name="CommuneName">Its name.</param>
internal sealed record CaseLine(OrganisationCase Row, string Commune, string CommuneName)
{
    /// <summary>Its page.</summary>
    public string Path => FormattableString.Invariant($"/communes/{Uri.EscapeDataString(Commune)}/cases/{Row.Key}");
}
