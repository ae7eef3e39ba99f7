namespace ChiBo.Domain.Documents;

/// <summary>Numbers of Party documents: from 01 without gaps for each organisation, type and term.</summary>
public static class DocumentNumbering
{
    /// <summary>The least number that is not used: the one after the last where there is no gap.</summary>
    /// <param name="used">The numbers of one series, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static int Next(IEnumerable<int> used)
    {
        int next = 1;
        foreach (int number in Ordered(used))
        {
            if (number > next)
            {
                break;
            }

            next = number + 1;
        }

        return next;
    }

    /// <summary>The numbers that are missing below the greatest one; none in a series that was counted here.</summary>
    /// <param name="used">The numbers of one series, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static IEnumerable<int> Gaps(IEnumerable<int> used)
    {
        int next = 1;
        foreach (int number in Ordered(used))
        {
            for (; next < number; next++)
            {
                yield return next;
            }

            next = number + 1;
        }
    }

    /// <summary>
    /// The first day of the term to which a document of the day belongs: the day after the last congress closed. The closing
    /// day itself still belongs to the term before.
    /// </summary>
    /// <param name="day">The day of the document.</param>
    /// <param name="establishedOn">The day on which the organisation was set up: its first term.</param>
    /// <param name="congressesClosedOn">The closing days of its congresses, in any order.</param>
    /// <returns>The day; nothing for a day on which the organisation was not there yet.</returns>
    public static DateOnly? TermFrom(DateOnly day, DateOnly establishedOn, IEnumerable<DateOnly> congressesClosedOn)
    {
        ArgumentNullException.ThrowIfNull(congressesClosedOn);
        return day < establishedOn
            ? null
            : congressesClosedOn
                .Where(closedOn => closedOn < day && closedOn >= establishedOn)
                .Select(closedOn => closedOn.AddDays(1))
                .Append(establishedOn)
                .Max();
    }

    private static IEnumerable<int> Ordered(IEnumerable<int> used)
    {
        ArgumentNullException.ThrowIfNull(used);
        int[] ordered = [.. used.Distinct().Order()];
        ArgumentOutOfRangeException.ThrowIfLessThan(ordered is [int first, ..] ? first : 1, 1, nameof(used));
        return ordered;
    }
}
