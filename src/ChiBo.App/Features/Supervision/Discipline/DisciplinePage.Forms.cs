using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision.Discipline;

/// <summary>What the forms of the page do.</summary>
public sealed partial class DisciplinePage
{
    private MoveDiscipline Move => Services.GetRequiredService<MoveDiscipline>();

    private async Task Vote()
    {
        DisciplineForm form = FormIn("Form");
        DateOnly day = RequiredDay("VotedOn", SupervisionTexts.DayMissing);
        if (NumberIn("VotesFor") is not { } votes)
        {
            Errors.Add("VotesFor", DisciplineTexts.VotesWrong);
        }
        else if (IsSound())
        {
            var vote = new CellVote(form, day, votes, Ticked("FromAbove"), Ticked("NoLimitation"), Typed("Grounds"));
            await TellAt(
                Move.Vote(Key, vote),
                refusal =>
                    refusal switch
                    {
                        MoreVotesThanMembers or MajorityNotReached => "VotesFor",
                        NotYetHappened or BeforeTheStepBefore => "VotedOn",
                        _ => "Form",
                    }
            );
            return;
        }

        IsSound();
    }

    private async Task DecideAbove()
    {
        DisciplineForm form = FormIn("Form");
        DateOnly day = RequiredDay("DecidedOn", SupervisionTexts.DayMissing);
        if (IsSound())
        {
            await TellAt(
                Move.DecideAbove(Key, form, day),
                refusal => refusal is NotYetHappened or BeforeTheStepBefore ? "DecidedOn" : "Form"
            );
        }
    }

    private Task Dismiss() => OnDay("DismissedOn", day => Move.Dismiss(Key, day));

    private async Task HandOver()
    {
        DateOnly? day = Day("HandedOn");
        string? number = PaperNumber();
        if (IsSound())
        {
            await Tell("HandedOn", Move.HandOver(Key, day, number));
        }
    }

    private Task Appeal() => OnDay("AppealedOn", day => Move.Appeal(Key, day, Ticked("Late")));

    private async Task Settle()
    {
        if (!Enum.TryParse(Typed("Outcome"), out AppealOutcome outcome) || !Enum.IsDefined(outcome))
        {
            Errors.Add("Outcome", SupervisionTexts.ChoiceMissing);
        }

        DisciplineForm? milder = Typed("Milder") is null ? null : FormIn("Milder");
        DateOnly day = RequiredDay("SettledOn", SupervisionTexts.DayMissing);
        if (IsSound())
        {
            await TellAt(
                Move.Settle(Key, outcome, milder, day),
                refusal => refusal is NotMilder or NoSuchFormForThisMember ? "Milder" : "SettledOn"
            );
        }
    }

    private Task End() => OnDay("EndedOn", day => Move.End(Key, day));

    private DisciplineForm FormIn(string field)
    {
        if (!Enum.TryParse(Typed(field), out DisciplineForm form) || !Enum.IsDefined(form))
        {
            Errors.Add(field, SupervisionTexts.ChoiceMissing);
        }

        return form;
    }

    private async Task OnDay(string field, Func<DateOnly, Task<Outcome<long>>> step)
    {
        DateOnly day = RequiredDay(field, SupervisionTexts.DayMissing);
        if (IsSound())
        {
            await Tell(field, step(day));
        }
    }

    /// <summary>Shows a refusal beside the field that it is about.</summary>
    private async Task TellAt(Task<Outcome<long>> step, Func<Refusal, string> field)
    {
        Outcome<long> outcome = await step;
        await Tell(outcome.Refusal is { } refusal ? field(refusal) : "Form", step);
    }
}
