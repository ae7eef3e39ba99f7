using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>When a meeting took place, and why it was held before the others when it was.</summary>
internal sealed record MeetingEnd(DateOnly Day, TimeOnly StartsAt, TimeOnly EndsAt)
{
    public string? Reason { get; init; }

    public DateTime Start => Day.ToDateTime(StartsAt);

    public DateTime End => Day.ToDateTime(EndsAt);
}

/// <summary>Ends a meeting: its record says that it was held and when, and its minutes are drafted, all in one act.</summary>
internal sealed class EndMeeting(
    ChiBoContext db,
    MeetingActs acts,
    StartMeeting starting,
    MonthOrder order,
    NoticeWriter notices
)
{
    /// <summary>Ends it, or declines: of two who do so at once, one does.</summary>
    public Task<Outcome<long>> Handle(long key, MeetingEnd end) =>
        acts.On(
            key,
            end.Reason,
            end.Day,
            async (scope, meeting) =>
            {
                if (await WhyNot(meeting, end) is { } refusal)
                {
                    return refusal;
                }

                scope.Supersede(meeting.Record!);
                MeetingRecord record = scope.Record(RecordOf(scope, meeting.Sheet, end));
                MeetingSheet sheet = scope.Revise(
                    meeting.Sheet,
                    next =>
                    {
                        next.Stage = MeetingStage.Ended;
                        next.MeetingId = record.Id;
                    }
                );
                Draft(scope, meeting with { Sheet = sheet, Record = record });
                await notices.MinutesWait(scope, meeting, sheet.SecretaryId);
                return scope.Act.Id;
            }
        );

    /// <summary>Its minutes as they follow from what is recorded.</summary>
    public static void Draft(ActScope scope, OpenMeeting meeting) =>
        scope.Record(
            new Minutes
            {
                RecordedIn = scope.Act.Id,
                SheetKey = meeting.Sheet.Key,
                Version = 1,
                Text = MinutesText.Draft(meeting),
            }
        );

    /// <summary>The record of a meeting that was held.</summary>
    public static MeetingRecord RecordOf(ActScope scope, MeetingSheet sheet, MeetingEnd end) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            OrganisationId = sheet.OrganisationId,
            Month = sheet.Month,
            Kind = sheet.Kind,
            State = MeetingState.Held,
            StartsAt = end.Start,
            EndsAt = end.End,
        };

    /// <summary>Why a meeting of a cell cannot have been held then; nothing when it can.</summary>
    public async Task<Refusal?> WhyNotThen(string cell, MeetingEnd end) =>
        end.Day > acts.Today ? MeetingNotPossible.InTheFuture
        : end.EndsAt <= end.StartsAt ? MeetingNotPossible.EndsBeforeItStarts
        : await Rolls.CellOn(db, cell, end.Day) is null ? MeetingNotPossible.NotActive
        : null;

    /// <summary>
    /// The order of II.2.b: the agency cell's regular meeting comes after those of the others. What really happened is
    /// recorded all the same, with a reason.
    /// </summary>
    public async Task<Refusal?> OutOfOrder(string cell, DateOnly month, MeetingKind kind, MeetingEnd end) =>
        kind == MeetingKind.Regular
        && end.Reason is null
        && await order.ForClosing(cell, month, end.Start) is { } blocked
            ? MeetingNotPossible.NotYetMet(blocked)
            : null;

    private async Task<Refusal?> WhyNot(OpenMeeting meeting, MeetingEnd end)
    {
        if (meeting.Stage >= MeetingStage.Ended)
        {
            return new MeetingMovedOn(meeting.Stage);
        }

        if (await WhyNotThen(meeting.CellCode, end) is { } fault)
        {
            return fault;
        }

        if (meeting.Strangers.Count > 0)
        {
            string name = await db
                .MemberDetails.Known(KnownAt.Now)
                .Where(row => row.MemberId == meeting.Strangers[0])
                .Select(row => row.FullName)
                .SingleAsync();
            return MeetingNotPossible.NotOnTheRoll("Day", name, end.Day);
        }

        if (meeting.Record!.State is MeetingState.Excused or MeetingState.Cancelled)
        {
            return MeetingNotPossible.MonthIsRecorded(meeting.Sheet.Month);
        }

        return meeting.Count.Present == 0
            ? MeetingNotPossible.NobodyCame
            : await starting.Blocks(
                meeting.Sheet.OrganisationId,
                meeting.Sheet.Kind,
                meeting.Sheet.Month,
                meeting.Record.Id
            ) ?? await OutOfOrder(meeting.CellCode, meeting.Sheet.Month, meeting.Sheet.Kind, end);
    }
}
