using ChiBo.Domain.Establishments;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Establishments;

/// <summary>
/// A deviation from a rule of the guidance (ngoại lệ): proposed with a reason, approved by the level above, for a time. It is shown
/// beside the verdict and never changes it.
/// </summary>
public sealed class Deviation : WorkFact
{
    /// <summary>The commune.</summary>
    public required int UnitId { get; init; }

    /// <summary>The cell; nothing when it is for the commune, as for a cell that is yet to come.</summary>
    public int? OrganisationId { get; init; }

    /// <summary>Id of the rule, as <c>agency-cell.secretary-rank</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it is asked for.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was proposed.</summary>
    public required DateOnly ProposedOn { get; init; }

    /// <summary>First day for which it is asked.</summary>
    public required DateOnly BeginsOn { get; set; }

    /// <summary>First day on which it no longer holds.</summary>
    public required DateOnly ExpiresOn { get; set; }

    /// <summary>What became of it.</summary>
    public required DeviationState State { get; set; }

    /// <summary>The organisation that approved or refused it.</summary>
    public int? ApprovedById { get; set; }

    /// <summary>Number of the approval.</summary>
    public string? ApprovalNumber { get; set; }

    /// <summary>Day of the approval or the refusal.</summary>
    public DateOnly? ApprovedOn { get; set; }

    /// <summary>First day on which it no longer holds because it was taken back.</summary>
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>Why it was refused or taken back.</summary>
    public string? EndReason { get; set; }

    public override string Table => "deviations";

    /// <summary>Whether it is approved and holds on the day.</summary>
    public bool HoldsOn(DateOnly day) =>
        State is DeviationState.Approved or DeviationState.Withdrawn
        && BeginsOn <= day
        && day < ExpiresOn
        && (WithdrawnOn is not { } end || day < end);

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(UnitId)
            .Add(OrganisationId)
            .Add(Rule)
            .Add(Reason)
            .Add(ProposedOn)
            .Add(BeginsOn)
            .Add(ExpiresOn)
            .Add<DeviationState>(State)
            .Add(ApprovedById)
            .Add(ApprovalNumber)
            .Add(ApprovedOn)
            .Add(WithdrawnOn)
            .Add(EndReason);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Units.Add(UnitId);
        if (OrganisationId is { } cell)
        {
            numbers.Organisations.Add(cell);
        }
    }
}
