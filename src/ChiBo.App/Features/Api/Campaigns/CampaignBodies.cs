using System.Text.Json.Serialization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Campaigns.Running;

namespace ChiBo.App.Features.Api.Campaigns;

/// <summary>A campaign that is opened.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OpenCampaignBody
{
    public required string Name { get; init; }

    /// <summary>Code of the committee that opens it; null where the account has only one.</summary>
    public required string? Opener { get; init; }

    /// <summary>Code of the province or district.</summary>
    public required string Scope { get; init; }

    public required DateOnly CutOff { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Key of the earlier campaign to compare with.</summary>
    public required long? ComparedWith { get; init; }

    public NewCampaign Read(Faults faults) =>
        new(
            faults.Text("name", Name, OpenCampaign.LongestName),
            faults.OptionalText("opener", Opener, 100),
            faults.Text("scope", Scope, 100),
            faults.Day("cutOff", CutOff),
            faults.Day("due", Due),
            ComparedWith
        );
}

/// <summary>What a commune submits with.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SubmitCampaignBody
{
    /// <summary>What the commune means to do; null leaves what it wrote before, empty words clear it.</summary>
    public required string? Plan { get; init; }

    /// <summary><c>version</c> of the commune as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>What a commune is returned with.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ReturnCampaignBody
{
    public required string Comment { get; init; }

    /// <summary><c>version</c> of the commune as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>Of which version a commune is accepted.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AcceptCampaignBody
{
    /// <summary><c>version</c> of the commune as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>What a commune means to do, before it submits.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PlanCampaignBody
{
    /// <summary>What the commune means to do; null clears it.</summary>
    public required string? Plan { get; init; }

    /// <summary><c>version</c> of the commune as it was read; null for whatever it is.</summary>
    public required long? Version { get; init; }
}

/// <summary>Several communes that are accepted in one act.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AcceptManyBody
{
    /// <summary>The communes with what was seen of each; null for all that are conforming.</summary>
    public required IReadOnlyList<SeenCommuneBody>? Communes { get; init; }

    /// <summary>Whether only those are accepted whose submitted verdict conforms.</summary>
    public required bool AllConforming { get; init; }

    public (IReadOnlyList<string>? Codes, IReadOnlyDictionary<string, long>? Seen) Read(Faults faults)
    {
        if (Communes is { Count: 0 } || (Communes is null && !AllConforming))
        {
            faults.Add(
                "communes",
                new Phrase(
                    "communes cần ít nhất một xã, hoặc null cùng allConforming là true.",
                    "communes has to hold a commune, or to be null while allConforming is true."
                )
            );
        }

        if (Communes?.DistinctBy(one => one.Code).Count() < Communes?.Count)
        {
            faults.Add("communes", new Phrase("communes có xã lặp lại.", "communes holds a commune twice."));
            return (null, null);
        }

        return (
            Communes?.Select(one => one.Code).ToList(),
            Communes?.ToDictionary(one => one.Code, one => one.Version, StringComparer.Ordinal)
        );
    }
}

/// <summary>A commune with what was seen of it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SeenCommuneBody
{
    public required string Code { get; init; }

    /// <summary><c>version</c> of the commune as it was read.</summary>
    public required long Version { get; init; }
}

/// <summary>With which earlier campaign one is compared.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CompareCampaignBody
{
    /// <summary>Key of the earlier campaign.</summary>
    public required long With { get; init; }
}
