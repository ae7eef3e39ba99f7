namespace ChiBo.Guidance.Review;

/// <summary>The words by which a review's output names its outcomes and verdicts.</summary>
public static class Words
{
    /// <summary><c>pass</c>, <c>fail</c> or <c>unknown</c>.</summary>
    public static string Word(this Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "pass",
            Outcome.Fail => "fail",
            Outcome.Unknown => "unknown",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    /// <summary><c>conforming</c>, <c>nonconforming</c>, <c>noAgencyCell</c> or <c>undecided</c>.</summary>
    public static string Word(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforming => "conforming",
            Verdict.Nonconforming => "nonconforming",
            Verdict.NoAgencyCell => "noAgencyCell",
            Verdict.Undecided => "undecided",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
}
