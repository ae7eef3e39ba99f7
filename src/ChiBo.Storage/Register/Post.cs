using ChiBo.Domain.Members;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A member holds a post in a unit, as a rule a commune.</summary>
public sealed class Post : DatedFact
{
    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    public required int UnitId { get; init; }

    public Unit? Unit { get; init; }

    public required PostKind Kind { get; init; }

    public required string Title { get; init; }

    public override string Table => "posts";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same fact, recorded by an act with another period.</summary>
    public Post With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = MemberId,
            UnitId = UnitId,
            Kind = Kind,
            Title = Title,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(MemberId).Add(UnitId).Add<PostKind>(Kind).Add(Title);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
        numbers.Units.Add(UnitId);
    }
}
