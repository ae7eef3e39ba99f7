using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>What people decided about an agency cell that was founded before the stop date and does not conform (III.2-a).</summary>
public sealed class CellRemedy : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    public required CellRemedyOption Option { get; set; }

    /// <summary>The organisation that sees to it.</summary>
    public required int OwnerId { get; set; }

    /// <summary>The person or office, in words.</summary>
    public required string OwnerName { get; set; }

    public required DateOnly DecidedOn { get; set; }

    public required DateOnly DueOn { get; set; }

    /// <summary>Why, or how.</summary>
    public string? Note { get; set; }

    /// <summary>What came of it, in words.</summary>
    public string? Outcome { get; set; }

    public DateOnly? OutcomeOn { get; set; }

    public override string Table => "cell_remedies";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add<CellRemedyOption>(Option)
            .Add(OwnerId)
            .Add(OwnerName)
            .Add(DecidedOn)
            .Add(DueOn)
            .Add(Note)
            .Add(Outcome)
            .Add(OutcomeOn);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
