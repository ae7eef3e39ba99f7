using ChiBo.App.Features.Notices.Writing;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Moves a meeting on until it is in session: who leads it, invited, begun.</summary>
internal sealed class RunMeeting(MeetingActs acts, NoticeWriter notices)
{
    /// <summary>Says where it is, who chairs and who writes the minutes.</summary>
    public Task<Outcome<long>> Settle(long key, string? place, string? chair, string? secretary) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (meeting.Minutes is { } minutes && IsBegun(minutes))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                MeetingMember? first = meeting.Members.FirstOrDefault(member => member.Code == chair);
                MeetingMember? second = meeting.Members.FirstOrDefault(member => member.Code == secretary);
                if (chair is not null && first is null)
                {
                    return MeetingNotPossible.NotOnTheRoll("Chair", chair, meeting.Day);
                }

                if (secretary is not null && second is null)
                {
                    return MeetingNotPossible.NotOnTheRoll("Secretary", secretary, meeting.Day);
                }

                if (first is not null && first == second)
                {
                    return MeetingNotPossible.ChairIsSecretary;
                }

                scope.Revise(
                    meeting.Sheet,
                    next =>
                    {
                        next.Place = place;
                        next.ChairId = first?.Id;
                        next.SecretaryId = second?.Id;
                        next.MeetingId = meeting.Record!.Id;
                    }
                );
                return scope.Act.Id;
            }
        );

    /// <summary>The invitation goes out.</summary>
    public Task<Outcome<long>> Invite(long key) =>
        acts.On(
            key,
            null,
            null,
            async (scope, meeting) =>
            {
                Refusal? missing =
                    meeting.Stage != MeetingStage.Prepared ? new MeetingMovedOn(meeting.Stage)
                    : meeting.Record!.StartsAt is null ? MeetingNotPossible.NoDayYet
                    : meeting.Sheet.Place is null ? MeetingNotPossible.NoPlaceYet
                    : meeting.Items.Count == 0 ? MeetingNotPossible.NoAgendaYet
                    : null;
                if (missing is not null)
                {
                    return missing;
                }

                await notices.Invited(scope, meeting);
                return MoveOn(scope, meeting, MeetingStage.Invited);
            }
        );

    /// <summary>It begins.</summary>
    public Task<Outcome<long>> Begin(long key) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                Refusal? missing =
                    meeting.Stage >= MeetingStage.InSession ? new MeetingMovedOn(meeting.Stage)
                    : meeting.Day > acts.Today ? MeetingNotPossible.InTheFuture
                    : null;
                return missing ?? MoveOn(scope, meeting, MeetingStage.InSession);
            }
        );

    private static Outcome<long> MoveOn(ActScope scope, OpenMeeting meeting, MeetingStage stage)
    {
        scope.Revise(
            meeting.Sheet,
            next =>
            {
                next.Stage = stage;
                next.MeetingId = meeting.Record!.Id;
            }
        );
        return scope.Act.Id;
    }

    private static bool IsBegun(Minutes minutes) =>
        minutes.ChairApproved is not null || minutes.SecretaryApproved is not null;
}
