using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Proposals;

/// <summary>A proposal: what became of it, and the next step for the person.</summary>
public sealed partial class ProposalPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OpenProposal? Shown { get; set; }

    private bool IsStale { get; set; }

    private DateOnly NextDeadline { get; set; }

    private IReadOnlyList<Crumb> Steps => [new(Say(ProposalTexts.Title), "/proposals")];

    private IReadOnlyList<Choice> AnswerChoices =>
        [.. Enum.GetValues<AnswerKind>().Select(kind => new Choice($"{kind}", Say(ProposalTexts.Of(kind))))];

    private IReadOnlyList<Choice> NextBodies =>
        [
            .. Bodies
                .All.Where(body => body != Shown!.Course.Addressee)
                .Select(body => new Choice($"{body}", Say(ProposalTexts.Of(body)))),
        ];

    /// <summary>Why a body of the commune does not answer this one.</summary>
    private Phrase? NotAddressed =>
        Shown is { Course.IsOwed: true, Answers: false, Speaks: not null }
            ? Told(new NotTheBodyAddressed(Shown.Course.Addressee))
            : null;

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(ProposalTexts.State, Say(ProposalTexts.Of(Shown!.Course.State))),
            new(ProposalTexts.Cell, Shown.CellName, PagePaths.Organisation(Shown.CellCode, Visitor)),
            new(ProposalTexts.To, Say(ProposalTexts.Of(Shown.Course.Addressee))),
            new(ProposalTexts.Text, Shown.Row.Text),
            new(ProposalTexts.AnswerBy, Say(Shown.Course.AnswerBy)),
            .. Shown.Document is var (key, symbol)
                ? [new SummaryLine(ProposalTexts.Document, symbol, $"/documents/{key}")]
                : Array.Empty<SummaryLine>(),
            .. Shown.EscalatedOn is { } on
                ? [new SummaryLine(ProposalTexts.Escalate, Say(on))]
                : Array.Empty<SummaryLine>(),
            .. Shown.Course.Answer is { } answer
                ?
                [
                    new SummaryLine(ProposalTexts.Answer, Say(ProposalTexts.Of(answer))),
                    new SummaryLine(ProposalTexts.AnswerText, Shown.Course.AnswerText),
                ]
                : Array.Empty<SummaryLine>(),
            .. Shown.Course.GoesNextTo is { } next
                ? [new SummaryLine(ProposalTexts.WentOnTo, Say(ProposalTexts.Of(next)))]
                : Array.Empty<SummaryLine>(),
        ];

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !(StepOf(form) is { } step && Offers(step)))
        {
            IsStale = true;
            Refuse(
                form,
                form is "receive" or "answer" && !Shown.Answers
                    ? new NotTheBodyAddressed(Shown.Course.Addressee)
                    : new NotTheNextStep(Shown.Course.State)
            );
        }
    }

    private static Phrase Told(Refusal refusal) => new(refusal.Vietnamese, refusal.English);

    private bool Offers(ProposalStep step) => Shown!.Offers(step);

    private async Task Read()
    {
        Shown = await Services.GetRequiredService<ProposalFile>().Open(Key);
        if (Shown?.Course.GoesNextTo is { } next)
        {
            NextDeadline = await Services.GetRequiredService<AnswerDeadlines>().From(Shown.Row.OrganisationId, next);
        }
    }
}
