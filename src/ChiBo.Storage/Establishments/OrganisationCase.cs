using ChiBo.Domain.Establishments;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Establishments;

/// <summary>A case: an application to set up, rename, merge, split, dissolve or rearrange organisations, and what came of it.</summary>
public sealed class OrganisationCase : WorkFact
{
    /// <summary>The committee that decides it (Charter 10.3).</summary>
    public required int OrganisationId { get; init; }

    /// <summary>The commune.</summary>
    public required int UnitId { get; init; }

    /// <summary>What it asks for.</summary>
    public required OrganisationCaseKind Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public required CaseStage Stage { get; set; }

    /// <summary>Day on the application.</summary>
    public required DateOnly AppliedOn { get; init; }

    /// <summary>The first day on which it would be so.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>What is asked for: a reorganisation, as files write it.</summary>
    public required string Content { get; init; }

    /// <summary>Why, in the words of the application.</summary>
    public required string Grounds { get; init; }

    /// <summary>When it was appraised.</summary>
    public DateOnly? AppraisedOn { get; set; }

    /// <summary>Fingerprint of the plan that was appraised.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>What the appraisal says, in the words of who appraised.</summary>
    public string? Appraisal { get; set; }

    /// <summary>Points that failed when it was appraised.</summary>
    public int? Failing { get; set; }

    /// <summary>Points that could not be told when it was appraised.</summary>
    public int? Unclear { get; set; }

    /// <summary>When the level above was asked.</summary>
    public DateOnly? ConsentAskedOn { get; set; }

    /// <summary>Number under which the level above answered.</summary>
    public string? ConsentNumber { get; set; }

    /// <summary>When the level above answered.</summary>
    public DateOnly? ConsentOn { get; set; }

    /// <summary>What the level above said.</summary>
    public string? ConsentWords { get; set; }

    /// <summary>Number of the decision.</summary>
    public string? DecisionNumber { get; set; }

    /// <summary>Day of the decision.</summary>
    public DateOnly? DecisionOn { get; set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Reason { get; set; }

    /// <summary>Act that carried it out.</summary>
    public long? CarriedOutIn { get; set; }

    public override string Table => "organisation_cases";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(UnitId)
            .Add<OrganisationCaseKind>(Kind)
            .Add<CaseStage>(Stage)
            .Add(AppliedOn)
            .Add(EffectiveOn)
            .Add(Content)
            .Add(Grounds)
            .Add(AppraisedOn)
            .Add(Fingerprint)
            .Add(Appraisal)
            .Add(Failing)
            .Add(Unclear)
            .Add(ConsentAskedOn)
            .Add(ConsentNumber)
            .Add(ConsentOn)
            .Add(ConsentWords)
            .Add(DecisionNumber)
            .Add(DecisionOn)
            .Add(Reason)
            .Add(CarriedOutIn);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        numbers.Units.Add(UnitId);
    }
}
