using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A member is in charge of an area (II.2.c).</summary>
public sealed class AreaAssignment : DatedFact
{
    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    public required int UnitId { get; init; }

    public Unit? Unit { get; init; }

    public override string Table => "area_assignments";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same fact, recorded by an act with another period.</summary>
    public AreaAssignment With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = MemberId,
            UnitId = UnitId,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(MemberId).Add(UnitId);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
        numbers.Units.Add(UnitId);
    }
}
