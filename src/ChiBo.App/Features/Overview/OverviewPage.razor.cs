using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Overview;

/// <summary>The overview of a district, a province or the nation in a month, with the way down to each commune.</summary>
public sealed partial class OverviewPage
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OverviewAnswer? Answer { get; set; }

    private Refusal? Refused { get; set; }

    private IReadOnlyList<Choice> Months =>
        [.. Answer!.Kept.Select(month => new Choice(month.ToString(), Written(month)))];

    private IReadOnlyList<Choice> Kinds =>
        [
            .. Enum.GetValues<CommuneKind>()
                .Select(kind => new Choice(OverviewQuestion.WordOf(kind), Say(OverviewTexts.KindOf(kind)))),
        ];

    private IReadOnlyList<Choice> Verdicts =>
        [
            .. Enum.GetValues<Verdict>()
                .Select(verdict => new Choice(verdict.Word(), Say(StatusMark.Word(StatusMark.Of(verdict))))),
        ];

    private IReadOnlyList<Crumb> Steps =>
        [
            new Crumb(Say(OverviewTexts.Title), Down(null)),
            .. Answer!.Way.SkipLast(1).Select(unit => new Crumb(unit.Name, Down(unit.Code))),
        ];

    private IReadOnlyList<TopicRow> Rows =>
        [
            .. Answer!.Lines.Select(line => new TopicRow(
                line.Unit?.Name ?? Say(OverviewTexts.NotPlaced),
                line.Unit is { } unit
                    ? unit.Kind == UnitKind.Commune
                        ? PagePaths.Commune(unit.Code, Visitor)
                        : Down(unit.Code)
                    : null,
                line.Sum
            )),
            new TopicRow(Say(OverviewTexts.Total), null, Answer.Total),
        ];

    private IReadOnlyList<TopicRow> OverMonths =>
        [
            .. Answer!
                .Series.Reverse()
                .Select(month => new TopicRow(
                    Written(month.Month),
                    Visitor.Address.With(OverviewQuestion.MonthField, month.Month.ToString()).ToString(),
                    month.Sum
                )),
        ];

    private IReadOnlyList<TileGroup> Groups =>
        [
            .. Answer!
                .Tiles.GroupBy(tile => tile.District ?? "")
                .Select(group => new TileGroup(
                    group.Key,
                    [
                        .. group.Select(tile => new Tile(
                            tile.Name,
                            PagePaths.Commune(tile.Code, Visitor),
                            StatusMark.Of(tile.Verdict)
                        )),
                    ]
                )),
        ];

    /// <summary>What a board does beside looking, as far as it is for the person.</summary>
    private List<Crumb> Beside { get; } = [];

    protected override async Task OnInitializedAsync()
    {
        await ReadBeside();
        var asked = OverviewQuestion.Of(Visitor.Address);
        if (!asked.IsDone)
        {
            Refuse(asked.Refusal, StatusCodes.Status400BadRequest);
            return;
        }

        var read = await Services
            .GetRequiredService<OverviewReader>()
            .Read(asked.Value, await Services.GetRequiredService<OverviewReach>().On(Visitor.Today), Visitor.Today);
        if (!read.IsDone)
        {
            Refuse(read.Refusal, MonthsTurnedRound.StatusOf(read.Refusal));
            return;
        }

        Answer = read.Value;
    }

    private async Task ReadBeside()
    {
        OfferedPages offered = Services.GetRequiredService<OfferedPages>();
        (Phrase Text, string Path)[] pages =
        [
            (CampaignTexts.Title, CampaignPaths.All),
            (CampaignTexts.Remedies, CampaignPaths.Remedies),
            (ReviewReportTexts.List, ReviewReportPaths.List),
            (CaseTexts.Title, "/cases"),
            (LocalTexts.Title, "/local-regulations"),
        ];
        foreach ((Phrase text, string path) in pages)
        {
            if (await offered.MayOpen(path))
            {
                Beside.Add(new Crumb(Say(text), path));
            }
        }
    }

    private void Refuse(Refusal refusal, int status)
    {
        Refused = refusal;
        Http.Response.StatusCode = status;
    }

    /// <summary>The same page of another unit: month and filters stay.</summary>
    private string Down(string? code) => Visitor.Address.With(OverviewQuestion.UnderField, code).ToString();

    private static string Written(MeetingMonth month) =>
        month.FirstDay.ToString("MM/yyyy", CultureInfo.InvariantCulture);
}
