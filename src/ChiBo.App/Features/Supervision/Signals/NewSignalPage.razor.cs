using ChiBo.App.Features.Areas;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision.Signals;

/// <summary>The form that takes a signal in.</summary>
public sealed partial class NewSignalPage
{
    private IReadOnlyList<Choice> Topics =>
        [.. Enum.GetValues<SignalTopic>().Select(topic => new Choice($"{topic}", Say(SupervisionTexts.Of(topic))))];

    private bool HasDoubt { get; set; }

    private async Task Submit()
    {
        if (!Enum.TryParse(Typed("Topic"), out SignalTopic topic) || !Enum.IsDefined(topic))
        {
            Errors.Add("Topic", SupervisionTexts.ChoiceMissing);
        }

        string words = Required("Words", SupervisionTexts.WordsMissing);
        DateOnly received = RequiredDay("ReceivedOn", SupervisionTexts.DayMissing);
        DateOnly due = RequiredDay("DueOn", SupervisionTexts.DayMissing);
        int? concerned = MemberIn("Concerned");
        if (CellName is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<TakeInSignal>()
            .Handle(
                new TakeInSignalRequest(
                    Code,
                    topic,
                    words,
                    Ticked("Reviewed"),
                    received,
                    due,
                    concerned is { } one ? [one] : []
                )
            );
        HasDoubt = outcome.Refusal is WordsPointAtSomebody;
        string field = outcome.Refusal switch
        {
            TermEndsBeforeItBegins => "DueOn",
            NotYetHappened => "ReceivedOn",
            OwnCase or NobodyIsLeft => "Concerned",
            _ => "Words",
        };
        Finish(CaseKind.Signal, field, outcome);
    }
}
