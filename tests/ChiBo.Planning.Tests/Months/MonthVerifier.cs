using ChiBo.Planning.Months;

namespace ChiBo.Planning.Tests.Months;

/// <summary>Reads a plan against the request without the planner: what of it is not as it has to be.</summary>
internal static class MonthVerifier
{
    public static List<string> Faults(MonthPlanRequest request, IReadOnlyList<PlannedLine> lines)
    {
        var faults = new List<string>();
        string[] asked = [.. request.Cells.Select(cell => cell.Code).Order(StringComparer.Ordinal)];
        if (!asked.SequenceEqual(lines.Select(line => line.Cell.Code).Order(StringComparer.Ordinal)))
        {
            faults.Add("cells");
            return faults;
        }

        faults.AddRange(lines.Where(line => line.Reasons.IsEmpty).Select(line => $"no reason {line.Cell.Code}"));
        foreach (PlannedLine line in lines)
        {
            CellToPlan cell = request.Cells.Single(one => one.Code == line.Cell.Code);
            if (cell.Excused is not null || line.Date is null || line.Start is null)
            {
                AddIf(cell.Excused is null || line.Date is not null || line.Start is not null, $"excused {cell.Code}");
                continue;
            }

            if (cell.Fixed is { } agreed)
            {
                AddIf(agreed.Date != line.Date || agreed.Start != line.Start, $"fixed {cell.Code}");
                continue;
            }

            DateOnly day = line.Date.Value;
            AddIf(day.Year != request.Month.Year || day.Month != request.Month.Month, $"month {cell.Code}");
            AddIf(request.Holidays.Contains(day), $"holiday {cell.Code}");
            bool isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            AddIf(isWeekend && !request.WeekendsAllowed, $"weekend {cell.Code}");
            AddIf(day < request.NotBefore, $"past {cell.Code}");
            TimeSpan start = line.Start.Value.ToTimeSpan();
            TimeSpan end = start + TimeSpan.FromMinutes(cell.Minutes);
            AddIf(
                !request.Hours.Any(hours => hours.From.ToTimeSpan() <= start && end <= hours.To.ToTimeSpan()),
                $"hours {cell.Code}"
            );
        }

        PlannedLine[] meeting = [.. lines.Where(line => line.Date is not null)];
        foreach (PlannedLine one in meeting)
        {
            foreach (
                PlannedLine other in meeting.Where(other => string.CompareOrdinal(one.Cell.Code, other.Cell.Code) < 0)
            )
            {
                bool held = one.Cell.Fixed is { IsHeld: true } && other.Cell.Fixed is { IsHeld: true };
                bool shared = one.Cell.Attendees.Any(who => other.Cell.Attendees.Any(their => their.Code == who.Code));
                TimeSpan margin = TimeSpan.FromMinutes(request.MarginMinutes);
                bool apart = End(one) + margin <= Start(other) || End(other) + margin <= Start(one);
                AddIf(!held && shared && !apart, $"two at once {one.Cell.Code} {other.Cell.Code}");
                AddIf(!held && one.Cell.IsAgencyCell && Start(one) <= End(other), $"not last {other.Cell.Code}");
                AddIf(!held && other.Cell.IsAgencyCell && Start(other) <= End(one), $"not last {one.Cell.Code}");
            }
        }

        return faults;

        void AddIf(bool isSo, string fault)
        {
            if (isSo)
            {
                faults.Add(fault);
            }
        }
    }

    private static DateTime Start(PlannedLine line) => line.Date!.Value.ToDateTime(line.Start!.Value);

    private static DateTime End(PlannedLine line) => Start(line).AddMinutes(line.Cell.Minutes);
}
