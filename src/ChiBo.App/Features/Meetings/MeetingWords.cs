using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Admission;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Meetings;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Counts of a meeting in words.</summary>
internal static class MeetingWords
{
    /// <summary>Whether enough are there.</summary>
    public static Phrase Quorum(OpenMeeting meeting)
    {
        MeetingShare quorum = meeting.Rules.Quorum;
        MeetingCount count = meeting.Count;
        return MeetingTexts.QuorumOf(
            count.Voters,
            count.Called,
            quorum.Share.LeastOf(count.Called),
            count.HasQuorum(quorum.Share),
            quorum.Status == GuidanceStatus.Draft
        );
    }

    /// <summary>A vote and what part that is; nothing when none is counted.</summary>
    public static (Phrase Vote, Phrase Part)? Vote(OpenMeeting meeting, AgendaItem item)
    {
        if (MeetingPapers.VoteOf(item, meeting.Count.Voters) is not { } vote)
        {
            return null;
        }

        var tally = new VoteTally(vote.InFavour, vote.Against, vote.Abstained);
        int called = meeting.Count.Called;
        return (
            MeetingTexts.VoteOf(vote.InFavour, vote.Against, vote.Abstained, vote.Voters),
            MeetingTexts.ShareOf(
                tally.IsCarried(meeting.Rules.Resolution.Share, called),
                AdmissionRules.On(meeting.Day).Majority.Share.IsReachedBy(vote.InFavour, called)
            )
        );
    }
}
