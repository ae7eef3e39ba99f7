using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Guidance.Discipline;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Discipline;

/// <summary>What the cell voted.</summary>
internal sealed record CellVote(
    DisciplineForm Form,
    DateOnly Day,
    int VotesFor,
    bool IsOfTaskFromAbove,
    bool HasNoLimitation,
    string? Grounds
);

/// <summary>Moves a case of discipline on.</summary>
internal sealed class MoveDiscipline(CaseActs acts, CellPeople people)
{
    /// <summary>The cell has voted; who counts is read from the register as of the day of the vote.</summary>
    public Task<Outcome<long>> Vote(long key, CellVote vote) =>
        Do(
            key,
            async (scope, row, course) =>
            {
                Dictionary<string, string> words = await CaseWords.Of(scope.Db, CaseKind.Discipline, key);
                var counted = new DisciplineVote(
                    vote.Form,
                    vote.Day,
                    vote.VotesFor,
                    await people.OfficialOn(row.OrganisationId, vote.Day)
                )
                {
                    IsOfTaskFromAbove = vote.IsOfTaskFromAbove,
                    HasNoLimitation = vote.HasNoLimitation,
                    ViolatedOn = words.DayOf(CaseParts.ViolatedOn),
                };
                await Write(scope, key, CaseParts.Conclusion, vote.Grounds);
                return course.Vote(
                    counted,
                    await people.Disciplined(row.MemberId, vote.Day),
                    DisciplineRules.On(vote.Day).Terms,
                    acts.Today
                );
            },
            (next, course) => next.DecidedById = course.State == DisciplineState.InForce ? next.OrganisationId : null
        );

    /// <summary>The committee that may has decided.</summary>
    public Task<Outcome<long>> DecideAbove(long key, DisciplineForm form, DateOnly day)
    {
        int? committee = null;
        return Do(
            key,
            async (scope, row, course) =>
            {
                committee = (await Rolls.CommitteeAbove(scope.Db, row.OrganisationId, day))?.OrganisationId;
                return course.DecideAbove(
                    form,
                    day,
                    await people.Disciplined(row.MemberId, day),
                    DisciplineRules.On(day).Terms,
                    acts.Today
                );
            },
            (next, _) => next.DecidedById = committee
        );
    }

    /// <summary>It is closed without discipline.</summary>
    public Task<Outcome<long>> Dismiss(long key, DateOnly day) =>
        Do(key, (_, _, course) => Task.FromResult(course.Dismiss(day, acts.Today)));

    /// <summary>The written decision was handed over, under a number of the book kept by hand.</summary>
    public Task<Outcome<long>> HandOver(long key, DateOnly? day, string? number) =>
        acts.Do(
            CaseKind.Discipline,
            key,
            async (scope, _) =>
            {
                DisciplineCase row = await Row(scope, key);
                if (row.State != DisciplineState.InForce)
                {
                    return new NotThisStepNow();
                }

                if (day > acts.Today)
                {
                    return new NotYetHappened(day.Value);
                }

                if (day < row.DecidedOn)
                {
                    return new BeforeTheStepBefore(day.Value, row.DecidedOn.Value);
                }

                await Write(scope, key, CaseParts.HandedOn, day is { } known ? PrivateTexts.Of(known) : null);
                await Write(scope, key, CaseParts.Number, number);
                await EraseWhenOver(scope, key, row.Course());
                return key;
            }
        );

    /// <summary>The member appeals.</summary>
    public Task<Outcome<long>> Appeal(long key, DateOnly day, bool isTakenInLate) =>
        Do(
            key,
            (_, row, course) =>
                Task.FromResult(
                    course.Appeal(day, isTakenInLate, DisciplineRules.On(row.DecidedOn ?? day).Terms, acts.Today)
                )
        );

    /// <summary>The appeal is settled.</summary>
    public Task<Outcome<long>> Settle(long key, AppealOutcome outcome, DisciplineForm? milder, DateOnly day) =>
        Do(
            key,
            async (_, row, course) =>
                course.Settle(
                    outcome,
                    milder,
                    day,
                    await people.Disciplined(row.MemberId, row.DecidedOn ?? day),
                    DisciplineRules.On(row.DecidedOn ?? day).Terms,
                    acts.Today
                )
        );

    /// <summary>Its term is over.</summary>
    public Task<Outcome<long>> End(long key, DateOnly day) =>
        Do(key, (_, _, course) => Task.FromResult(course.End(day, acts.Today)));

    private static Task Write(ActScope scope, long key, string part, string? words) =>
        CaseWords.Write(scope.Db, CaseKind.Discipline, key, part, words);

    /// <summary>The record narrows to form and days when the term is over, recorded or not: then its words are to be gone.</summary>
    private static Task EraseWhenOver(ActScope scope, long key, DisciplineCourse course) =>
        CaseWords.EraseOn(scope.Db, CaseKind.Discipline, key, course.WordsUntil);

    private static Task<DisciplineCase> Row(ActScope scope, long key) =>
        scope.Db.DisciplineCases.Known(KnownAt.Now).SingleAsync(one => one.Key == key);

    private Task<Outcome<long>> Do(
        long key,
        Func<ActScope, DisciplineCase, DisciplineCourse, Task<Outcome<DisciplineCourse>>> step,
        Action<DisciplineCase, DisciplineCourse>? also = null
    ) =>
        acts.Do(
            CaseKind.Discipline,
            key,
            async (scope, _) =>
            {
                DisciplineCase row = await Row(scope, key);
                Outcome<DisciplineCourse> course = await step(scope, row, row.Course());
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                await EraseWhenOver(scope, key, course.Value);
                scope.Revise(
                    row,
                    next =>
                    {
                        next.Follow(course.Value);
                        also?.Invoke(next, course.Value);
                    }
                );
                return key;
            }
        );
}
