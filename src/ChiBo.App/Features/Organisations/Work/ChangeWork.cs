using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>Ends what is recorded of the work of a cell, or strikes it out.</summary>
internal sealed class ChangeWork(WorkActs acts, NoticeWriter notices)
{
    /// <summary>It no longer is from a day on.</summary>
    public Task<Outcome<long>> End(string code, WorkKind kind, long id, DateOnly on) =>
        acts.Change(
            code,
            ActKind.FactsRecorded,
            null,
            kind,
            id,
            (scope, fact) =>
            {
                if (fact is not DatedFact dated || dated.ValidFrom >= on || dated.ValidTo <= on)
                {
                    return Task.FromResult<Outcome<long>>(WorkNotPossible.EndsBeforeItBegins);
                }

                scope.Supersede(fact);
                scope.Record(fact.Ended(scope.Act, on)!);
                return Task.FromResult<Outcome<long>>(scope.Act.Id);
            }
        );

    /// <summary>It never was so; what was prepared for a meeting that is struck out ends with it.</summary>
    public Task<Outcome<long>> Strike(string code, WorkKind kind, long id, string reason) =>
        acts.Change(
            code,
            ActKind.FactsCorrected,
            reason,
            kind,
            id,
            async (scope, fact) =>
            {
                if (fact is MeetingRecord meeting)
                {
                    await MonthRows.StrikeOut(scope, meeting);
                    if (meeting.State == MeetingState.Planned)
                    {
                        await notices.OfPlan(scope, code, meeting, isStruck: true);
                    }
                }
                else
                {
                    scope.Supersede(fact);
                }

                return scope.Act.Id;
            }
        );
}
