using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A sentence of the report of a review as a person put it; the draft of the program is kept beside it (III.2-a).</summary>
public sealed class ReviewReportEdit : WorkFact
{
    /// <summary>The report.</summary>
    public required long ReportKey { get; init; }

    /// <summary>Which sentence, by its code.</summary>
    public required string Sentence { get; init; }

    /// <summary>What the program had drafted when it was edited.</summary>
    public required string Drafted { get; set; }

    /// <summary>As it is to stand; empty when it is left out.</summary>
    public required string Text { get; set; }

    public override string Table => "review_report_edits";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(ReportKey).Add(Sentence).Add(Drafted).Add(Text);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
