namespace ChiBo.Domain.Quality;

/// <summary>A calendar year of a cell: its months together (I.1). What no month knows, the year does not know.</summary>
/// <param name="Year">The year.</param>
public sealed record YearQuality(int Year)
{
    /// <summary>Months of which it is known what became of the meeting, and those in which it was held.</summary>
    public Portion? Meetings { get; init; }

    /// <summary>Months of which nothing tells what became of the meeting.</summary>
    public required int MonthsUnknown { get; init; }

    /// <summary>Meetings of which the order can be told, and those held in order.</summary>
    public required Portion Order { get; init; }

    /// <summary>Months in which it was first recorded later that the meeting was held.</summary>
    public required int RecordedLate { get; init; }

    /// <summary>Who came.</summary>
    public Portion? Attendance { get; init; }

    /// <summary>Resolutions.</summary>
    public int? Resolutions { get; init; }

    /// <summary>Tasks due, and done in time.</summary>
    public Portion? Tasks { get; init; }

    /// <summary>Proposals sent.</summary>
    public int? ProposalsSent { get; init; }

    /// <summary>Answers owed, and given in time.</summary>
    public Portion? Answers { get; init; }

    /// <summary>People who were brought to the Party.</summary>
    public Sourced? Sourced { get; init; }

    /// <summary>Months of which the regulations at the end are known, and those in which they were complete.</summary>
    public Portion? Regulations { get; init; }

    /// <summary>The years of some months, in their order.</summary>
    public static IReadOnlyList<YearQuality> Of(IEnumerable<MonthQuality> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        return [.. months.GroupBy(month => month.Month.Year).Select(year => Sum(year.Key, [.. year]))];
    }

    private static YearQuality Sum(int year, MonthQuality[] months)
    {
        MonthQuality[] told =
        [
            .. months.Where(month =>
                month.Meeting is MeetingStanding.Held or MeetingStanding.Excused or MeetingStanding.CalledOff
            ),
        ];
        MonthQuality[] ordered =
        [
            .. months.Where(month => month.Order is not (OrderStanding.NotAsked or OrderStanding.Unknown)),
        ];
        MonthQuality[] regulated =
        [
            .. months.Where(month =>
                month.Regulations is not (RegulationStanding.NotAsked or RegulationStanding.NothingRecorded)
            ),
        ];
        return new YearQuality(year)
        {
            Meetings = told.Length == 0 ? null : Portion.Of(told, month => month.Meeting == MeetingStanding.Held),
            MonthsUnknown = months.Count(month => month.Meeting == MeetingStanding.NothingRecorded),
            Order = Portion.Of(ordered, month => month.Order == OrderStanding.InOrder),
            RecordedLate = months.Count(month => month.RecordedLateOn is not null),
            Attendance = Add(months, month => month.Attendance, (left, right) => left + right),
            Resolutions = Add(months, month => month.Resolutions, (left, right) => left + right),
            Tasks = Add(months, month => month.Tasks, (left, right) => left + right),
            ProposalsSent = Add(months, month => month.ProposalsSent, (left, right) => left + right),
            Answers = Add(months, month => month.Answers, (left, right) => left + right),
            Sourced = Add(months, month => month.Sourced, (left, right) => left + right),
            Regulations =
                regulated.Length == 0
                    ? null
                    : Portion.Of(regulated, month => month.Regulations == RegulationStanding.Complete),
        };
    }

    private static T? Add<T>(MonthQuality[] months, Func<MonthQuality, T?> value, Func<T, T, T> add)
        where T : struct =>
        months.Select(value).Aggregate((T?)null, (sum, next) => next is { } more ? add(sum ?? default, more) : sum);
}
