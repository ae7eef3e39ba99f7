using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.Domain.Meetings;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Meetings;

/// <summary>Who is told of a meeting: its cell of the day, the invited of the invitation, chair and secretary of the minutes.</summary>
internal static class MeetingNotices
{
    /// <summary>A meeting is planned or moved, or was struck.</summary>
    public static async Task OfPlan(
        this NoticeWriter notices,
        ActScope scope,
        string cell,
        MeetingRecord record,
        bool isStruck
    )
    {
        var telling = new Telling(
            isStruck ? NoticeKind.MeetingStruck : NoticeKind.MeetingPlanned,
            MonthPaths.Meetings(cell),
            record.OrganisationId,
            record.StartsAt is { } start ? DateOnly.FromDateTime(start) : null
        );
        await notices.Tell(scope, telling, whom => whom.OfCell(record.OrganisationId));
    }

    /// <summary>A meeting is planned in the place of others; nobody is told of one that stays when it was.</summary>
    public static Task Planned(
        this NoticeWriter notices,
        ActScope scope,
        string cell,
        MeetingRecord record,
        IEnumerable<MeetingRecord> replaces
    ) =>
        replaces.Any(before => before.State == MeetingState.Planned && before.StartsAt == record.StartsAt)
            ? Task.CompletedTask
            : notices.OfPlan(scope, cell, record, isStruck: false);

    /// <summary>The invitation goes out.</summary>
    public static Task Invited(this NoticeWriter notices, ActScope scope, OpenMeeting meeting) =>
        notices.Tell(
            scope,
            new Telling(
                NoticeKind.MeetingInvitation,
                FormattableString.Invariant($"/meetings/{meeting.Sheet.Key}"),
                meeting.Sheet.OrganisationId,
                meeting.Day
            )
            {
                IsOfCell = true,
            },
            whom => whom.OfMembers(meeting.Members.Select(member => member.Id))
        );

    /// <summary>The minutes wait for somebody: the secretary of the meeting once it has ended, then the chair.</summary>
    public static Task MinutesWait(this NoticeWriter notices, ActScope scope, OpenMeeting meeting, int? member) =>
        notices.Tell(
            scope,
            new Telling(
                NoticeKind.MinutesWaiting,
                FormattableString.Invariant($"/meetings/{meeting.Sheet.Key}/minutes"),
                meeting.Sheet.OrganisationId,
                meeting.Day
            )
            {
                IsOfCell = true,
            },
            whom => whom.OfMembers(member is { } one ? [one] : [])
        );
}
