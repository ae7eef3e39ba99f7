using System.Globalization;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>The deviations of a commune: proposed by its office, approved and taken back by the board above.</summary>
public sealed partial class DeviationsPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private CommuneOfCases? Commune { get; set; }

    private IReadOnlyList<ShownDeviation> All { get; set; } = [];

    private bool Proposes { get; set; }

    private bool Consents { get; set; }

    private string Seen =>
        All.Select(one => one.Row.RecordedIn).DefaultIfEmpty(0).Max().ToString(CultureInfo.InvariantCulture);

    private IReadOnlyList<Choice> Rules =>
        [.. RuleIds.OfOrganisation.Select(rule => new Choice(rule.Id(), TitleOf(rule.Id())))];

    private IReadOnlyList<Choice> Waiting =>
        [
            .. All.Where(one => one.Row.State is DeviationState.Proposed or DeviationState.Approved)
                .Select(one => new Choice(
                    one.Row.Key.ToString(CultureInfo.InvariantCulture),
                    $"{TitleOf(one.Row.Rule)} · {Say(one.Row.BeginsOn)} · {Say(DeviationTexts.Of(one, Visitor.Today))}"
                )),
        ];

    private IReadOnlyList<Choice> Decisions =>
        [
            new($"{DeviationState.Approved}", Say(DeviationTexts.Approve)),
            new($"{DeviationState.Refused}", Say(DeviationTexts.Refuse)),
            new($"{DeviationState.Withdrawn}", Say(DeviationTexts.Withdraw)),
        ];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Commune = await CommuneOfCases.Read(db, Code, Visitor.Today, officials: null);
        if (Commune is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        All = await DeviationRows.Of(db, Code);
        Proposes = (await permits.OnUnit(AccessAction.Establish, Sensitivity.Internal, Code)).IsAllowed;
        Consents = (await permits.OnUnit(AccessAction.Consent, Sensitivity.Internal, Code)).IsAllowed;
    }

    private string TitleOf(string id) =>
        RuleIds.Find(id) is { } rule ? $"{rule.Clause()} · {Explanations.Title(rule, Visitor.Language)}" : id;

    private async Task Propose()
    {
        DateOnly begins = RequiredDay("BeginsOn", DeviationTexts.Missing);
        DateOnly expires = RequiredDay("ExpiresOn", DeviationTexts.Missing);
        string rule = Required("Rule", DeviationTexts.Missing);
        string reason = Required("Reason", DeviationTexts.Missing);
        if (IsSound())
        {
            Finish(
                "ExpiresOn",
                await Services
                    .GetRequiredService<ProposeDeviation>()
                    .Handle(new NewDeviation(Code, Typed("Cell"), rule, reason, begins, expires))
            );
        }
    }

    private async Task Decide()
    {
        DateOnly on = RequiredDay("On", DeviationTexts.Missing);
        string decision = Required("Decision", DeviationTexts.Missing);
        string which = Required("Which", DeviationTexts.Missing);
        if (
            !IsSound()
            || !long.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out long key)
            || !long.TryParse(Typed("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out long seen)
            || !Enum.TryParse(decision, out DeviationState state)
        )
        {
            return;
        }

        Finish(
            "Number",
            await Services
                .GetRequiredService<DecideDeviation>()
                .Handle(new DeviationDecision(key, seen, state, on) { Number = Typed("Number"), Reason = Typed("Why") })
        );
    }

    private void Finish(string field, Outcome<long> done)
    {
        if (done.IsDone)
        {
            GoTo($"/communes/{Uri.EscapeDataString(Code)}/deviations?done=yes");
            return;
        }

        Refuse(field, done.Refusal);
    }
}
