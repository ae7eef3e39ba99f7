using System.Collections.Immutable;
using ChiBo.Planning.Areas;

namespace ChiBo.Planning.Tests.Areas;

/// <summary>Agency cells with their areas, made from a seed or by hand.</summary>
internal static class Cells
{
    public static AreaToAssign Area(string code, int weight = 1) => new(code, $"Thôn {code}", weight);

    public static MemberToAssign Member(string code, string? home = null) =>
        new(code, $"Trần Mẫu {code}") { HomeArea = home };

    /// <summary>An area whose cell meets on Thursday 3 September 2026 at 19:30.</summary>
    public static AreaToAssign Meeting(string code, int day = 3) =>
        Area(code) with
        {
            Meetings = [new AreaMeeting(new DateOnly(2026, 9, day), new TimeOnly(19, 30), 90)],
        };

    public static AreaAssignmentRequest Random(int seed, int areas, int members)
    {
        var random = new Random(seed);
        AreaToAssign[] all =
        [
            .. Enumerable
                .Range(1, areas)
                .Select(area =>
                    Area($"a{area:00}", 1 + random.Next(3)) with
                    {
                        Meetings = [.. Meeting("", 1 + random.Next(10)).Meetings],
                    }
                ),
        ];
        string[] codes = [.. all.Select(area => area.Code)];
        return new(
            [.. all],
            [
                .. Enumerable
                    .Range(1, members)
                    .Select(member =>
                        Member($"m{member:00}", random.Next(3) == 0 ? null : codes[random.Next(areas)]) with
                        {
                            Existing = random.Next(2) == 0 ? [] : [codes[random.Next(areas)]],
                            Duty = random.Next(3) > 0 ? [] : [new((DayOfWeek)random.Next(7), new(18, 0), new(23, 0))],
                            Travel = codes.ToImmutableDictionary(code => code, _ => 5 * random.Next(8)),
                            MostAreas = random.Next(5) == 0 ? 1 + random.Next(3) : null,
                        }
                    ),
            ]
        )
        {
            Home = (HomeAreaPolicy)random.Next(3),
            KeepExisting = random.Next(2) == 0,
            MostTravelMinutes = random.Next(4) == 0 ? 30 : null,
        };
    }
}
