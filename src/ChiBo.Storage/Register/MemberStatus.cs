using ChiBo.Domain.Members;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A member is exempt, away or suspended.</summary>
public sealed class MemberStatus : DatedFact
{
    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    public required StatusKind Status { get; init; }

    public override string Table => "statuses";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same fact, recorded by an act with another period.</summary>
    public MemberStatus With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = MemberId,
            Status = Status,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(MemberId).Add<StatusKind>(Status);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers) => numbers.Members.Add(MemberId);
}
