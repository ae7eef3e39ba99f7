using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>A meeting as the form tells it.</summary>
internal sealed record MeetingFields(DateOnly Day, MeetingKind Kind, MeetingState State)
{
    public TimeOnly? StartsAt { get; init; }

    public TimeOnly? EndsAt { get; init; }

    /// <summary>Why it was excused or called off.</summary>
    public string? Reason { get; init; }

    /// <summary>That what was named of a planned time is known, and why it is kept to.</summary>
    public PlanConfirmation? Confirmed { get; init; }
}

/// <summary>Records a meeting of a cell (II.2.b): what is planned, and what really happened.</summary>
internal sealed class RecordMeeting(ChiBoContext db, WorkActs acts, NoticeWriter notices, TimeProvider clock)
{
    /// <summary>Records a meeting; one that was planned takes place when it is held in its month.</summary>
    public Task<Outcome<long>> Handle(string code, MeetingFields fields) =>
        acts.Do(
            code,
            fields.Day,
            null,
            async (scope, organisation) =>
            {
                if (fields.State == MeetingState.Held && fields.Day > acts.Today)
                {
                    return WorkNotPossible.InTheFuture;
                }

                if (fields.EndsAt <= fields.StartsAt)
                {
                    return WorkNotPossible.EndsBeforeItStarts;
                }

                var month = new DateOnly(fields.Day.Year, fields.Day.Month, 1);
                MeetingRecord? regular = await db
                    .Meetings.Known(KnownAt.Now)
                    .Where(row => row.OrganisationId == organisation && row.Month == month)
                    .Where(row => row.Kind == MeetingKind.Regular && fields.Kind == MeetingKind.Regular)
                    .OrderBy(row => row.State == MeetingState.Planned)
                    .FirstOrDefaultAsync();
                if (regular is { State: not MeetingState.Planned })
                {
                    return WorkNotPossible.MonthIsRecorded(month);
                }

                DateTime? startsAt = fields.StartsAt is { } start ? fields.Day.ToDateTime(start) : null;
                DateTime? endsAt = fields.EndsAt is { } end ? fields.Day.ToDateTime(end) : null;
                if (await WhyNotPlanned(scope, code, organisation, fields, startsAt, endsAt) is { } refusal)
                {
                    return refusal;
                }

                MeetingRecord record = new()
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = organisation,
                    Month = month,
                    Kind = fields.Kind,
                    State = fields.State,
                    StartsAt = startsAt,
                    EndsAt = endsAt,
                    Reason = fields.Reason,
                };
                await MonthRows.Replace(scope, regular is null ? [] : [regular], record);
                await TellOf(scope, code, record, regular);
                return scope.Act.Id;
            }
        );

    /// <summary>A plan is told as where months are planned; of what was held nobody needs to be told.</summary>
    private Task TellOf(ActScope scope, string code, MeetingRecord record, MeetingRecord? planned) =>
        record.State switch
        {
            MeetingState.Planned => notices.Planned(scope, code, record, planned is null ? [] : [planned]),
            MeetingState.Held => Task.CompletedTask,
            _ => planned is null ? Task.CompletedTask : notices.OfPlan(scope, code, planned, isStruck: true),
        };

    /// <summary>
    /// A plan is for what is to come, keeps the order of the month (II.2.b), and has nothing that nobody confirmed; what really
    /// happened is never refused for any of these.
    /// </summary>
    private async Task<Refusal?> WhyNotPlanned(
        ActScope scope,
        string code,
        int organisation,
        MeetingFields fields,
        DateTime? start,
        DateTime? end
    )
    {
        if (fields.State != MeetingState.Planned)
        {
            return null;
        }

        DateTime now = clock.LocalNow();
        if (start <= now || fields.Day < DateOnly.FromDateTime(now))
        {
            return new PlannedIntoThePast(now);
        }

        if (start is not { } at)
        {
            return null;
        }

        var order = new MonthOrder(db);
        Refusal? refusal =
            fields.Kind == MeetingKind.Regular
                ? await order.ForPlanning(code, at) ?? await order.ForOther(code, at, end)
                : null;
        return refusal
            ?? PlanConfirmation.WhyNot(scope, await PlanCautions.Of(db, organisation, at, end), fields.Confirmed);
    }
}
