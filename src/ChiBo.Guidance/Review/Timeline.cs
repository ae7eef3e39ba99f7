using ChiBo.Domain.Register;

namespace ChiBo.Guidance.Review;

/// <summary>A day on which the verdict of a commune changes.</summary>
/// <param name="Day">The first day of the new verdict.</param>
/// <param name="Change">Verdict before and after, and the findings that changed.</param>
/// <param name="Review">The review of that day.</param>
public sealed record TimelineDay(DateOnly Day, CommuneChange Change, CommuneReview? Review);

/// <summary>The verdicts of a commune over time.</summary>
public static class Timeline
{
    /// <summary>
    /// The days from <paramref name="since"/> to <paramref name="until"/>, both included, on which the verdict changes; the
    /// first is <paramref name="since"/> itself, on which it begins to be told.
    /// </summary>
    /// <param name="reviewer">Decides.</param>
    /// <param name="commune">The commune.</param>
    /// <param name="since">The first day.</param>
    /// <param name="until">The last day.</param>
    public static IEnumerable<TimelineDay> Of(Reviewer reviewer, CommuneRef commune, DateOnly since, DateOnly until)
    {
        IEnumerable<DateOnly> days = BoundaryDays
            .Of(commune, since, until)
            .Concat(reviewer.Parameters.BoundariesOf(commune).Where(day => day > since && day <= until))
            .Append(since)
            .Distinct()
            .Order();
        Verdict? verdict = null;
        foreach (DateOnly day in days)
        {
            Verdict? now = VerdictOn(reviewer, commune, day);
            if (now == verdict && day != since)
            {
                continue;
            }

            CommuneReview? before = day == since ? null : ReviewOn(reviewer, commune, day.AddDays(-1));
            CommuneReview? after = ReviewOn(reviewer, commune, day);
            verdict = now;
            if (Comparison.Between(before, after) is { } change)
            {
                yield return new TimelineDay(day, change, after);
            }
        }
    }

    private static Verdict? VerdictOn(Reviewer reviewer, CommuneRef commune, DateOnly day) =>
        commune.IsActiveOn(day) ? reviewer.Open(day).Decide(commune) : null;

    private static CommuneReview? ReviewOn(Reviewer reviewer, CommuneRef commune, DateOnly day)
    {
        if (!commune.IsActiveOn(day))
        {
            return null;
        }

        ReviewSession session = reviewer.Open(day);
        session.Decide(commune);
        return session.Describe();
    }
}
