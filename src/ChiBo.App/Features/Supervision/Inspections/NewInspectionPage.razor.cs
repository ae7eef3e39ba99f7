using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision.Inspections;

/// <summary>The form that puts an inspection into the programme of a year.</summary>
public sealed partial class NewInspectionPage
{
    private IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<InspectionKind>().Select(kind => new Choice($"{kind}", Say(SupervisionTexts.Of(kind))))];

    private async Task Submit()
    {
        if (!Enum.TryParse(Typed("Kind"), out InspectionKind kind) || !Enum.IsDefined(kind))
        {
            Errors.Add("Kind", SupervisionTexts.ChoiceMissing);
        }

        if (
            !int.TryParse(Typed("Year"), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || year is < 2000 or > 2100
        )
        {
            Errors.Add("Year", InspectionTexts.YearWrong);
        }

        string scope = Required("Scope", SupervisionTexts.WordsMissing);
        DateOnly planned = RequiredDay("PlannedFor", SupervisionTexts.DayMissing);
        if (CellName is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<PlanInspection>()
            .Handle(new PlanInspectionRequest(Code, year, kind, MemberIn("Subject"), planned, scope));
        string field = outcome.Refusal switch
        {
            NotOfTheProgramme => "PlannedFor",
            TooManyWords => "Scope",
            _ => "Subject",
        };
        Finish(CaseKind.Inspection, field, outcome);
    }
}
