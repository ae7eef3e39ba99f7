using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Inspections;

/// <summary>What an inspection concluded.</summary>
internal sealed record InspectionConclusion(
    DateOnly Day,
    DateOnly? MendBy,
    string? Findings,
    string? Words,
    string? ToMend,
    string? Number
);

/// <summary>Moves an inspection on.</summary>
internal sealed class MoveInspection(CaseActs acts, CellPeople people)
{
    /// <summary>The course as it is kept.</summary>
    public static InspectionCourse CourseOf(Inspection row) =>
        new(row.PlannedFor, row.MemberId, row.State)
        {
            BegunOn = row.BegunOn,
            ConcludedOn = row.ConcludedOn,
            MendBy = row.MendBy,
            MendedOn = row.MendedOn,
            SeenById = row.SeenById,
        };

    /// <summary>Who inspects, the lead first.</summary>
    public static async Task<IReadOnlyList<int>> TeamOf(ChiBoContext db, long key) =>
        await db
            .InspectionTeams.Known(KnownAt.Now)
            .Where(row => row.InspectionKey == key && !row.IsEnded)
            .OrderByDescending(row => row.IsLead)
            .ThenBy(row => row.Id)
            .Select(row => row.MemberId)
            .ToListAsync();

    /// <summary>It begins, with its team, the lead first.</summary>
    public Task<Outcome<long>> Begin(long key, DateOnly day, IReadOnlyList<int> team) =>
        Do(
            key,
            async (scope, place, course) =>
            {
                IReadOnlyList<CellMember> roll = await people.Of(place, day);
                if (!team.All(member => roll.Any(one => one.Id == member)))
                {
                    return new NotOfThisCell();
                }

                Outcome<InspectionCourse> begun = course.Begin(day, team, acts.Today);
                foreach ((int index, int member) in begun.IsDone ? team.Index() : [])
                {
                    scope.Record(
                        new InspectionTeam
                        {
                            RecordedIn = scope.Act.Id,
                            InspectionKey = key,
                            MemberId = member,
                            IsLead = index == 0,
                            IsEnded = false,
                        }
                    );
                }

                return begun;
            }
        );

    /// <summary>It is concluded.</summary>
    public Task<Outcome<long>> Conclude(long key, InspectionConclusion conclusion) =>
        Do(
            key,
            async (scope, _, course) =>
            {
                Outcome<InspectionCourse> done = course.Conclude(
                    conclusion.Day,
                    conclusion.MendBy,
                    conclusion.Words,
                    acts.Today
                );
                if (done.IsDone)
                {
                    await Write(scope, key, CaseParts.Findings, conclusion.Findings);
                    await Write(scope, key, CaseParts.Conclusion, conclusion.Words);
                    await Write(scope, key, CaseParts.ToMend, conclusion.ToMend);
                    await Write(scope, key, CaseParts.Number, conclusion.Number);
                }

                return done;
            }
        );

    /// <summary>What was found is mended, which somebody of the team has seen.</summary>
    public Task<Outcome<long>> Mend(long key, DateOnly day, int seenBy, string? evidence) =>
        Do(
            key,
            async (scope, _, course) =>
            {
                IReadOnlyList<int> team = await TeamOf(scope.Db, key);
                Outcome<InspectionCourse> done = course.Mend(day, seenBy, evidence, team, acts.Today);
                if (done.IsDone)
                {
                    await Write(scope, key, CaseParts.Evidence, evidence);
                }

                return done;
            }
        );

    /// <summary>It is taken off the programme.</summary>
    public Task<Outcome<long>> Drop(long key, string? reason) =>
        Do(
            key,
            async (scope, _, course) =>
            {
                Outcome<InspectionCourse> done = course.Drop(reason);
                if (done.IsDone)
                {
                    await Write(scope, key, CaseParts.Reason, reason);
                }

                return done;
            }
        );

    private static Task Write(ActScope scope, long key, string part, string? words) =>
        CaseWords.Write(scope.Db, CaseKind.Inspection, key, part, words);

    private Task<Outcome<long>> Do(
        long key,
        Func<ActScope, CasePlace, InspectionCourse, Task<Outcome<InspectionCourse>>> step
    ) =>
        acts.Do(
            CaseKind.Inspection,
            key,
            async (scope, place) =>
            {
                Inspection row = await scope.Db.Inspections.Known(KnownAt.Now).SingleAsync(one => one.Key == key);
                Outcome<InspectionCourse> course = await step(scope, place, CourseOf(row));
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                if (course.Value.IsOver)
                {
                    DateOnly eraseOn = acts.Today.AddMonths(CaseWords.KeptMonths);
                    await CaseWords.EraseOn(scope.Db, CaseKind.Inspection, key, eraseOn);
                }

                scope.Revise(row, next => Follow(next, course.Value));
                return key;
            }
        );

    private static void Follow(Inspection row, InspectionCourse course)
    {
        row.State = course.State;
        row.BegunOn = course.BegunOn;
        row.ConcludedOn = course.ConcludedOn;
        row.MendBy = course.MendBy;
        row.MendedOn = course.MendedOn;
        row.SeenById = course.SeenById;
    }
}
