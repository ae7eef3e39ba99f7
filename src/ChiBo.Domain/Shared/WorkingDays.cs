namespace ChiBo.Domain.Shared;

/// <summary>Working days (ngày làm việc): Monday to Friday, without public holidays.</summary>
/// <param name="IsHoliday">Whether a day is a public holiday, by dated data.</param>
public sealed record WorkingDays(Func<DateOnly, bool> IsHoliday)
{
    /// <summary>Whether work is done on the day.</summary>
    public bool Has(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>The last day of a term of so many working days that is counted from the day after an event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The term has no day.</exception>
    public DateOnly LastOf(DateOnly happenedOn, int term)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(term, 1);
        DateOnly day = happenedOn;
        for (int counted = 0; counted < term; )
        {
            day = day.AddDays(1);
            counted += Has(day) ? 1 : 0;
        }

        return day;
    }
}
