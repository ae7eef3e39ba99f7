using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Holidays;

/// <summary>Public holidays and Tết (ngày nghỉ lễ, tết): no meeting is planned on them.</summary>
/// <param name="FirstYear">The first year that is known.</param>
/// <param name="LastYear">The last year that is known.</param>
/// <param name="SourceNote">By what they are.</param>
/// <param name="Days">The name of each day.</param>
public sealed record PublicHolidays(
    int FirstYear,
    int LastYear,
    BilingualText SourceNote,
    IReadOnlyDictionary<DateOnly, BilingualText> Days
)
{
    private static readonly Lazy<PublicHolidays> Loaded = new(HolidayFiles.Load);

    /// <summary>Those that are part of the program.</summary>
    public static PublicHolidays Embedded => Loaded.Value;

    /// <summary>What a day is called; nothing when it is no holiday.</summary>
    public BilingualText? On(DateOnly day) => Days.GetValueOrDefault(day);

    /// <summary>Whether the holidays of a year are known.</summary>
    public bool Knows(int year) => year >= FirstYear && year <= LastYear;
}
