using ChiBo.App.Features.PrivateWords;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Supervision.Discipline;

/// <summary>A case of discipline to be opened.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="MemberId">The member.</param>
/// <param name="OpenedOn">When.</param>
/// <param name="Violation">What was violated.</param>
/// <param name="ViolatedOn">The last day on which it was; nothing when that is not told.</param>
internal sealed record OpenDisciplineRequest(
    string Cell,
    int MemberId,
    DateOnly OpenedOn,
    string Violation,
    DateOnly? ViolatedOn
);

/// <summary>Opens a case of discipline (II.1.3.b-8).</summary>
internal sealed class OpenDiscipline(CaseActs acts, CellPeople people)
{
    /// <summary>Opens it; its key.</summary>
    public async Task<Outcome<long>> Handle(OpenDisciplineRequest request)
    {
        if (request.Violation.Length > CaseWords.MostLetters)
        {
            return new TooManyWords(request.Violation.Length);
        }

        if (request.ViolatedOn > request.OpenedOn)
        {
            return new BeforeTheStepBefore(request.OpenedOn, request.ViolatedOn.Value);
        }

        Outcome<DisciplineCourse> course = DisciplineCourse.Open(request.OpenedOn, acts.Today);
        return !course.IsDone
            ? course.Refusal
            : await acts.Open(
                request.Cell,
                CaseKind.Discipline,
                [request.MemberId],
                async (scope, cell) =>
                {
                    if (!(await people.On(cell, acts.Today)).Any(one => one.Id == request.MemberId))
                    {
                        return new NotOfThisCell();
                    }

                    long key = scope
                        .Record(
                            new DisciplineCase
                            {
                                RecordedIn = scope.Act.Id,
                                OrganisationId = cell,
                                MemberId = request.MemberId,
                                OpenedOn = course.Value.OpenedOn,
                                State = course.Value.State,
                            }
                        )
                        .Key;
                    await CaseWords.Write(scope.Db, CaseKind.Discipline, key, CaseParts.About, request.Violation);
                    await CaseWords.Write(
                        scope.Db,
                        CaseKind.Discipline,
                        key,
                        CaseParts.ViolatedOn,
                        request.ViolatedOn is { } violated ? PrivateTexts.Of(violated) : null
                    );
                    return key;
                }
            );
    }
}
