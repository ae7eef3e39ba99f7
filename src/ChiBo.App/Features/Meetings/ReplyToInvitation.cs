using ChiBo.App.Permissions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Meetings;

/// <summary>A member who was invited says that he or she cannot come and why, or takes that back.</summary>
internal sealed class ReplyToInvitation(MeetingActs acts, Person person)
{
    /// <summary>Records the reply.</summary>
    /// <param name="key">The meeting.</param>
    /// <param name="reason">Why not; nothing when he or she comes.</param>
    public Task<Outcome<long>> Handle(long key, string? reason) =>
        acts.On(key, null, (scope, meeting) => Reply(scope, meeting, reason));

    private Outcome<long> Reply(ActScope scope, OpenMeeting meeting, string? reason)
    {
        string? own = person.Subject.MemberCode;
        if (meeting.Members.FirstOrDefault(member => member.Code == own) is not { } member)
        {
            return new NoSuchMeeting();
        }

        if (meeting.Stage != MeetingStage.Invited)
        {
            return MeetingNotPossible.WrongStage(meeting.Stage);
        }

        if (reason is not null)
        {
            TakeAttendance.Record(scope, meeting.Sheet.Key, member, new CameFields(AttendanceKind.Excused, reason));
        }
        else if (member.Attendance is { } before)
        {
            scope.Supersede(before);
        }

        return scope.Act.Id;
    }
}
