using System.Text.Json.Serialization;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>A deviation that is proposed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ProposeDeviationBody
{
    /// <summary>Id of the rule, as a review writes it.</summary>
    public required string Rule { get; init; }

    /// <summary>Code of the cell; null for the commune, and for a cell that is yet to come.</summary>
    public required string? Cell { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly BeginsOn { get; init; }

    /// <summary>First day on which it no longer holds, within five years.</summary>
    public required DateOnly ExpiresOn { get; init; }
}
