using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments;

/// <summary>A case: what it asks for, what it would leave, and what comes next for the person.</summary>
public sealed partial class CasePage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ShownCase? Shown { get; set; }

    private string Seen => Shown!.Row.RecordedIn.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the act after which the page was read, as the form hands it back.</summary>
    private long SeenThen =>
        long.TryParse(Typed("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out long seen) ? seen : 0;

    private IReadOnlyList<Crumb> Steps => [new(Say(CaseTexts.Title), $"/communes/{Uri.EscapeDataString(Code)}/cases")];

    private IReadOnlyList<Choice> Answers =>
        [new("yes", Say(CaseTexts.Consents)), new("no", Say(CaseTexts.ConsentsNot))];

    private Phrase? Done =>
        Visitor.Address["done"] switch
        {
            "opened" => CaseTexts.Opened,
            "moved" => CaseTexts.Moved,
            _ => null,
        };

    private Phrase? WhyNot =>
        (Shown!.Impossible ?? Shown.Unlawful) is { } refusal ? new Phrase(refusal.Vietnamese, refusal.English) : null;

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(CaseTexts.Stage, Say(CaseTexts.Of(Shown!.Row.Stage))),
            new(CaseTexts.AppliedOn, Say(Shown.Row.AppliedOn)),
            new(CaseTexts.EffectiveOn, Say(Shown.Row.EffectiveOn)),
            new(CaseTexts.Grounds, Shown.Row.Grounds),
            .. Line(CaseTexts.AppraisedOn, Shown.Row.AppraisedOn),
            .. Line(CaseTexts.Appraisal, Shown.Row.Appraisal),
            .. Line(CaseTexts.Consent, Paper(Shown.Row.ConsentNumber, Shown.Row.ConsentOn)),
            .. Line(CaseTexts.Answer, Shown.Row.ConsentWords),
            .. Line(CaseTexts.Decision, Paper(Shown.Row.DecisionNumber, Shown.Row.DecisionOn)),
            .. Line(CaseTexts.ReasonOfEnd, Shown.Row.Reason),
            .. Shown.Row.CarriedOutIn is { } act
                ? [new SummaryLine(CaseTexts.Act, Number(act), $"/acts/{Number(act)}")]
                : Array.Empty<SummaryLine>(),
        ];

    protected override async Task OnInitializedAsync()
    {
        Shown = await Services.GetRequiredService<CaseFile>().Open(Code, Key);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string? Paper(string? number, DateOnly? on) => on is { } day ? $"{number} ({Say(day)})" : number;

    private IEnumerable<SummaryLine> Line(Phrase term, DateOnly? day) =>
        Line(term, day is { } known ? Say(known) : null);

    private static IEnumerable<SummaryLine> Line(Phrase term, string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new SummaryLine(term, text)];

    private string PaperPath(string paper, string ending) =>
        FormattableString.Invariant($"/communes/{Uri.EscapeDataString(Code)}/cases/{Key}/{paper}.{ending}");

    private Task Appraise() => Move("Words", move => move.Appraise(Key, SeenThen, Typed("Words")));

    private Task Ask() => Move("Words", move => move.AskConsent(Key, SeenThen));

    private async Task Answer()
    {
        DateOnly on = RequiredDay("ConsentOn", CaseTexts.Missing);
        string answer = Required("Answer", CaseTexts.Missing);
        if (IsSound())
        {
            await Move(
                "ConsentNumber",
                move => move.Answer(Key, SeenThen, answer == "yes", Typed("ConsentNumber"), on, Typed("ConsentWords"))
            );
        }
    }

    private async Task RefuseCase()
    {
        DateOnly on = RequiredDay("RefusedOn", CaseTexts.Missing);
        if (IsSound())
        {
            await Move("RefuseReason", move => move.Refuse(Key, SeenThen, on, Typed("RefuseReason")));
        }
    }

    private Task Withdraw() => Move("WithdrawReason", move => move.Withdraw(Key, SeenThen, Typed("WithdrawReason")));

    private async Task Decide()
    {
        DateOnly on = RequiredDay("DecisionOn", CaseTexts.Missing);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> done = await Services
            .GetRequiredService<DecideCase>()
            .Handle(new CaseDecision(Key, SeenThen, Typed("DecisionNumber"), on));
        Finish("DecisionNumber", done);
    }

    private async Task Move(string field, Func<MoveCase, Task<Outcome<long>>> step) =>
        Finish(field, await step(Services.GetRequiredService<MoveCase>()));

    private void Finish(string field, Outcome<long> done)
    {
        if (done.IsDone)
        {
            GoTo(FormattableString.Invariant($"/communes/{Uri.EscapeDataString(Code)}/cases/{Key}?done=moved"));
            return;
        }

        Refuse(field, done.Refusal);
    }
}
