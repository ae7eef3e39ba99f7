using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Writes and corrects minutes. What both have approved never changes: a correction is a new version.</summary>
internal sealed class WriteMinutes(MeetingActs acts, OpenMinutes opened)
{
    /// <summary>
    /// Puts a text in the place of the one that was seen; whoever had approved that one has to do so once more. That it was
    /// read out to the cell and agreed to is a sentence of the text, so that those who approve approve it too; a text that is
    /// written anew has not been read out yet.
    /// </summary>
    /// <param name="key">The meeting.</param>
    /// <param name="seen">The minutes that were seen.</param>
    /// <param name="text">The text.</param>
    /// <param name="isReadOut">Whether it has just been read out.</param>
    public Task<Outcome<long>> Edit(long key, long seen, string text, bool isReadOut = false) =>
        opened.On(
            key,
            seen,
            (scope, _, minutes) =>
            {
                string bare = MinutesText.WithoutReadOut(text);
                if (bare.Length == 0)
                {
                    return MinutesNotApproved.Empty;
                }

                bool isAnother =
                    MinutesText.IsReadOut(minutes.Text) && bare != MinutesText.WithoutReadOut(minutes.Text);
                string next =
                    isReadOut ? MinutesText.WithReadOut(bare)
                    : isAnother ? bare
                    : text;
                scope.Revise(minutes, row => Rewrite(row, next));
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
                        Text = MinutesText.WithoutReadOut(last.Text),
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
