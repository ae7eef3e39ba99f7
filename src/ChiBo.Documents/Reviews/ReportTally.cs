using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>The numbers of a report, and the name of its commune when it is about one.</summary>
/// <param name="Counts">How many communes there are of each verdict.</param>
/// <param name="Eligible">Of those without an agency cell, how many may set one up.</param>
/// <param name="EligibleUnknown">And of how many that cannot be told.</param>
/// <param name="OnlyName">The name of the commune when there is one only.</param>
internal sealed record ReportTally(VerdictCounts Counts, int Eligible, int EligibleUnknown, string? OnlyName)
{
    public static ReportTally Of(IEnumerable<ReportedCommune> communes)
    {
        VerdictCounts counts = default;
        int eligible = 0;
        int unknown = 0;
        string? name = null;
        foreach (ReportedCommune commune in communes)
        {
            counts = counts.With(commune.Review.Verdict);
            name = counts.Total == 1 ? commune.Review.Name : null;
            if (commune.Review.Verdict == Verdict.NoAgencyCell)
            {
                eligible += commune.Review.Eligible == true ? 1 : 0;
                unknown += commune.Review.Eligible is null ? 1 : 0;
            }
        }

        return new ReportTally(counts, eligible, unknown, name);
    }
}
