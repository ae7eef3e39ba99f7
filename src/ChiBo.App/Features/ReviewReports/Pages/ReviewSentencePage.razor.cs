using System.Globalization;
using ChiBo.App.Features.Reports;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ReviewReports.Pages;

/// <summary>One sentence of a report: its grounds, the draft of now beside that of then, and the words that stand.</summary>
public sealed partial class ReviewSentencePage
{
    private const string New = "new";
    private const int Letters = 2_000;

    [Parameter]
    public long Key { get; set; }

    [Parameter]
    public string Sentence { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OpenReviewReport? Report { get; set; }

    private ComposedSentence? Shown { get; set; }

    private ReportSection Section { get; set; }

    private bool IsStale { get; set; }

    private IReadOnlyList<Ground> Grounds { get; set; } = [];

    private int PageNumber { get; set; } = 1;

    private string Path => ReviewReportPaths.Of(Key);

    private string DraftNow => Shown?.Draft?.Text ?? "";

    /// <summary>The draft and the words that stand always have room, however much the results of goals say.</summary>
    private int MostLetters => Math.Max(Letters, Math.Max(DraftNow.Length, Shown?.Text.Length ?? 0));

    private EditReviewReport Edit => Services.GetRequiredService<EditReviewReport>();

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Say(ReviewReportTexts.List), ReviewReportPaths.List),
            new(Say(ReviewReportTexts.TitleOf(Report!.Made.Facts.Scope, Report.Row.CutOff)), Path),
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

        Grounds =
        [
            .. (Shown?.Draft?.Grounds ?? []).SelectMany(set => set.Records.Select(record => new Ground(record, set))),
        ];
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Grounds.Count);
        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, new DraftChangedMeanwhile());
        }
    }

    private async Task<bool> Read()
    {
        Report = await Services.GetRequiredService<ReviewReportFile>().Open(Key);
        Shown = Report?.Sentences.FirstOrDefault(one => one.Code == Sentence);
        if (
            Sentence == New
            && int.TryParse(Visitor.Address["section"], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        )
        {
            Section = (ReportSection)number;
            return Report is not null && ReportSections.OfReview.Contains(Section);
        }

        Shown ??= await Emptied();
        Section = Shown?.Section ?? default;
        return Report is not null && Shown is not null;
    }

    /// <summary>An own sentence that somebody emptied while it was being written: shown once more, so that the words that were sent are not lost.</summary>
    private async Task<ComposedSentence?> Emptied() =>
        Report is not null
        && StaleForm.Sent(Http.Request) is { Length: > 0 }
        && OwnSentence.Parse(Sentence) is { } own
        && (await ReviewReportFile.Edits(Services.GetRequiredService<ChiBoContext>(), Key)).Exists(edit =>
            edit.Sentence == Sentence
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
            Tell(await Edit.Add(Key, Section, Typed("Text")));
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
        Tell(await Edit.Put(Key, Sentence, new SeenSentence(Typed("Seen"), Typed("Was")), text));

    private void Tell(Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo($"{Path}?done=1#{Sentence}");
            return;
        }

        Refuse("Text", outcome.Refusal);
    }

    private sealed record Ground(ReportRecord Record, RecordSet Set);
}
