using ChiBo.Domain.Regulations;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>The text of a chapter of a version.</summary>
public sealed class RegulationPart : WorkFact
{
    /// <summary>The version.</summary>
    public required long DraftKey { get; init; }

    /// <summary>Which chapter.</summary>
    public required RegulationChapter Chapter { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; set; }

    public override string Table => "regulation_parts";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(DraftKey).Add<RegulationChapter>(Chapter).Add(Text);
    }

    internal override void Touch(TouchedNumbers numbers) { }
}
