using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A sentence of a report as a person put it; the draft of the program is kept beside it (II.1.3).</summary>
public sealed class ReportEdit : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>First day after it.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>Which sentence, by its code.</summary>
    public required string Sentence { get; init; }

    /// <summary>What the program had drafted when it was edited.</summary>
    public required string Drafted { get; set; }

    /// <summary>As it is to stand; empty when it is left out.</summary>
    public required string Text { get; set; }

    public override string Table => "report_edits";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(OrganisationId).Add(PeriodFrom).Add(PeriodTo).Add(Sentence).Add(Drafted).Add(Text);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
