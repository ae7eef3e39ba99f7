using System.Globalization;
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
                ? [new SummaryLine(ProposalTexts.GoesNextTo, Say(ProposalTexts.Of(next)))]
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

    private static ProposalStep? StepOf(string form) =>
        form switch
        {
            "send" => ProposalStep.Send,
            "receive" => ProposalStep.Receive,
            "answer" => ProposalStep.Answer,
            "carry-out" => ProposalStep.CarryOut,
            "send-on" => ProposalStep.SendOn,
            "reopen" => ProposalStep.Reopen,
            "remind" => ProposalStep.Remind,
            "escalate" => ProposalStep.Escalate,
            _ => null,
        };

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

    private async Task Send()
    {
        string title = Required("Title", ProposalTexts.SubjectMissing);
        string text = Required("Text", ProposalTexts.TextMissing);
        if (DayOf("AnswerBy") is { } answerBy && IsSound())
        {
            await Move("AnswerBy", move => move.Send(Key, title, text, answerBy));
        }
    }

    private Task Receive() => Move("receive", move => move.Receive(Key));

    private async Task Answer()
    {
        if (!Enum.TryParse(Typed("Answer"), out AnswerKind kind) || !Enum.IsDefined(kind))
        {
            Errors.Add("Answer", ProposalTexts.HowMissing);
        }

        Addressee? next = Enum.TryParse(Typed("GoesNextTo"), out Addressee body) && Enum.IsDefined(body) ? body : null;
        if (DayOf("AnsweredOn") is { } on && IsSound())
        {
            await Move("Answer", move => move.Answer(Key, new ProposalAnswer(kind, on, Typed("AnswerText"), next)));
        }
    }

    private Task CarryOut() => Move("How", move => move.CarryOut(Key, Typed("How")));

    private async Task Reopen()
    {
        string reason = Required("ReopenReason", Told(new ReopenedWithoutReason()));
        if (IsSound())
        {
            await Move("ReopenReason", move => move.Reopen(Key, reason));
        }
    }

    private async Task SendOn()
    {
        if (DayOf("SendOnBy") is { } answerBy && IsSound())
        {
            await Tell("SendOnBy", await Services.GetRequiredService<DraftProposal>().SendOn(Key, answerBy));
        }
    }

    private async Task Remind() =>
        await Tell("RemindWords", await Services.GetRequiredService<UrgeProposal>().Remind(Key, Typed("RemindWords")));

    private async Task Escalate() =>
        await Tell(
            "EscalateWords",
            await Services.GetRequiredService<UrgeProposal>().Escalate(Key, Typed("EscalateWords"))
        );

    private async Task Move(string field, Func<MoveProposal, Task<Outcome<long>>> step) =>
        await Tell(field, await step(Services.GetRequiredService<MoveProposal>()));

    private async Task Tell(string field, Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/proposals/{outcome.Value}?done=1"));
            return;
        }

        Refuse(
            outcome.Refusal switch
            {
                AnsweredInTheFuture or AnsweredBeforeItWasSent => "AnsweredOn",
                RefusedWithoutGround => "AnswerText",
                RefusedToNowhere => "GoesNextTo",
                _ => field,
            },
            outcome.Refusal
        );
        await Read();
    }

    /// <summary>A day that must be there.</summary>
    private DateOnly? DayOf(string field)
    {
        DateOnly? day = Day(field);
        if (day is null && Errors[field] is null)
        {
            Errors.Add(field, ProposalTexts.DayMissing);
        }

        _ = IsSound();
        return day;
    }
}
