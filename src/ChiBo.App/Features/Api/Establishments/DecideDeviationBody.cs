using System.Text.Json.Serialization;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>What the level above decides about a deviation.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DecideDeviationBody
{
    /// <summary>One of <c>approved</c>, <c>refused</c>, <c>withdrawn</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>Day of the paper; of what is taken back, the first day on which it no longer holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Number of the approval; null otherwise.</summary>
    public required string? Number { get; init; }

    /// <summary>Why it is refused or taken back; null otherwise.</summary>
    public required string? Reason { get; init; }

    /// <summary><c>version</c> of the deviation as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}
