using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Moves a letter on: the residence cell has it; it holds no longer (II.2.d).</summary>
internal sealed class MoveLetter(ChiBoContext db, RegisterActs acts, Person person, ResidenceReach reach)
{
    /// <summary>The residence cell confirms it; for a place that the register does not have, whoever works for the member does.</summary>
    public Task<Outcome<long>> Receive(long key, DateOnly on) =>
        Do(
            key,
            row => reach.MayReceive(row.CellId, row.MemberId),
            letter => letter.Receive(on, acts.Today),
            (next, course) => next.ReceivedOn = course.ReceivedOn
        );

    /// <summary>It holds no longer.</summary>
    public Task<Outcome<long>> End(long key, DateOnly on) =>
        Do(
            key,
            row => reach.WorksFor(row.MemberId),
            letter => letter.End(on, acts.Today),
            (next, course) => next.EndedOn = course.EndedOn
        );

    private Task<Outcome<long>> Do(
        long key,
        Func<ResidenceLetter, Task<bool>> may,
        Func<ResidenceLetterCourse, Outcome<ResidenceLetterCourse>> step,
        Action<ResidenceLetter, ResidenceLetterCourse> follow
    ) =>
        acts.Do<long>(
            new ActHeader(ActKind.ResidenceWorked, person.AccountId) { ActingFor = person.ActingFor },
            async scope =>
            {
                ResidenceLetter? row = await db
                    .ResidenceLetters.Known(KnownAt.Now)
                    .SingleOrDefaultAsync(letter => letter.Key == key);
                if (row is null || !await may(row))
                {
                    return new NoSuchContact();
                }

                Outcome<ResidenceLetterCourse> course = step(row.Course());
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                scope.Revise(row, next => follow(next, course.Value));
                return key;
            }
        );
}
