using System.Globalization;

namespace ChiBo.Exchange.Rosters;

/// <summary>A date as far as a roster knows it: a day, a month or a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; nothing when only the year is known.</param>
/// <param name="Day">The day; nothing when only the month or the year is known.</param>
public readonly record struct RosterDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>A date known to the day.</summary>
    public static RosterDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Day is not null;

    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may mean.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Whether both may mean the same day.</summary>
    public bool AgreesWith(RosterDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary><c>1983-02-03</c>, <c>1983-02</c> or <c>1983</c>.</summary>
    public override string ToString() =>
        (Month, Day) switch
        {
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
            ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
            _ => Year.ToString("0000", CultureInfo.InvariantCulture),
        };
}
