using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Reports.Pages;

/// <summary>One sentence of a report: its grounds, the draft of now beside that of then, and the words that stand.</summary>
public sealed partial class SentencePage
{
    private const string New = "new";
    private const int Letters = 2_000;

    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public string Period { get; set; } = "";

    [Parameter]
    public string Sentence { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OpenReport? Report { get; set; }

    private ComposedSentence? Shown { get; set; }

    private ReportSection Section { get; set; }

    private bool IsStale { get; set; }

    private string Path => ReportPaths.Of(Code, Report!.Period);

    private string DraftNow => Shown?.Draft?.Text ?? "";

    /// <summary>The draft and the words that stand always have room, however much the results of goals say.</summary>
    private int MostLetters => Math.Max(Letters, Math.Max(DraftNow.Length, Shown?.Text.Length ?? 0));

    private EditReport Edit => Services.GetRequiredService<EditReport>();

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Report!.CellName, PagePaths.Organisation(Code, Visitor)),
            new(Say(ReportTexts.Title), ReportPaths.Of(Code)),
            new(Say(ReportTexts.Of(Report.Period)), Path),
        ];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ReportTexts.State, Say(ReportTexts.Of(Shown!.State))),
            new(ReportTexts.Stands, Shown.Text.Length > 0 ? Shown.Text : Say(ReportTexts.Left)),
            .. Shown.State == SentenceState.ChangedSince
                ? [new SummaryLine(ReportTexts.DraftThen, Shown.DraftedThen)]
                : Array.Empty<SummaryLine>(),
            .. Shown.Draft is { } draft
                ? [new SummaryLine(ReportTexts.DraftNow, draft.Text)]
                : Array.Empty<SummaryLine>(),
        ];

    protected override async Task OnInitializedAsync()
    {
        if (!await Read())
        {
            Report = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, new DraftChangedMeanwhile());
        }
    }

    private async Task<bool> Read()
    {
        Report = await Services.GetRequiredService<ReportFile>().Open(Code, Period);
        Shown = Report?.Sentences.FirstOrDefault(one => one.Code == Sentence);
        if (
            Sentence == New
            && int.TryParse(Visitor.Address["section"], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        )
        {
            Section = (ReportSection)number;
            return Report is not null && ReportSections.All.Contains(Section);
        }

        Shown ??= await Emptied();
        Section = Shown?.Section ?? default;
        return Report is { Writes: true } && Shown is not null;
    }

    /// <summary>An own sentence that somebody emptied while it was being written: shown once more, so that the words that were sent are not lost.</summary>
    private async Task<ComposedSentence?> Emptied() =>
        Report is not null
        && StaleForm.Sent(Http.Request) is { Length: > 0 }
        && OwnSentence.Parse(Sentence) is { } own
        && (await ReportFile.Edits(Services.GetRequiredService<ChiBoContext>(), Report.Cell.Id, Report.Period)).Exists(
            edit => edit.Sentence == Sentence
        )
            ? new ComposedSentence(Sentence, own.Section, "", SentenceState.Own)
            : null;

    private bool Offers(string form) =>
        form switch
        {
            "add" => Shown is null,
            "save" => Shown is not null,
            "keep" => Shown?.State == SentenceState.ChangedSince,
            "accept" => Shown?.State is SentenceState.ChangedSince or SentenceState.Edited or SentenceState.LeftOut,
            _ => false,
        };

    private bool IsShort()
    {
        if (Typed("Text")?.Length > MostLetters)
        {
            Errors.Add("Text", ReportTexts.TooLong(MostLetters));
        }

        return IsSound();
    }

    private async Task Add()
    {
        if (IsShort())
        {
            Tell(await Edit.Add(Code, Period, Section, Typed("Text")));
        }
    }

    private async Task Save()
    {
        if (IsShort())
        {
            await Put(Typed("Text") ?? "");
        }
    }

    private Task Keep() => Put(Shown!.Text);

    private Task Accept() => Put(DraftNow);

    private async Task Put(string text) =>
        Tell(await Edit.Put(Code, Period, Sentence, new SeenSentence(Typed("Seen"), Typed("Was")), text));

    private void Tell(Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo($"{Path}?done=1#{Sentence}");
            return;
        }

        Refuse("Text", outcome.Refusal);
    }
}
