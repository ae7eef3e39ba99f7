using ChiBo.Domain.Register;

namespace ChiBo.Guidance.Review;

/// <summary>When what the review says of a commune changes by itself: an official day comes, a term ends.</summary>
public static class NextChange
{
    /// <summary>
    /// The first day after <paramref name="day"/> on which the verdict, whether a cell may be set up, or a finding is another,
    /// though nobody records anything; nothing when there is none.
    /// </summary>
    /// <param name="reviewer">Decides.</param>
    /// <param name="commune">The commune.</param>
    /// <param name="day">The day that is known.</param>
    public static DateOnly? After(Reviewer reviewer, CommuneRef commune, DateOnly day)
    {
        CommuneReview? now = On(reviewer, commune, day);
        IEnumerable<DateOnly> days = BoundaryDays
            .Of(commune, day.AddDays(1), Days.Last)
            .Concat(reviewer.Parameters.BoundariesOf(commune).Where(boundary => boundary > day))
            .Distinct()
            .Order();
        foreach (DateOnly later in days)
        {
            CommuneReview? then = On(reviewer, commune, later);
            if (then?.Eligible != now?.Eligible || Comparison.Between(now, then) is not null)
            {
                return later;
            }
        }

        return null;
    }

    private static CommuneReview? On(Reviewer reviewer, CommuneRef commune, DateOnly day)
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
