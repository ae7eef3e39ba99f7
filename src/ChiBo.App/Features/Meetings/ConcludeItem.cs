using ChiBo.App.Permissions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>What became of an item: concluded or carried over, in words, with the votes that were counted openly.</summary>
internal sealed record ItemFields(ItemOutcome Outcome, string? Conclusion, bool IsSecret)
{
    /// <summary>The open vote; nothing when there was none.</summary>
    public VoteTally? Votes { get; init; }
}

/// <summary>Concludes the items of a meeting and counts their votes.</summary>
internal sealed class ConcludeItem(MeetingActs acts, Person person)
{
    /// <summary>Records what became of an item, over the revision that was seen.</summary>
    public Task<Outcome<long>> Conclude(long key, long item, long seen, ItemFields fields) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (Find(meeting, item, out AgendaItem? found) is { } refusal)
                {
                    return refusal;
                }

                if (found!.Id != seen)
                {
                    return new MeetingChangedSince();
                }

                if (fields.Votes is { } votes && !votes.Fits(meeting.Count.Voters))
                {
                    return MeetingNotPossible.TooManyVotes(votes.Sum, meeting.Count.Voters);
                }

                if (found.CheckedById is not null && !fields.IsSecret)
                {
                    return MeetingNotPossible.CountedTwice;
                }

                scope.Revise(
                    found,
                    next =>
                    {
                        next.Outcome = fields.Outcome;
                        next.Conclusion = fields.Conclusion;
                        if (!fields.IsSecret)
                        {
                            Count(next, fields.Votes, null, null);
                        }
                        else if (!found.IsSecret)
                        {
                            Count(next, null, null, null);
                        }

                        next.IsSecret = fields.IsSecret;
                    }
                );
                return scope.Act.Id;
            }
        );

    /// <summary>
    /// Records the count of a secret ballot: first by one person, who may put it right until the second has counted; then by
    /// another, who must come to the same.
    /// </summary>
    public Task<Outcome<long>> CountBallots(long key, long item, VoteTally votes) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (Find(meeting, item, out AgendaItem? found) is { } refusal)
                {
                    return refusal;
                }

                if (!found!.IsSecret || found.CheckedById is not null)
                {
                    return MeetingNotPossible.CountedTwice;
                }

                if (!votes.Fits(meeting.Count.Voters))
                {
                    return MeetingNotPossible.TooManyVotes(votes.Sum, meeting.Count.Voters);
                }

                if (found.CountedById is not { } first)
                {
                    scope.Revise(found, next => Count(next, votes, person.AccountId, null));
                    return scope.Act.Id;
                }

                switch (BallotCounting.Compare(TallyOf(found), first, votes, person.AccountId))
                {
                    case SecondCount.Agrees:
                        scope.Revise(found, next => next.CheckedById = person.AccountId);
                        return scope.Act.Id;
                    case SecondCount.SamePerson when votes != TallyOf(found):
                        scope.Revise(found, next => Count(next, votes, person.AccountId, null));
                        return scope.Act.Id;
                    case SecondCount.SamePerson:
                        return MeetingNotPossible.CountedByYourself;
                    default:
                        return MeetingNotPossible.CountsDiffer;
                }
            }
        );

    private static Refusal? Find(OpenMeeting meeting, long item, out AgendaItem? found)
    {
        found = meeting.Items.FirstOrDefault(one => one.Key == item);
        return found is null ? new NoSuchMeeting()
            : MeetingStages.TakesConclusions(meeting.Stage) ? null
            : MeetingNotPossible.WrongStage(meeting.Stage);
    }

    private static VoteTally TallyOf(AgendaItem item) =>
        new(item.VotesFor ?? 0, item.VotesAgainst ?? 0, item.Abstained ?? 0);

    private static void Count(AgendaItem item, VoteTally? votes, int? first, int? second)
    {
        item.VotesFor = votes?.InFavour;
        item.VotesAgainst = votes?.Against;
        item.Abstained = votes?.Abstained;
        item.CountedById = first;
        item.CheckedById = second;
    }
}
