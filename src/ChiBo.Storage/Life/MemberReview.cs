using ChiBo.Domain.Reviews;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>The yearly review of a member. Words are <see cref="PrivateText"/>.</summary>
public sealed class MemberReview : WorkFact
{
    /// <summary>The review of the cell.</summary>
    public required long ReviewKey { get; init; }

    /// <summary>The member.</summary>
    public required int MemberId { get; init; }

    /// <summary>How far it has come.</summary>
    public required ReviewStage Stage { get; set; }

    /// <summary>What the member proposes.</summary>
    public ReviewLevel? SelfLevel { get; set; }

    /// <summary>What the cell voted.</summary>
    public ReviewLevel? ProposedLevel { get; set; }

    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; set; }

    /// <summary>Official members of the cell on that day, of whom the majority is counted.</summary>
    public int? OfficialMembers { get; set; }

    /// <summary>What was decided.</summary>
    public ReviewLevel? DecidedLevel { get; set; }

    /// <summary>When.</summary>
    public DateOnly? DecidedOn { get; set; }

    public override string Table => "member_reviews";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(ReviewKey)
            .Add(MemberId)
            .Add<ReviewStage>(Stage)
            .Add<ReviewLevel>(SelfLevel)
            .Add<ReviewLevel>(ProposedLevel)
            .Add(VotesFor)
            .Add(OfficialMembers)
            .Add<ReviewLevel>(DecidedLevel)
            .Add(DecidedOn);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
    }
}
