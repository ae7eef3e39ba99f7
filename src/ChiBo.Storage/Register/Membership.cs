using ChiBo.Domain.Members;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A member belongs to an organisation.</summary>
public sealed class Membership : DatedFact
{
    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required MembershipKind Kind { get; init; }

    public override string Table => "memberships";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same fact, recorded by an act with another period.</summary>
    public Membership With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = MemberId,
            OrganisationId = OrganisationId,
            Kind = Kind,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(MemberId).Add(OrganisationId).Add<MembershipKind>(Kind);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
        numbers.Organisations.Add(OrganisationId);
    }
}
