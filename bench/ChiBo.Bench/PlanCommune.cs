using System.Collections.Immutable;
using ChiBo.Domain.Meetings;
using ChiBo.Planning.Areas;
using ChiBo.Planning.Months;

namespace ChiBo.Bench;

/// <summary>A commune of 40 cells, the agency cell with 60 members among them, made from a seed: a month and its areas to plan.</summary>
internal static class PlanCommune
{
    private const int Cells = 40;
    private const int Members = 60;
    private static readonly MeetingMonth Month = new(2026, 9);

    public static MonthPlanRequest MonthOf(int seed)
    {
        var random = new Random(seed);
        string[] people = [.. Enumerable.Range(1, Members).Select(member => $"m{member:00}")];
        CellToPlan agency = Cell("cơ-quan", 25 + random.Next(4), people) with { IsAgencyCell = true };
        return new MonthPlanRequest(
            Month,
            [
                agency,
                .. Enumerable
                    .Range(1, Cells - 1)
                    .Select(cell =>
                        Cell(
                            $"thôn-{cell:00}",
                            1 + random.Next(10),
                            [people[random.Next(Members)], people[random.Next(Members)]]
                        ) with
                        {
                            UsualStart = new TimeOnly(18 + random.Next(3), 30 * random.Next(2)),
                        }
                    ),
            ]
        )
        {
            Holidays = [new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 2)],
            WeekendsAllowed = seed % 2 == 0,
            MarginMinutes = 30,
        };
    }

    /// <summary>Areas of unlike weight; when there are fewer members than areas, each has several, which is the harder question.</summary>
    public static AreaAssignmentRequest AreasOf(int seed, int members)
    {
        var random = new Random(seed);
        string[] codes = [.. Enumerable.Range(1, Cells).Select(area => $"a{area:00}")];
        return new AreaAssignmentRequest(
            [
                .. codes.Select(code => new AreaToAssign(code, $"Thôn {code}", 1 + random.Next(3))
                {
                    Meetings = [new AreaMeeting(new DateOnly(2026, 9, 1 + random.Next(10)), new TimeOnly(19, 30), 90)],
                }),
            ],
            [
                .. Enumerable
                    .Range(1, members)
                    .Select(member => new MemberToAssign($"m{member:00}", $"Trần Mẫu {member}")
                    {
                        HomeArea = random.Next(3) == 0 ? null : codes[random.Next(Cells)],
                        Existing = random.Next(2) == 0 ? [] : [codes[random.Next(Cells)]],
                        Duty = random.Next(3) > 0 ? [] : [new((DayOfWeek)random.Next(7), new(18, 0), new(23, 0))],
                        Travel = codes.ToImmutableDictionary(code => code, _ => 5 * random.Next(8)),
                    }),
            ]
        )
        {
            Home = (HomeAreaPolicy)(seed % 3),
            // As the page asks.
            Effort = 1,
        };
    }

    private static CellToPlan Cell(string code, int day, string[] attendees) =>
        new(code, $"Chi bộ {code}", new TimeOnly(19, 30), 90)
        {
            UsualDay = new UsualDay.OfMonth(day),
            Attendees = [.. attendees.Distinct().Select(one => new Attendee(one, $"Nguyễn Mẫu {one}"))],
        };
}
