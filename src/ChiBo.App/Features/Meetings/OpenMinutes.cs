using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Does what is done with minutes that are not final, as one act each.</summary>
internal sealed class OpenMinutes(MeetingActs acts)
{
    /// <summary>The same, where nothing has to be waited for.</summary>
    public Task<Outcome<long>> On(long key, long seen, Func<ActScope, OpenMeeting, Minutes, Outcome<long>> work) =>
        On(key, seen, (scope, meeting, minutes) => Task.FromResult(work(scope, meeting, minutes)));

    /// <summary>Works on the minutes that were seen; when they have changed since, are final or are not there, it declines.</summary>
    public Task<Outcome<long>> On(
        long key,
        long seen,
        Func<ActScope, OpenMeeting, Minutes, Task<Outcome<long>>> work
    ) =>
        acts.On(
            key,
            null,
            null,
            async (scope, meeting) =>
                meeting.Minutes switch
                {
                    { Hash: not null } => MinutesNotApproved.IsFinal,
                    { } minutes when meeting.Stage == MeetingStage.Ended => minutes.Id == seen
                        ? await work(scope, meeting, minutes)
                        : new MeetingChangedSince(),
                    _ => MeetingNotPossible.WrongStage(meeting.Stage),
                }
        );
}
