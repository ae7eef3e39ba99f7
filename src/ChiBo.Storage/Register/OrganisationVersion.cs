using ChiBo.Domain.Organisations;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A version of a Party organisation, with the units that it serves.</summary>
public sealed class OrganisationVersion : DatedFact
{
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required OrganisationKind Kind { get; init; }

    public required string Name { get; init; }

    public int? ParentId { get; init; }

    public Organisation? Parent { get; init; }

    /// <summary>The units served: one, several for a shared residential cell, or none known.</summary>
    public required int[] UnitIds { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    public override string Table => "organisation_versions";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same version, recorded by an act with another period.</summary>
    public OrganisationVersion With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            OrganisationId = OrganisationId,
            Kind = Kind,
            Name = Name,
            ParentId = ParentId,
            UnitIds = UnitIds,
            DecisionNumber = DecisionNumber,
            DecisionDate = DecisionDate,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(OrganisationId).Add<OrganisationKind>(Kind).Add(Name).Add(ParentId);
        digest.Add(string.Join(';', UnitIds)).Add(DecisionNumber).Add(DecisionDate);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        numbers.Units.UnionWith(UnitIds);
    }
}
