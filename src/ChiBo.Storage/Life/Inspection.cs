using ChiBo.Domain.Supervision;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>An inspection or supervision of the cell's yearly programme (II.1.3.b-8), seen by those named alone. Scope, findings and conclusion are <see cref="PrivateText"/>.</summary>
public sealed class Inspection : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>Of which programme.</summary>
    public required int Year { get; init; }

    /// <summary>Inspection or supervision.</summary>
    public required InspectionKind Kind { get; init; }

    /// <summary>The member inspected; nothing when it is no single one.</summary>
    public int? MemberId { get; set; }

    /// <summary>When it is planned.</summary>
    public required DateOnly PlannedFor { get; set; }

    /// <summary>How far it has come.</summary>
    public required InspectionState State { get; set; }

    /// <summary>When it began.</summary>
    public DateOnly? BegunOn { get; set; }

    /// <summary>When it was concluded.</summary>
    public DateOnly? ConcludedOn { get; set; }

    /// <summary>By when what was found must be mended.</summary>
    public DateOnly? MendBy { get; set; }

    /// <summary>When that was shown.</summary>
    public DateOnly? MendedOn { get; set; }

    /// <summary>The inspector who saw the evidence.</summary>
    public int? SeenById { get; set; }

    /// <summary>The committee above that inspects (I.2); nothing when the cell does so itself.</summary>
    public int? ByCommitteeId { get; init; }

    public override string Table => "inspections";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(Year)
            .Add<InspectionKind>(Kind)
            .Add(MemberId)
            .Add(PlannedFor)
            .Add<InspectionState>(State)
            .Add(BegunOn)
            .Add(ConcludedOn)
            .Add(MendBy)
            .Add(MendedOn)
            .Add(SeenById);
        if (ByCommitteeId is { } committee)
        {
            // Those without one were recorded before there was this value: their digests stay what they were.
            digest.Add(committee);
        }
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        if (MemberId is { } member)
        {
            numbers.Members.Add(member);
        }
    }
}
