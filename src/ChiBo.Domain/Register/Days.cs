namespace ChiBo.Domain.Register;

/// <summary>
/// Days as the columns of a snapshot hold them: two bytes, counted from 1 January 1930, which is day 1.
/// </summary>
/// <remarks>
/// A review is asked about days from 1930 to 2100 only, so an interval that begins before is as good as one without a
/// beginning (<see cref="Open"/>), and one that ends after is as good as one without an end (<see cref="Never"/>).
/// </remarks>
public static class Days
{
    /// <summary>The beginning of an interval that has none, or none after 1929.</summary>
    public const ushort Open = 0;

    /// <summary>The end of an interval that has none, or a day that does not come before 2101.</summary>
    public const ushort Never = ushort.MaxValue;

    private static readonly int DayBeforeFirst = First.DayNumber - 1;

    /// <summary>The first day that can be asked about: 1 January 1930.</summary>
    public static DateOnly First => new(1930, 1, 1);

    /// <summary>The last day that can be asked about: 31 December 2100.</summary>
    public static DateOnly Last => new(2100, 12, 31);

    /// <summary>Whether a review can be asked about the day.</summary>
    public static bool CanBeAsked(DateOnly day) => day >= First && day <= Last;

    /// <summary>Whether the days of the year can be asked about.</summary>
    public static bool CanBeAsked(int year) => year >= First.Year && year <= Last.Year;

    /// <summary>A day; before 1930 it is <see cref="Open"/>, after 2100 it is <see cref="Never"/>.</summary>
    public static ushort Of(DateOnly day)
    {
        if (day < First)
        {
            return Open;
        }

        return day > Last ? Never : (ushort)(day.DayNumber - DayBeforeFirst);
    }

    /// <summary>The beginning of an interval.</summary>
    public static ushort From(DateOnly? from) => from is { } day ? Of(day) : Open;

    /// <summary>The end of an interval.</summary>
    public static ushort To(DateOnly? to) => to is { } day ? Of(day) : Never;

    /// <summary>The day back as a date, <see langword="null"/> for <see cref="Open"/> and <see cref="Never"/>.</summary>
    public static DateOnly? ToDate(ushort day) =>
        day is Open or Never ? null : DateOnly.FromDayNumber(day + DayBeforeFirst);
}
