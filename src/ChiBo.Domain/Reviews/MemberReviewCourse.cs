using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reviews;

/// <summary>
/// The yearly review of a member (II.1.3): begun, reviewed by the member, discussed, voted in the cell, decided. No step is passed
/// over, and none is taken back.
/// </summary>
/// <param name="Stage">How far it has come.</param>
public sealed record MemberReviewCourse(ReviewStage Stage)
{
    /// <summary>What the member proposes.</summary>
    public ReviewLevel? SelfLevel { get; init; }

    /// <summary>What the cell voted.</summary>
    public ReviewLevel? ProposedLevel { get; init; }

    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Official members of the cell, of whom the majority is counted.</summary>
    public int? OfficialMembers { get; init; }

    /// <summary>What was decided.</summary>
    public ReviewLevel? DecidedLevel { get; init; }

    /// <summary>When.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>One that begins; only in a year that has begun.</summary>
    public static Outcome<MemberReviewCourse> Open(int year, DateOnly today) =>
        today.Year < year ? new ReviewedYearHasNotBegun(year) : new MemberReviewCourse(ReviewStage.Open);

    /// <summary>The member reviews him- or herself; until it is discussed, he or she may do it anew.</summary>
    public Outcome<MemberReviewCourse> ReviewSelf(ReviewLevel level) =>
        Stage is ReviewStage.Open or ReviewStage.SelfReviewed
            ? this with
            {
                Stage = ReviewStage.SelfReviewed,
                SelfLevel = level,
            }
            : new NotThisStepNow(Stage);

    /// <summary>The cell has discussed it.</summary>
    public Outcome<MemberReviewCourse> Discuss() =>
        Stage == ReviewStage.SelfReviewed ? this with { Stage = ReviewStage.Discussed } : new NotThisStepNow(Stage);

    /// <summary>The cell votes: more than the share of its official members that is in force are in favour of the level.</summary>
    public Outcome<MemberReviewCourse> Vote(ReviewLevel level, int votesFor, int officialMembers, Share majority) =>
        Stage != ReviewStage.Discussed ? new NotThisStepNow(Stage)
        : MoreVotesThanMembers.WhyNot(votesFor, officialMembers, "II.1.3") is { } wrong ? wrong
        : !majority.IsExceededBy(votesFor, officialMembers) ? new NoMajorityForTheLevel(votesFor, officialMembers)
        : this with
        {
            Stage = ReviewStage.Voted,
            ProposedLevel = level,
            VotesFor = votesFor,
            OfficialMembers = officialMembers,
        };

    /// <summary>It is decided by whom it falls to.</summary>
    /// <param name="level">The level.</param>
    /// <param name="on">The day.</param>
    /// <param name="today">Today.</param>
    /// <param name="isCommentMissing">Whether the residence cell's comment is asked for and not there, and the setting is to wait for it.</param>
    public Outcome<MemberReviewCourse> Decide(ReviewLevel level, DateOnly on, DateOnly today, bool isCommentMissing) =>
        Stage != ReviewStage.Voted ? new NotThisStepNow(Stage)
        : on > today ? new DecidedInTheFuture(on)
        : isCommentMissing ? new ResidenceCommentMissing()
        : this with { Stage = ReviewStage.Decided, DecidedLevel = level, DecidedOn = on };
}
