using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Writes and corrects minutes. What both have approved never changes: a correction is a new version.</summary>
internal sealed class WriteMinutes(MeetingActs acts, OpenMinutes opened)
{
    /// <summary>Puts a text in the place of the one that was seen; whoever had approved that one has to do so once more.</summary>
    public Task<Outcome<long>> Edit(long key, long seen, string text) =>
        opened.On(
            key,
            seen,
            (scope, _, minutes) =>
            {
                if (MinutesText.Plain(text).Length == 0)
                {
                    return MinutesNotApproved.Empty;
                }

                scope.Revise(minutes, next => Rewrite(next, text));
                return scope.Act.Id;
            }
        );

    /// <summary>Drafts it once more from what is recorded, as when attendance or votes were put right.</summary>
    public Task<Outcome<long>> DraftAnew(long key, long seen) =>
        opened.On(
            key,
            seen,
            (scope, meeting, minutes) =>
            {
                scope.Revise(minutes, next => Rewrite(next, MinutesText.Draft(meeting)));
                return scope.Act.Id;
            }
        );

    /// <summary>
    /// Puts down that the minutes were read out to the cell and agreed to: a sentence of their text, so that those who
    /// approve approve it too. Whoever approved before has to do so once more.
    /// </summary>
    public Task<Outcome<long>> ReadOut(long key, long seen) =>
        opened.On(
            key,
            seen,
            (scope, _, minutes) =>
            {
                if (MinutesText.IsReadOut(minutes.Text))
                {
                    return MinutesNotApproved.ReadOutAlready;
                }

                scope.Revise(minutes, next => Rewrite(next, MinutesText.WithReadOut(next.Text)));
                return scope.Act.Id;
            }
        );

    /// <summary>Begins a new version of minutes that both have approved, with the reason; the earlier one is kept.</summary>
    public Task<Outcome<long>> Correct(long key, string reason) =>
        acts.On(
            key,
            reason,
            (scope, meeting) =>
            {
                if (meeting is not { Stage: MeetingStage.Approved, Minutes: { Hash: not null } last })
                {
                    return new MeetingMovedOn(meeting.Stage);
                }

                scope.Record(
                    new Minutes
                    {
                        RecordedIn = scope.Act.Id,
                        SheetKey = key,
                        Version = last.Version + 1,
                        Text = last.Text,
                    }
                );
                scope.Revise(meeting.Sheet, next => next.Stage = MeetingStage.Ended);
                return scope.Act.Id;
            }
        );

    private static void Rewrite(Minutes minutes, string text)
    {
        minutes.Text = MinutesText.Plain(text);
        minutes.ChairApproved = null;
        minutes.SecretaryApproved = null;
    }
}
