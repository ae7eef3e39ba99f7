using System.Text.Json.Serialization;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>The next step of a case that asks for nothing but words.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CaseStepBody
{
    /// <summary>What the appraisal says, or why the case is withdrawn; null for nothing.</summary>
    public required string? Words { get; init; }

    /// <summary><c>version</c> of the case as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>A step of a case that is a paper with its day.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CasePaperBody
{
    /// <summary>Number of the paper; null where it has none.</summary>
    public required string? Number { get; init; }

    /// <summary>Day of the paper.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it says; null for nothing.</summary>
    public required string? Words { get; init; }

    /// <summary><c>version</c> of the case as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>The answer of the level above.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CaseConsentBody
{
    /// <summary>Whether it consents.</summary>
    public required bool Consents { get; init; }

    /// <summary>Number of its letter.</summary>
    public required string? Number { get; init; }

    /// <summary>Day of its letter.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it says; needed where it does not consent.</summary>
    public required string? Words { get; init; }

    /// <summary><c>version</c> of the case as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}
