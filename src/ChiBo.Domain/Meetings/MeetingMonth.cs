using System.Globalization;

namespace ChiBo.Domain.Meetings;

/// <summary>A calendar month (kỳ sinh hoạt), from January of year 1 to December of year 9999.</summary>
/// <remarks>Two months are equal when year and month are; they order by time. The default is 0001-01.</remarks>
public readonly record struct MeetingMonth : IComparable<MeetingMonth>
{
    private readonly int monthsSinceYearOne;

    /// <summary>The month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999, or the month not 1 to 12.</exception>
    public MeetingMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        monthsSinceYearOne = ((year - 1) * 12) + month - 1;
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => (monthsSinceYearOne / 12) + 1;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Month => (monthsSinceYearOne % 12) + 1;

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The last calendar month that is over before the day: on the last day of a month it is not over yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies in the first month of year 1.</exception>
    public static MeetingMonth LastCompleteBefore(DateOnly day) => Of(day.AddDays(-day.Day));

    /// <summary>The month in which the day lies.</summary>
    public static MeetingMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads <c>yyyy-MM</c>, and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out MeetingMonth month)
    {
        month = default;
        if (
            text.Length != 7
            || text[4] != '-'
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || year < 1
            || number is < 1 or > 12
        )
        {
            return false;
        }

        month = new MeetingMonth(year, number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(MeetingMonth other) => monthsSinceYearOne.CompareTo(other.monthsSinceYearOne);

    /// <summary>The earlier of two months is the smaller.</summary>
    public static bool operator <(MeetingMonth left, MeetingMonth right) => left.CompareTo(right) < 0;

    /// <summary>The later of two months is the greater.</summary>
    public static bool operator >(MeetingMonth left, MeetingMonth right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(MeetingMonth left, MeetingMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(MeetingMonth left, MeetingMonth right) => left.CompareTo(right) >= 0;

    /// <summary>As <c>yyyy-MM</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
