using System.Text.Json.Serialization;

namespace ChiBo.App.Features.Api.LocalRegulations;

/// <summary>A pack.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PackBody
{
    /// <summary>The whole pack as text (YAML).</summary>
    public required string Pack { get; init; }
}

/// <summary>A pack in the place of a draft's.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ReplacePackBody
{
    /// <summary>The whole pack as text (YAML).</summary>
    public required string Pack { get; init; }

    /// <summary><c>version</c> of the draft that was seen.</summary>
    public required int Seen { get; init; }
}

/// <summary>Putting into force.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PutInForceBody
{
    /// <summary><c>version</c> of the draft that was seen.</summary>
    public required int Seen { get; init; }

    /// <summary>Why, when its first day is over; else null.</summary>
    public required string? Reason { get; init; }
}

/// <summary>Giving it an end.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record EndLocalBody
{
    /// <summary>First day on which it no longer counts.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}

/// <summary>Taking it back.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WithdrawLocalBody
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
