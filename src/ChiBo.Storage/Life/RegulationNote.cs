using ChiBo.Domain.Regulations;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A comment on a version (góp ý).</summary>
public sealed class RegulationNote : WorkFact
{
    /// <summary>The version.</summary>
    public required long DraftKey { get; init; }

    /// <summary>On which chapter; nothing for the whole.</summary>
    public RegulationChapter? Chapter { get; init; }

    /// <summary>Whose it is.</summary>
    public required int MemberId { get; init; }

    /// <summary>The comment.</summary>
    public required string Text { get; init; }

    /// <summary>How it was taken up.</summary>
    public string? Answer { get; set; }

    public override string Table => "regulation_notes";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(DraftKey).Add<RegulationChapter>(Chapter).Add(MemberId).Add(Text).Add(Answer);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
    }
}
