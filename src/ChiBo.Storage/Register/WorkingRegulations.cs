using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A version of a cell's working regulations with its five relations (II.2.a).</summary>
public sealed class WorkingRegulations : DatedFact
{
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string PartyCommittee { get; init; }

    public required string Government { get; init; }

    public required string FatherlandFront { get; init; }

    public required string Organisations { get; init; }

    public required string Cells { get; init; }

    public override string Table => "working_regulations";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same fact, recorded by an act with another period.</summary>
    public WorkingRegulations With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            OrganisationId = OrganisationId,
            PartyCommittee = PartyCommittee,
            Government = Government,
            FatherlandFront = FatherlandFront,
            Organisations = Organisations,
            Cells = Cells,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest
            .Add(OrganisationId)
            .Add(PartyCommittee)
            .Add(Government)
            .Add(FatherlandFront)
            .Add(Organisations)
            .Add(Cells);
        base.Describe(digest);
    }

    internal override void Touch(TouchedNumbers numbers) => numbers.Organisations.Add(OrganisationId);
}
