using ChiBo.Domain.Meetings;
using ChiBo.Planning.Months;

namespace ChiBo.Planning.Tests.Months;

/// <summary>Months to plan, made from a seed.</summary>
internal static class Communes
{
    public static readonly MeetingMonth September = new(2026, 9);

    public static CellToPlan Cell(string code, int day, params string[] attendees) =>
        new(code, $"Chi bộ {code}", new TimeOnly(19, 30), 90)
        {
            UsualDay = new UsualDay.OfMonth(day),
            Attendees = [.. attendees.Select(Who)],
        };

    public static CellToPlan Agency(int day, params string[] attendees) =>
        Cell("cơ-quan", day, attendees) with
        {
            Name = "Chi bộ cơ quan",
            IsAgencyCell = true,
        };

    public static Attendee Who(string code) => new(code, $"Nguyễn Mẫu {code}");

    public static DateOnly On(int day) => new(2026, 9, day);

    /// <summary>A commune of cells and members, as full of trouble as the seed will have it.</summary>
    public static MonthPlanRequest Random(int seed, int cells, int members, MeetingMonth? month = null)
    {
        var random = new Random(seed);
        MeetingMonth of = month ?? new MeetingMonth(2024 + random.Next(4), 1 + random.Next(12));
        int days = DateTime.DaysInMonth(of.Year, of.Month);
        string[] people = [.. Enumerable.Range(1, members).Select(member => $"m{member:00}")];
        var all = new List<CellToPlan> { Agency(20 + random.Next(12), people) };
        for (int i = 1; i < cells; i++)
        {
            CellToPlan cell = Cell($"thôn-{i:00}", 1 + random.Next(1, 10)) with
            {
                UsualStart = new TimeOnly(18 + random.Next(3), 30 * random.Next(2)),
                Minutes = 60 + (30 * random.Next(3)),
                Attendees = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Who(people[random.Next(members)]))],
            };
            all.Add(
                random.Next(12) switch
                {
                    0 => cell with { UsualDay = new UsualDay.OfWeek(1 + random.Next(5), (DayOfWeek)random.Next(7)) },
                    1 => cell with { UsualDay = null },
                    2 => cell with { Excused = "đang củng cố" },
                    3 => cell with
                    {
                        Fixed = new(new(of.Year, of.Month, 1 + random.Next(9)), new(19, 0), random.Next(2) == 0),
                    },
                    _ => cell,
                }
            );
        }

        return new MonthPlanRequest(of, [.. all])
        {
            Holidays =
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(_ => new DateOnly(of.Year, of.Month, 1 + random.Next(days))),
            ],
            WeekendsAllowed = random.Next(3) > 0,
            MarginMinutes = 15 * random.Next(4),
            NotBefore = random.Next(3) == 0 ? new DateOnly(of.Year, of.Month, 1 + random.Next(4)) : null,
            Hours =
                random.Next(2) == 0
                    ? [new(new(18, 30), new(22, 0))]
                    : [new(new(7, 30), new(11, 30)), new(new(13, 30), new(17, 0)), new(new(18, 30), new(22, 0))],
        };
    }
}
