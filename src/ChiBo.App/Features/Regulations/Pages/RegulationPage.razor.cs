using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Regulations;

namespace ChiBo.App.Features.Regulations.Pages;

/// <summary>A version of working regulations: its words, its comments, and the next step for the person.</summary>
public sealed partial class RegulationPage
{
    private bool ReadsNotes => File.Writes || File.IsMember;

    private IReadOnlyList<Choice> ChapterChoices =>
        [
            new("all", Say(RegulationTexts.Whole)),
            .. RegulationCoverage.Chapters.Select(chapter => new Choice(
                $"{chapter}",
                Say(RegulationTexts.Of(chapter))
            )),
        ];

    private IReadOnlyList<Choice> NoteChoices =>
        [
            .. File.Notes.Select(line => new Choice(
                line.Note.Key.ToString(CultureInfo.InvariantCulture),
                $"{line.Who}: {Short(line.Note.Text)}"
            )),
        ];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(RegulationTexts.State, Say(RegulationTexts.Of(File.Row.State))),
            new(
                RegulationTexts.Relations,
                Say(
                    File.Coverage.IsComplete ? RegulationTexts.AllThere : RegulationTexts.Missing(File.Coverage.Missing)
                )
            ),
            .. File.Row.CellApprovedOn is { } cell
                ? One(
                    RegulationTexts.CellApproved,
                    $"{Say(cell)}, {Say(RegulationTexts.VotesOf(File.Row.VotesFor, File.Row.OfficialMembers))}"
                )
                : [],
            .. File.Row.CommitteeApprovedOn is { } committee
                ? One(RegulationTexts.CommitteeApproved, Say(committee))
                : [],
            .. File.Row.State == RegulationState.Approved ? One(RegulationTexts.Since, Force) : [],
            .. File.Symbol is { } symbol
                ? [new SummaryLine(RegulationTexts.Document, symbol, File.DocumentPath)]
                : Array.Empty<SummaryLine>(),
            .. File.Row.AnswerDays is { } days ? One(RegulationTexts.AnswerDays, Say(days)) : [],
            .. File.Row.ReportDays is { } before ? One(RegulationTexts.ReportDays, Say(before)) : [],
            .. File.Row.UsualDay is { } day ? One(RegulationTexts.UsualDay, Say(day)) : [],
            .. File.Row.Reason is { } reason ? One(RegulationTexts.Reason, reason) : [],
        ];

    private string Force =>
        File.InForce is { From: { } from } period
            ? Say(RegulationTexts.Between(Say(from), period.To is { } to ? Say(to) : null))
            : Say(RegulationTexts.NotInForce);

    private static SummaryLine[] One(Phrase term, string text) => [new(term, text)];

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..59]}…";

    private static Phrase OnWhat(RegulationChapter? chapter) =>
        chapter is { } one ? RegulationTexts.Of(one) : RegulationTexts.Whole;

    private async Task ByCell()
    {
        DateOnly on = RequiredDay("CellOn", RegulationTexts.DayMissing);
        DateOnly? from = Day("AloneFrom");
        if (!int.TryParse(Typed("Votes"), NumberStyles.None, CultureInfo.InvariantCulture, out int votes))
        {
            Errors.Add("Votes", RegulationTexts.VotesMissing);
        }

        if (IsSound())
        {
            await Tell(
                "CellOn",
                await Services
                    .GetRequiredService<ApproveRegulations>()
                    .ByCell(Key, Seen, on, votes, Ticked("Alone") ? from ?? on : null)
            );
        }
    }

    private async Task ByCommittee()
    {
        DateOnly on = RequiredDay("CommitteeOn", RegulationTexts.DayMissing);
        DateOnly from = RequiredDay("InForceFrom", RegulationTexts.DayMissing);
        if (IsSound())
        {
            await Tell(
                "InForceFrom",
                await Services.GetRequiredService<ApproveRegulations>().ByCommittee(Key, on, from)
            );
        }
    }

    private async Task Withdraw()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (IsSound())
        {
            await Tell("Reason", await Services.GetRequiredService<ApproveRegulations>().Withdraw(Key, reason));
        }
    }

    private async Task Comment()
    {
        string text = Required("Text", RegulationTexts.CommentMissing);
        RegulationChapter? chapter =
            Enum.TryParse(Typed("Chapter"), out RegulationChapter one) && Enum.IsDefined(one) ? one : null;
        if (IsSound())
        {
            await Tell("Text", await Services.GetRequiredService<CommentOnRegulations>().Comment(Key, chapter, text));
        }
    }

    private async Task Answer()
    {
        string answer = Required("Answer", RegulationTexts.AnswerMissing);
        if (!long.TryParse(Typed("Note"), NumberStyles.None, CultureInfo.InvariantCulture, out long note))
        {
            Errors.Add("Note", RegulationTexts.NoteMissing);
        }

        if (IsSound())
        {
            await Tell("Answer", await Services.GetRequiredService<CommentOnRegulations>().Answer(Key, note, answer));
        }
    }
}
