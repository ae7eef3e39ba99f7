using ChiBo.Domain.Units;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A version of an administrative unit.</summary>
public sealed class UnitVersion : DatedFact
{
    public required int UnitId { get; init; }

    public Unit? Unit { get; init; }

    public required UnitKind Kind { get; init; }

    public required string Name { get; init; }

    public int? ParentId { get; init; }

    public Unit? Parent { get; init; }

    public CommuneKind? CommuneKind { get; init; }

    public override string Table => "unit_versions";

    public override Fact RecordAgain(Act act) =>
        new UnitVersion
        {
            RecordedIn = act.Id,
            UnitId = UnitId,
            Kind = Kind,
            Name = Name,
            ParentId = ParentId,
            CommuneKind = CommuneKind,
            Period = Period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(UnitId).Add<UnitKind>(Kind).Add(Name).Add(ParentId).Add(CommuneKind);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Units.Add(UnitId);
        if (ParentId is { } parent)
        {
            numbers.Units.Add(parent);
        }
    }
}
