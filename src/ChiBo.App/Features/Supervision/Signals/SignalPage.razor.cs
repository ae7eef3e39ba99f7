using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Signals;

/// <summary>A signal, for its readers.</summary>
public sealed partial class SignalPage
{
    protected override CaseKind Kind => CaseKind.Signal;

    protected override IEnumerable<string> Offered =>
        MoveSignal.CourseOf(Shown!).IsClosed ? []
        : Shown!.State == SignalState.Handled ? ["assign", "close"]
        : ["assign"];

    private ConductSignal? Shown { get; set; }

    private string? HandlerName { get; set; }

    /// <summary>Who of the committee is named for it.</summary>
    private IReadOnlyList<Choice> Handlers { get; set; } = [];

    private bool HasDoubt { get; set; }

    private IReadOnlyList<Choice> Outcomes =>
        [
            .. new[] { SignalState.Founded, SignalState.Unfounded, SignalState.PassedOn }.Select(state => new Choice(
                $"{state}",
                Say(SupervisionTexts.Of(state))
            )),
        ];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(SupervisionTexts.State, Say(SupervisionTexts.Of(Shown!.State))),
            new(SignalTexts.ReceivedOn, Say(Shown.ReceivedOn)),
            new(SignalTexts.DueOn, Say(Shown.DueOn)),
            new(SignalTexts.Words, Said(CaseParts.About)),
            .. HandlerName is null ? [] : new[] { new SummaryLine(SignalTexts.Handler, HandlerName) },
            .. Shown.ClosedOn is { } day
                ?
                [
                    new SummaryLine(SignalTexts.ClosedOn, Say(day)),
                    new SummaryLine(SignalTexts.OutcomeWords, Said(CaseParts.Conclusion)),
                ]
                : Array.Empty<SummaryLine>(),
        ];

    private protected override async Task Read(ChiBoContext db, CasePlace place)
    {
        Shown = await db.ConductSignals.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == Key);
        IReadOnlyList<int> handlers = await Services.GetRequiredService<CaseNames>().Handlers(place);
        Handlers = [.. Members.Where(choice => handlers.Any(one => CasePlace.Write([one]) == choice.Value))];
        HandlerName = Shown.HandlerId is { } handler
            ? await Services.GetRequiredService<CellPeople>().NameOf(handler)
            : null;
    }

    private async Task Assign()
    {
        if (NumberIn("Handler") is not { } handler)
        {
            Errors.Add("Handler", SupervisionTexts.ChoiceMissing);
            IsSound();
            return;
        }

        await Tell("Handler", Services.GetRequiredService<MoveSignal>().Handle(Key, handler));
    }

    private async Task Close()
    {
        if (!Enum.TryParse(Typed("Outcome"), out SignalState outcome) || !Enum.IsDefined(outcome))
        {
            Errors.Add("Outcome", SupervisionTexts.ChoiceMissing);
        }

        DateOnly day = RequiredDay("Day", SupervisionTexts.DayMissing);
        if (!IsSound())
        {
            return;
        }

        Task<Outcome<long>> step = Services
            .GetRequiredService<MoveSignal>()
            .Close(Key, outcome, day, Typed("Words"), Ticked("Reviewed"));
        Outcome<long> done = await step;
        HasDoubt = done.Refusal is WordsPointAtSomebody;
        await Tell(done.Refusal is NotYetHappened or BeforeTheStepBefore ? "Day" : "Words", step);
    }
}
