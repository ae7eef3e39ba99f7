using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>The agency cell was allowed to meet before another cell (II.2.b): who decided, when and why.</summary>
public sealed class OrderOverride : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>First day of the month of its meeting.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Local time of the decision.</summary>
    public required DateTime DecidedAt { get; init; }

    /// <summary>The member who decided.</summary>
    public required int ByMemberId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    public override string Table => "order_overrides";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(OrganisationId).Add(Month).Add(DecidedAt).Add(ByMemberId).Add(Reason);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        numbers.Members.Add(ByMemberId);
    }
}
