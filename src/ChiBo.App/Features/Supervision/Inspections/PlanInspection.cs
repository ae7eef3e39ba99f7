using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Supervision.Inspections;

/// <summary>An inspection for the programme of a year.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Year">The year.</param>
/// <param name="Kind">Inspection or thematic supervision.</param>
/// <param name="MemberId">The member inspected; nothing when it is no single one.</param>
/// <param name="PlannedFor">When.</param>
/// <param name="Scope">What is looked at.</param>
internal sealed record PlanInspectionRequest(
    string Cell,
    int Year,
    InspectionKind Kind,
    int? MemberId,
    DateOnly PlannedFor,
    string Scope
);

/// <summary>Puts an inspection into the year's programme (II.1.3.b-8).</summary>
internal sealed class PlanInspection(CaseActs acts, CellPeople people)
{
    /// <summary>Plans it; its key.</summary>
    public async Task<Outcome<long>> Handle(PlanInspectionRequest request)
    {
        if (request.Scope.Length > CaseWords.MostLetters)
        {
            return new TooManyWords(request.Scope.Length);
        }

        Outcome<InspectionCourse> course = InspectionCourse.Plan(request.Year, request.PlannedFor, request.MemberId);
        return !course.IsDone
            ? course.Refusal
            : await acts.Open(
                request.Cell,
                CaseKind.Inspection,
                request.MemberId is { } one ? [one] : [],
                async (scope, cell) =>
                {
                    if (
                        request.MemberId is { } member
                        && !(await people.On(cell, acts.Today)).Any(on => on.Id == member)
                    )
                    {
                        return new NotOfThisCell();
                    }

                    long key = scope
                        .Record(
                            new Inspection
                            {
                                RecordedIn = scope.Act.Id,
                                OrganisationId = cell,
                                Year = request.Year,
                                Kind = request.Kind,
                                MemberId = request.MemberId,
                                PlannedFor = course.Value.PlannedFor,
                                State = course.Value.State,
                            }
                        )
                        .Key;
                    await CaseWords.Write(scope.Db, CaseKind.Inspection, key, CaseParts.About, request.Scope);
                    return key;
                }
            );
    }
}
