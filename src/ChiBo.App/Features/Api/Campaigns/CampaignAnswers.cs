using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;
using Words = ChiBo.App.Features.Api.Work.Words;

namespace ChiBo.App.Features.Api.Campaigns;

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

/// <summary>Communes that were moved in one act.</summary>
/// <param name="Act">Number of the act.</param>
/// <param name="Communes">How many.</param>
internal sealed record CampaignMovedManyAnswer(long Act, int Communes)
{
    public static object Of(MovedCommunes moved) => new CampaignMovedManyAnswer(moved.Act, moved.Communes);
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
