using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;
using Words = ChiBo.App.Features.Api.Work.Words;

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

/// <summary>A campaign in a list.</summary>
internal sealed record CampaignAnswer(
    long Key,
    string Name,
    DateOnly CutOff,
    DateOnly Due,
    string State,
    long? ComparedWith,
    int Communes,
    int Submitted,
    int Accepted
)
{
    public static CampaignAnswer Of(CampaignSummary campaign) =>
        Of(campaign.Row, campaign.Communes, campaign.Submitted, campaign.Accepted);

    public static CampaignAnswer Of(ShownCampaign shown) =>
        Of(
            shown.Row,
            shown.Lines.Count,
            shown.Lines.Count(line =>
                line.Row.Stage is Domain.Campaigns.CommuneStage.Submitted or Domain.Campaigns.CommuneStage.PassedOn
            ),
            shown.Lines.Count(line => line.Row.Stage == Domain.Campaigns.CommuneStage.Accepted)
        );

    private static CampaignAnswer Of(ReviewCampaign row, int communes, int submitted, int accepted) =>
        new(
            row.Key,
            row.Name,
            row.CutOffOn,
            row.DueOn,
            Words.Of(row.State),
            row.ComparedWithKey,
            communes,
            submitted,
            accepted
        );
}

/// <summary>A commune of a campaign.</summary>
internal sealed record CampaignCommuneAnswer(
    string Code,
    string Name,
    string Above,
    string AboveCode,
    string Stage,
    DateOnly Since,
    int Turn,
    string? Verdict,
    int? Failures,
    int? Unknowns,
    string? Plan,
    string? Comment,
    long Version
)
{
    public static CampaignCommuneAnswer Of(CampaignLine line) =>
        new(
            line.Code,
            line.Name,
            line.Group,
            line.GroupCode,
            Words.Of(line.Row.Stage),
            line.Row.Since,
            line.Row.Turn,
            line.Submitted?.Verdict.Word(),
            line.Submitted?.Failures,
            line.Submitted?.Unknowns,
            line.Row.Plan,
            line.Row.Comment,
            line.Row.Id
        );
}

/// <summary>A commune that was moved.</summary>
/// <param name="Act">Number of the act.</param>
internal sealed record CampaignMovedAnswer(long Act)
{
    public static object Of(MovedCommunes moved) => new CampaignMovedAnswer(moved.Act);
}

/// <summary>A campaign that was opened.</summary>
internal sealed record CampaignOpenedAnswer(long Key, int Communes)
{
    public static object Of(OpenedCampaign opened) => new CampaignOpenedAnswer(opened.Key, opened.Communes);
}

/// <summary>Two campaigns compared.</summary>
internal sealed record CampaignComparisonAnswer(
    long Earlier,
    long Later,
    IReadOnlyList<CampaignGroupAnswer> Groups,
    IReadOnlyList<CampaignChangeAnswer> Communes
)
{
    public static CampaignComparisonAnswer Of(ComparedCampaigns compared) =>
        new(
            compared.Earlier.Key,
            compared.Later.Key,
            [
                .. compared.Groups.Select(group => new CampaignGroupAnswer(
                    group.Code,
                    group.Name,
                    group.Before,
                    group.After,
                    group.Changed,
                    group.NotInBoth
                )),
            ],
            [
                .. compared.Changes.Select(commune => new CampaignChangeAnswer(
                    commune.Change.Code,
                    commune.Change.Name,
                    commune.Change.Before?.Word(),
                    commune.Change.After?.Word(),
                    [
                        .. commune.Change.Changes.Select(change => new CampaignFindingAnswer(
                            change.Rule.Id(),
                            change.Rule.Clause(),
                            change.Subject,
                            change.Before?.Outcome.Word(),
                            change.After?.Outcome.Word()
                        )),
                    ]
                )),
            ]
        );
}

/// <summary>Verdicts before and after below one unit.</summary>
internal sealed record CampaignGroupAnswer(
    string Code,
    string Name,
    VerdictCounts Before,
    VerdictCounts After,
    int Changed,
    int NotInBoth
);

/// <summary>A commune of which something changed.</summary>
internal sealed record CampaignChangeAnswer(
    string Code,
    string Name,
    string? Before,
    string? After,
    IReadOnlyList<CampaignFindingAnswer> Findings
);

/// <summary>A finding that changed; nobody who was counted stands in it.</summary>
internal sealed record CampaignFindingAnswer(string Rule, string Clause, string Subject, string? Before, string? After);
