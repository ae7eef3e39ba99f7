using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Acts;
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
)
{
    /// <summary>Code of the committee above that inspects the cell as a whole (I.2); nothing when the cell does so itself.</summary>
    public string? Committee { get; init; }
}

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
        if (course.IsDone && request.Committee is { } committee)
        {
            return await acts.OpenFromAbove(
                committee,
                request.Cell,
                async (scope, cell, by) => await Record(scope, request, course.Value, cell, by)
            );
        }

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

                    return await Record(scope, request, course.Value, cell, null);
                }
            );
    }

    private static async Task<long> Record(
        ActScope scope,
        PlanInspectionRequest request,
        InspectionCourse course,
        int cell,
        int? committee
    )
    {
        long key = scope
            .Record(
                new Inspection
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Year = request.Year,
                    Kind = request.Kind,
                    MemberId = course.SubjectId,
                    PlannedFor = course.PlannedFor,
                    State = course.State,
                    ByCommitteeId = committee,
                }
            )
            .Key;
        await CaseWords.Write(scope.Db, CaseKind.Inspection, key, CaseParts.About, request.Scope);
        return key;
    }
}
