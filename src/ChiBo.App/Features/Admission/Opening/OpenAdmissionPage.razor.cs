using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Admission.Opening;

/// <summary>The form that opens a case; <c>?cell=…</c> chooses beforehand.</summary>
public sealed partial class OpenAdmissionPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Say(AdmissionTexts.Title), "/admissions")];

    private string? FirstCell => Visitor.Address["cell"] ?? (Cells is [var only] ? only.Value : null);

    protected override async Task OnInitializedAsync() =>
        Cells = await Services
            .GetRequiredService<OrganisationChoiceList>()
            .Within(AccessAction.Record, Sensitivity.Evaluation, Visitor.Today);

    private async Task Submit()
    {
        string cell = Required("Cell", AdmissionTexts.CellMissing);
        string name = Required("FullName", AdmissionTexts.NameMissing);
        DateOnly born = RequiredDay("BirthDate", AdmissionTexts.BirthMissing);
        DateOnly listed = RequiredDay("ListedOn", AdmissionTexts.DayMissing);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<OpenAdmission>()
            .Handle(new OpenAdmissionRequest(cell, name, born, listed));
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/admissions/{outcome.Value}?done=1"));
            return;
        }

        Refuse(outcome.Refusal is StepInTheFuture or NoCellOnThatDay ? "ListedOn" : "Cell", outcome.Refusal);
    }
}
