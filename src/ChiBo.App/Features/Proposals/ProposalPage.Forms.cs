using System.Globalization;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Proposals;

/// <summary>What the forms of the page do.</summary>
public sealed partial class ProposalPage
{
    private static ProposalStep? StepOf(string form) =>
        form switch
        {
            "send" => ProposalStep.Send,
            "withdraw" => ProposalStep.Withdraw,
            "receive" => ProposalStep.Receive,
            "answer" => ProposalStep.Answer,
            "carry-out" => ProposalStep.CarryOut,
            "send-on" => ProposalStep.SendOn,
            "reopen" => ProposalStep.Reopen,
            "remind" => ProposalStep.Remind,
            "escalate" => ProposalStep.Escalate,
            _ => null,
        };

    private async Task Send()
    {
        string title = Required("Title", ProposalTexts.SubjectMissing);
        string text = Required("Text", ProposalTexts.TextMissing);
        if (DayOf("AnswerBy") is { } answerBy && IsSound())
        {
            await Move("AnswerBy", move => move.Send(Key, title, text, answerBy));
        }
    }

    private async Task Withdraw()
    {
        string reason = Required("WithdrawReason", Told(new WithdrawnWithoutReason()));
        if (IsSound())
        {
            await Tell("WithdrawReason", await Services.GetRequiredService<ChangeDraft>().Withdraw(Key, reason));
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
