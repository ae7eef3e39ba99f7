namespace ChiBo.Planning.Months;

/// <summary>The moments at which a cell could meet, by time.</summary>
/// <param name="request">The request.</param>
internal sealed class Placements(MonthPlanRequest request)
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>Those that break no condition.</summary>
    public List<Placement> Allowed(CellToPlan cell) =>
        cell.Fixed is { } agreed
            ? [At(cell, agreed.Date, Minutes(agreed.Start), Breaches.None)]
            : [.. Days().SelectMany(day => On(cell, day, InHours(cell))).Where(one => one.Breaches == Breaches.None)];

    /// <summary>Also those that break conditions on a single moment, each with what it breaks.</summary>
    public List<Placement> Thinkable(CellToPlan cell)
    {
        SortedSet<int> starts = InHours(cell);
        starts.Add(Minutes(cell.UsualStart));
        for (int start = 6 * 60; start < 22 * 60; start += 120)
        {
            starts.Add(start);
        }

        // A long meeting that begins early is thinkable, one that runs into the next day is not.
        starts.RemoveWhere(start => start > 0 && start + cell.Minutes > MinutesOfADay);
        List<Placement> all = [.. Days().SelectMany(day => On(cell, day, starts))];
        return cell.Fixed is null
            ? all
            : [.. Allowed(cell), .. all.Select(one => one with { Breaches = one.Breaches | Breaches.Fixed })];
    }

    /// <summary>What a moment would break.</summary>
    public Breaches BreachesOf(DateOnly day, int start, int minutes)
    {
        Breaches found = request.Holidays.Contains(day) ? Breaches.Holiday : Breaches.None;
        found |= !request.WeekendsAllowed && IsWeekend(day) ? Breaches.Weekend : Breaches.None;
        found |= day < request.NotBefore ? Breaches.Past : Breaches.None;
        bool inHours = request.Hours.Any(hours => Minutes(hours.From) <= start && start + minutes <= Minutes(hours.To));
        return inHours ? found : found | Breaches.Hours;
    }

    /// <summary>Minutes of the day.</summary>
    public static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private IEnumerable<Placement> On(CellToPlan cell, DateOnly day, SortedSet<int> starts) =>
        starts.Select(start => At(cell, day, start, BreachesOf(day, start, cell.Minutes)));

    private SortedSet<int> InHours(CellToPlan cell)
    {
        var starts = new SortedSet<int>();
        foreach (MeetingHours hours in request.Hours)
        {
            int last = Minutes(hours.To) - cell.Minutes;
            int usual = Minutes(cell.UsualStart);
            for (int start = Minutes(hours.From); start <= last; start += request.StepMinutes)
            {
                starts.Add(start);
            }

            if (Minutes(hours.From) <= usual && usual <= last)
            {
                starts.Add(usual);
            }
        }

        return starts;
    }

    private Placement At(CellToPlan cell, DateOnly day, int start, Breaches breaches) =>
        new(day, start, cell.Minutes, Cost(cell, day, start), breaches);

    /// <summary>
    /// Another day weighs more than any change of the hour, a near day less than a far one, and of two as near the later.
    /// </summary>
    private int Cost(CellToPlan cell, DateOnly day, int start)
    {
        // Without a usual day the cell meets early, so that it is out of the way.
        int cost = cell.UsualDay is null ? day.Day - 1 : 0;
        if (cell.UsualDay?.In(request.Month) is { } usual && usual != day)
        {
            cost += 100 + (3 * Math.Abs(day.DayNumber - usual.DayNumber)) + (day < usual ? 1 : 0);
        }

        int shift = Math.Abs(start - Minutes(cell.UsualStart));
        return shift == 0 ? cost : cost + 10 + ((shift + 29) / 30);
    }

    private IEnumerable<DateOnly> Days() =>
        Enumerable
            .Range(1, DateTime.DaysInMonth(request.Month.Year, request.Month.Month))
            .Select(day => new DateOnly(request.Month.Year, request.Month.Month, day));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
