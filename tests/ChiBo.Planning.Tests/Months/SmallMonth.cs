using ChiBo.Planning.Months;

namespace ChiBo.Planning.Tests.Months;

/// <summary>Months with so few open evenings that all plans can be tried, and what each costs, written anew.</summary>
internal static class SmallMonth
{
    public static MonthPlanRequest Random(int seed)
    {
        var random = new Random(seed);
        int[] open = [.. Enumerable.Range(1, 30).OrderBy(_ => random.Next()).Take(1 + random.Next(4))];
        string[] people = ["a", "b"];
        var cells = new List<CellToPlan> { Communes.Agency(1 + random.Next(30), people) };
        for (int i = 1; i <= 3; i++)
        {
            cells.Add(
                Communes.Cell($"{i}", 1 + random.Next(30), people[random.Next(2)]) with
                {
                    Minutes = 60,
                    UsualStart = new TimeOnly(18 + random.Next(3), 0),
                }
            );
        }

        return new(Communes.September, [.. cells])
        {
            Holidays = [.. Enumerable.Range(1, 30).Except(open).Select(Communes.On)],
            Hours = [new(new(18, 0), new(20 + random.Next(2), 30))],
            StepMinutes = 60,
            MarginMinutes = 30 * random.Next(3),
        };
    }

    /// <summary>The least cost of all plans without a fault; null when each has one.</summary>
    public static int? LeastCost(MonthPlanRequest request)
    {
        int? best = null;
        foreach (PlannedLine[] plan in Plans(request, [.. request.Cells]))
        {
            int cost = plan.Sum(line => Cost(request, line));
            if (!(best <= cost) && MonthVerifier.Faults(request, plan).Count == 0)
            {
                best = cost;
            }
        }

        return best;
    }

    /// <summary>As docs/planning.md has it.</summary>
    public static int Cost(MonthPlanRequest request, PlannedLine line)
    {
        int away = line.Date!.Value.DayNumber - line.Cell.UsualDay!.In(request.Month).DayNumber;
        int day = away == 0 ? 0 : 100 + (3 * Math.Abs(away)) + (away < 0 ? 1 : 0);
        double minutes = Math.Abs((line.Start!.Value.ToTimeSpan() - line.Cell.UsualStart.ToTimeSpan()).TotalMinutes);
        return day + (minutes == 0 ? 0 : 10 + (int)Math.Ceiling(minutes / 30));
    }

    private static IEnumerable<PlannedLine[]> Plans(MonthPlanRequest request, CellToPlan[] cells)
    {
        if (cells.Length == 0)
        {
            yield return [];
            yield break;
        }

        MonthReason[] some = [new(MonthReasonKind.UsualKept, new("", ""))];
        foreach (PlannedLine[] rest in Plans(request, cells[1..]))
        {
            foreach (int day in Enumerable.Range(1, 30).Where(day => !request.Holidays.Contains(Communes.On(day))))
            {
                foreach (TimeOnly start in Starts(request, cells[0]))
                {
                    yield return [new(cells[0], Communes.On(day), start, [.. some]), .. rest];
                }
            }
        }
    }

    private static IEnumerable<TimeOnly> Starts(MonthPlanRequest request, CellToPlan cell) =>
        new TimeOnly[] { new(18, 0), new(19, 0), new(20, 0), new(21, 0), cell.UsualStart }
            .Distinct()
            .Where(start => start.AddMinutes(cell.Minutes) <= request.Hours[0].To);
}
