using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Whether somebody came, as a form tells it.</summary>
internal sealed record CameFields(AttendanceKind Came, string? Reason);

/// <summary>Records who came to a meeting: what changed, and nothing else.</summary>
internal sealed class TakeAttendance(MeetingActs acts)
{
    /// <summary>Records it for the members of these codes.</summary>
    public Task<Outcome<long>> Handle(long key, IReadOnlyDictionary<string, CameFields> came) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (!MeetingStages.TakesAttendance(meeting.Stage))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                foreach ((string code, CameFields fields) in came)
                {
                    if (meeting.Members.FirstOrDefault(member => member.Code == code) is not { } member)
                    {
                        return MeetingNotPossible.NotOnTheRoll("Attendance", code, meeting.Day);
                    }

                    Record(scope, meeting.Sheet.Key, member, fields);
                }

                return scope.Act.Id;
            }
        );

    /// <summary>Everybody who was to come is present, unless something else is recorded.</summary>
    public Task<Outcome<long>> Everybody(long key) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (!MeetingStages.TakesAttendance(meeting.Stage))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                foreach (
                    MeetingMember member in meeting.Members.Where(one => one is { IsToCome: true, Attendance: null })
                )
                {
                    Record(scope, key, member, new CameFields(AttendanceKind.Present, null));
                }

                return scope.Act.Id;
            }
        );

    /// <summary>Records it for one.</summary>
    public static void Record(ActScope scope, long sheet, MeetingMember member, CameFields fields)
    {
        string? reason = fields.Came == AttendanceKind.Excused ? fields.Reason : null;
        if (member.Attendance is not { } before)
        {
            scope.Record(
                new Attendance
                {
                    RecordedIn = scope.Act.Id,
                    SheetKey = sheet,
                    MemberId = member.Id,
                    Came = fields.Came,
                    Reason = reason,
                }
            );
        }
        else if (before.Came != fields.Came || before.Reason != reason)
        {
            scope.Revise(
                before,
                next =>
                {
                    next.Came = fields.Came;
                    next.Reason = reason;
                }
            );
        }
    }
}
