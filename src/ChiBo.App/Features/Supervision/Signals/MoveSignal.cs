using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Signals;

/// <summary>Moves a signal on: who handles it, how it was closed.</summary>
internal sealed class MoveSignal(CaseActs acts, CaseNames names)
{
    /// <summary>The course as it is kept.</summary>
    public static SignalCourse CourseOf(ConductSignal row) =>
        new(row.ReceivedOn, row.DueOn, row.State, row.HandlerId, row.ClosedOn);

    /// <summary>Somebody of the committee who is named for it handles it.</summary>
    public Task<Outcome<long>> Handle(long key, int handler) =>
        Do(
            key,
            async (_, place, course) =>
            {
                Outcome<SignalCourse> handled = course.Handle(handler, place.Concerned);
                return handled.IsDone && !(await names.Handlers(place)).Contains(handler)
                    ? new HandledByTheCommittee()
                    : handled;
            }
        );

    /// <summary>It is closed; its words are kept for a time only.</summary>
    public Task<Outcome<long>> Close(long key, SignalState outcome, DateOnly day, string? words, bool isReviewed) =>
        Do(
            key,
            async (scope, _, course) =>
            {
                if (!isReviewed && WordsCheck.Look(words ?? "") is not WordsDoubt.None and var doubt)
                {
                    return new WordsPointAtSomebody(doubt);
                }

                Outcome<SignalCourse> closed = course.Close(outcome, day, words, acts.Today);
                if (closed.IsDone)
                {
                    await CaseWords.Write(scope.Db, CaseKind.Signal, key, CaseParts.Conclusion, words);
                    await CaseWords.EraseOn(scope.Db, CaseKind.Signal, key, day.AddMonths(CaseWords.KeptMonths));
                }

                return closed;
            }
        );

    private Task<Outcome<long>> Do(
        long key,
        Func<ActScope, CasePlace, SignalCourse, Task<Outcome<SignalCourse>>> step
    ) =>
        acts.Do(
            CaseKind.Signal,
            key,
            async (scope, place) =>
            {
                ConductSignal row = await scope.Db.ConductSignals.Known(KnownAt.Now).SingleAsync(one => one.Key == key);
                Outcome<SignalCourse> course = await step(scope, place, CourseOf(row));
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                scope.Revise(
                    row,
                    next =>
                    {
                        next.State = course.Value.State;
                        next.HandlerId = course.Value.HandlerId;
                        next.ClosedOn = course.Value.ClosedOn;
                    }
                );
                return key;
            }
        );
}
