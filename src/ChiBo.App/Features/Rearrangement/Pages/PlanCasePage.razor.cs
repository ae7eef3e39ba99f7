using System.Globalization;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Pages;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Features.Rearrangement.Pages;

/// <summary>A plan becomes a case: the committee decides it, with number and date, before anything of it is recorded.</summary>
public sealed partial class PlanCasePage
{
    internal const string FormName = "plan-case";
    internal const string Looking = "look";

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private Reorganisation? What { get; set; }

    /// <summary>Whether the page of the plan has led here, and nothing was typed yet.</summary>
    private bool IsLook => Typed("Step") == Looking;

    private string PlanPath => $"/communes/{Uri.EscapeDataString(Code)}/plan";

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(CommuneTexts.List), "/communes"), new(Say(RearrangementTexts.Title), PlanPath)];

    protected override void OnInitialized() =>
        What = SealedReorganisation.Open(Typed("Sealed"), Services.GetRequiredService<IDataProtectionProvider>());

    private static OrganisationCaseKind KindOf(Reorganisation what) =>
        what.Steps.All(step => step is DissolveOrganisations)
            ? OrganisationCaseKind.Dissolve
            : OrganisationCaseKind.Rearrange;

    private async Task Send()
    {
        if (IsLook || What is null)
        {
            return;
        }

        DateOnly applied = RequiredDay("AppliedOn", CaseTexts.Missing);
        DateOnly effective = RequiredDay("EffectiveOn", CaseTexts.Missing);
        string grounds = Required("Grounds", CaseTexts.Missing);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> opened = await Services
            .GetRequiredService<OpenCase>()
            .Handle(new NewCase(Code, KindOf(What), applied, grounds, What with { On = effective }));
        if (opened.IsDone)
        {
            GoTo(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"/communes/{Uri.EscapeDataString(Code)}/cases/{opened.Value}?done=opened"
                )
            );
            return;
        }

        Refuse(
            opened.Refusal is CaseDayAhead or CaseDayImpossible ? "AppliedOn"
                : opened.Refusal is EffectiveTooEarly or EffectiveTooLate ? "EffectiveOn"
                : "Grounds",
            opened.Refusal
        );
    }
}
