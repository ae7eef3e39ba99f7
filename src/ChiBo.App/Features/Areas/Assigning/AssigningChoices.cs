using System.Collections.Immutable;
using ChiBo.Planning.Areas;

namespace ChiBo.App.Features.Areas.Assigning;

/// <summary>What the cell committee chooses before a proposal is made.</summary>
internal sealed record AssigningChoices
{
    /// <summary>The longest way that can be chosen, in minutes.</summary>
    public const int LongestWay = 120;

    /// <summary>Whether members are put in charge of the area in which they live.</summary>
    public HomeAreaPolicy Home { get; init; }

    /// <summary>Whether what is so is kept where possible.</summary>
    public bool Keeps { get; init; } = true;

    /// <summary>What makes an area a load.</summary>
    public AreaLoad Load { get; init; }

    /// <summary>Whether cadres and civil servants attend no meeting in office hours.</summary>
    public bool KeepsOfficeHours { get; init; }

    /// <summary>Minutes from a home to another area; 0 when ways do not count.</summary>
    public int WayMinutes { get; init; }
}

/// <summary>What makes an area a load.</summary>
internal enum AreaLoad
{
    /// <summary>Each is the same.</summary>
    Same,

    /// <summary>One, and one for each open matter.</summary>
    OpenMatters,
}

/// <summary>Office hours.</summary>
internal static class OfficeHours
{
    private static readonly DayOfWeek[] Days =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
        DayOfWeek.Friday,
    ];

    /// <summary>Monday to Friday, 7:30 to 11:30 and 13:30 to 17:00.</summary>
    public static ImmutableArray<DutyHours> All { get; } =
    [
        .. Days.SelectMany(day =>
            (DutyHours[])
                [
                    new(day, new TimeOnly(7, 30), new TimeOnly(11, 30)),
                    new(day, new TimeOnly(13, 30), new TimeOnly(17, 0)),
                ]
        ),
    ];
}
