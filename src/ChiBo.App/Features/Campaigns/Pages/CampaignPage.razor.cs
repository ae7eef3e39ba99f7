using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>A campaign: its progress as a picture, its communes, accepting those marked or all that conform, closing.</summary>
public sealed partial class CampaignPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ShownCampaign? Shown { get; set; }

    private ListChanges Changes { get; set; } = null!;

    private CampaignFilter Filter { get; set; } = null!;

    private IReadOnlyList<CampaignLine> Lines { get; set; } = [];

    private int PageNumber { get; set; }

    private IReadOnlyList<Crumb> Steps => [new(Say(CampaignTexts.Title), CampaignPaths.All)];

    private IEnumerable<CampaignLine> Page => Lines.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size);

    private bool Decides => Shown!.Lines.Any(line => Shown.DecidesOn(line) is not null);

    /// <summary>The communes that are marked, with the revision that was shown of each.</summary>
    private Dictionary<string, long> Marked { get; } = new(StringComparer.Ordinal);

    private IReadOnlyList<Choice> Stages =>
        [.. Enum.GetValues<CommuneStage>().Select(stage => new Choice($"{stage}", Say(CampaignTexts.Of(stage))))];

    private IReadOnlyList<Choice> VerdictChoices =>
        [
            .. Enum.GetValues<Verdict>()
                .Select(verdict => new Choice(verdict.Word(), Say(StatusMark.Word(StatusMark.Of(verdict))))),
        ];

    private IReadOnlyList<Choice> Groups =>
        [
            .. Shown!
                .Lines.DistinctBy(line => line.GroupCode)
                .Select(line => new Choice(line.GroupCode, Named(line.GroupCode, line.Group))),
        ];

    private IReadOnlyList<TileGroup> Tiles =>
        [
            .. Shown!
                .Lines.Where(line => line.Submitted is not null)
                .GroupBy(line => line.GroupCode, StringComparer.Ordinal)
                .Select(group => new TileGroup(
                    Named(group.Key, group.First().Group),
                    [
                        .. group.Select(line => new Tile(
                            line.Name,
                            CampaignPaths.Part(Key, line.Code),
                            StatusMark.Of(line.Submitted!.Verdict)
                        )),
                    ]
                )),
        ];

    private IReadOnlyList<SummaryLine> Facts =>
        [
            new(CampaignTexts.Opener, Shown!.Opener?.Name ?? Say(CampaignTexts.WholeRegister)),
            new(CampaignTexts.Scope, Shown.Scope ?? Say(CampaignTexts.WholeRegister)),
            new(CampaignTexts.CutOff, Say(Shown.Row.CutOffOn)),
            new(
                CampaignTexts.Due,
                Shown.Row.State == CampaignState.Open
                    ? $"{Say(Shown.Row.DueOn)} ({Say(CampaignTexts.Left(Shown.Course.DaysLeft(Visitor.Today)))})"
                    : Say(Shown.Row.DueOn)
            ),
            new(CampaignTexts.State, Say(CampaignTexts.Of(Shown.Row.State))),
        ];

    private Phrase? Told =>
        Number("opened") is { } opened ? CampaignTexts.Opened(opened)
        : Number("accepted") is { } accepted ? CampaignTexts.Moved(accepted)
        : Visitor.Address["done"] is not null ? CampaignTexts.Done
        : null;

    protected override async Task OnInitializedAsync()
    {
        Shown = await Services.GetRequiredService<CampaignFile>().Open(Key);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Changes = await ListChanges.Read(
            Services.GetRequiredService<ChiBoContext>(),
            Shown.Row,
            Shown.Lines.Select(line => line.Row.UnitId).ToHashSet(),
            Shown.SeesAll
        );
        Filter = CampaignFilter.Of(Visitor);
        Lines = Filter.Of(Shown, Visitor.Today);
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Lines.Count);
        foreach (string mark in IsSent ? Http.Request.Form["Codes"].OfType<string>() : [])
        {
            int end = mark.LastIndexOf(':');
            // Without its revision nothing was seen: it is refused as moved since.
            bool isWhole = long.TryParse(mark[(end + 1)..], CultureInfo.InvariantCulture, out long seen) && end > 0;
            Marked[isWhole ? mark[..end] : mark] = isWhole ? seen : 0;
        }
    }

    private static string MarkOf(CampaignLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Code}:{line.Row.Id}");

    /// <summary>The name of a unit above, with its code where another bears the same name.</summary>
    private string Named(string code, string name) =>
        Shown!.Lines.Any(line => line.Group == name && line.GroupCode != code) ? $"{name} ({code})" : name;

    private int? Number(string name) =>
        int.TryParse(Visitor.Address[name], CultureInfo.InvariantCulture, out int number) ? number : null;

    private string FileOf(string form) =>
        $"{CampaignPaths.Of(Key)}/communes.{form}{new Uri("http://x" + Visitor.Address).Query}";

    private async Task Accept()
    {
        bool all = Typed("What") == "conforming";
        if (!all && Marked.Count == 0)
        {
            Errors.Add("Codes", CampaignTexts.NoneMarked);
            IsSound();
            return;
        }

        IReadOnlyCollection<string> codes = all
            ?
            [
                .. Lines
                    .Where(line => Shown!.DecidesOn(line) is not null && line.Submitted?.Verdict == Verdict.Conforming)
                    .Select(line => line.Code),
            ]
            : Marked.Keys;
        Outcome<MovedCommunes> outcome =
            codes.Count == 0
                ? new NothingToMove()
                : await Services
                    .GetRequiredService<CampaignDesk>()
                    .Accept(Key, codes, all ? null : Marked, onlyConforming: all);
        if (outcome.IsDone)
        {
            GoTo(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{CampaignPaths.Of(Key)}?accepted={outcome.Value.Communes}"
                )
            );
            return;
        }

        Refuse("Codes", outcome.Refusal);
    }

    private async Task Close()
    {
        Outcome<int> outcome = await Services.GetRequiredService<CampaignDesk>().Close(Key);
        if (outcome.IsDone)
        {
            GoTo($"{CampaignPaths.Of(Key)}?done=1");
            return;
        }

        Refuse("close", outcome.Refusal);
    }
}
