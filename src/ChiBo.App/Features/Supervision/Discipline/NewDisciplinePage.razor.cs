using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;

namespace ChiBo.App.Features.Supervision.Discipline;

/// <summary>The form that opens a case of discipline.</summary>
public sealed partial class NewDisciplinePage
{
    private async Task Submit()
    {
        int? member = MemberIn("Member");
        if (member is null)
        {
            Errors.Add("Member", SupervisionTexts.ChoiceMissing);
        }

        DateOnly opened = RequiredDay("OpenedOn", SupervisionTexts.DayMissing);
        string violation = Required("Violation", SupervisionTexts.WordsMissing);
        DateOnly? violated = Day("ViolatedOn");
        if (CellName is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<OpenDiscipline>()
            .Handle(new OpenDisciplineRequest(Code, member!.Value, opened, violation, violated));
        string field = outcome.Refusal switch
        {
            NotYetHappened => "OpenedOn",
            BeforeTheStepBefore => "ViolatedOn",
            TooManyWords => "Violation",
            _ => "Member",
        };
        Finish(CaseKind.Discipline, field, outcome);
    }
}
