namespace ChiBo.Guidance.Review;

/// <summary>How many communes there are of each verdict.</summary>
public readonly record struct VerdictCounts(int Conforming, int Nonconforming, int NoAgencyCell, int Undecided)
{
    /// <summary>All communes.</summary>
    public int Total => Conforming + Nonconforming + NoAgencyCell + Undecided;

    /// <summary>With one commune more.</summary>
    public VerdictCounts With(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforming => this with { Conforming = Conforming + 1 },
            Verdict.Nonconforming => this with { Nonconforming = Nonconforming + 1 },
            Verdict.NoAgencyCell => this with { NoAgencyCell = NoAgencyCell + 1 },
            Verdict.Undecided => this with { Undecided = Undecided + 1 },
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
}
