using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Files;

/// <summary>Lists of campaigns as rows; no data of persons stands in them but for who sees them.</summary>
internal static class CampaignRows
{
    /// <summary>The communes of a campaign.</summary>
    public static FileTable Of(ShownCampaign shown, IReadOnlyList<CampaignLine> lines, Language language) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"dot-ra-soat-{shown.Row.Key}"),
            [
                .. new[]
                {
                    new Phrase("Mã xã", "Code"),
                    CampaignTexts.Commune,
                    CampaignTexts.Group,
                    CampaignTexts.Stage,
                    CampaignTexts.Since,
                    CampaignTexts.Verdict,
                    CampaignTexts.Failures,
                    CampaignTexts.Unknowns,
                    CampaignTexts.Plan,
                }.Select(title => title.In(language)),
            ],
            lines.Select(line =>
                (IReadOnlyList<string>)
                    [
                        line.Code,
                        line.Name,
                        line.Group,
                        CampaignTexts.Of(line.Row.Stage).In(language),
                        Day(line.Row.Since),
                        line.Submitted is { } submitted ? Word(submitted.Verdict, language) : "",
                        Number(line.Submitted?.Failures),
                        Number(line.Submitted?.Unknowns),
                        line.Row.Plan ?? "",
                    ]
            )
        );

    /// <summary>The communes that changed between two campaigns: a row for each finding.</summary>
    public static FileTable Of(ComparedCampaigns compared, Language language) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"so-sanh-ra-soat-{compared.Earlier.Key}-{compared.Later.Key}"),
            [
                .. new[]
                {
                    new Phrase("Mã xã", "Code"),
                    CampaignTexts.Commune,
                    CampaignTexts.Group,
                    CampaignTexts.Before,
                    CampaignTexts.After,
                    CampaignTexts.Findings,
                }.Select(title => title.In(language)),
            ],
            compared.Changes.SelectMany(commune => RowsOf(commune, language))
        );

    /// <summary>The register of cells that do not conform.</summary>
    public static FileTable Of(IReadOnlyList<RemedyLine> lines, bool showsPeople, Language language) =>
        new(
            "chi-bo-chua-dat",
            [
                .. new[]
                {
                    new Phrase("Mã chi bộ", "Code"),
                    RemedyTexts.Cell,
                    CampaignTexts.Commune,
                    CampaignTexts.Group,
                    RemedyTexts.EstablishedOn,
                    CampaignTexts.Verdict,
                    RemedyTexts.Option,
                    RemedyTexts.Owner,
                    RemedyTexts.OwnerName,
                    RemedyTexts.Due,
                    RemedyTexts.Outcome,
                    RemedyTexts.OutcomeOn,
                }.Select(title => title.In(language)),
            ],
            lines.Select(line =>
                (IReadOnlyList<string>)
                    [
                        line.Cell,
                        line.Name,
                        line.CommuneName,
                        line.District,
                        Day(line.EstablishedOn),
                        line.Verdict is { } verdict ? Word(verdict, language) : "",
                        line.Row is { } row ? RemedyTexts.Of(row.Option).In(language) : "",
                        line.Owner ?? "",
                        showsPeople ? line.Row?.OwnerName ?? "" : "",
                        Day(line.Row?.DueOn),
                        line.Row?.Outcome ?? "",
                        Day(line.Row?.OutcomeOn),
                    ]
            )
        );

    /// <summary>A finding that changed, with its clause and subject and without anybody who was counted.</summary>
    public static string Told(FindingChange change, Language language) =>
        $"{change.Rule.Clause()} {Explanations.Title(change.Rule, language)}, {change.Subject}: {Side(change.Before, language)} → {Side(change.After, language)}";

    private static IEnumerable<IReadOnlyList<string>> RowsOf(ComparedCommune commune, Language language)
    {
        string[] head =
        [
            commune.Change.Code,
            commune.Change.Name,
            commune.Group,
            Word(commune.Change.Before!.Value, language),
            Word(commune.Change.After!.Value, language),
        ];
        IReadOnlyList<FindingChange> told = [.. commune.Change.Changes.Where(ChangeText.IsWorthTelling)];
        return told.Count == 0
            ?
            [
                [.. head, ""],
            ]
            : told.Select(change => (IReadOnlyList<string>)[.. head, Told(change, language)]);
    }

    private static string Side(Finding? finding, Language language) =>
        finding?.Outcome switch
        {
            Outcome.Pass => StatusMark.Word(Status.Met).In(language),
            Outcome.Fail => StatusMark.Word(Status.NotMet).In(language),
            Outcome.Unknown => StatusMark.Word(Status.NotEnoughData).In(language),
            _ => "–",
        };

    private static string Word(Verdict verdict, Language language) =>
        StatusMark.Word(StatusMark.Of(verdict)).In(language);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
