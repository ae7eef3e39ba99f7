using ChiBo.Domain.Meetings;

namespace ChiBo.Planning.Months;

/// <summary>The day of the month on which a cell usually meets (ngày sinh hoạt thường lệ).</summary>
public abstract record UsualDay
{
    private UsualDay() { }

    /// <summary>The day in a month.</summary>
    public abstract DateOnly In(MeetingMonth month);

    /// <summary>A day by its number; in a shorter month its last day.</summary>
    /// <param name="Day">1 to 31.</param>
    public sealed record OfMonth(int Day) : UsualDay
    {
        /// <inheritdoc/>
        public override DateOnly In(MeetingMonth month)
        {
            int last = DateTime.DaysInMonth(month.Year, month.Month);
            return new DateOnly(month.Year, month.Month, Math.Clamp(Day, 1, last));
        }
    }

    /// <summary>The first, second … such day of the week; the last one when the month has fewer.</summary>
    /// <param name="Nth">1 to 5.</param>
    /// <param name="Day">The day of the week.</param>
    public sealed record OfWeek(int Nth, DayOfWeek Day) : UsualDay
    {
        /// <inheritdoc/>
        public override DateOnly In(MeetingMonth month)
        {
            var first = new DateOnly(month.Year, month.Month, 1);
            int toFirst = ((int)Day - (int)first.DayOfWeek + 7) % 7;
            int days = toFirst + (7 * (Math.Clamp(Nth, 1, 5) - 1));
            return first.AddDays(days < DateTime.DaysInMonth(month.Year, month.Month) ? days : days - 7);
        }
    }
}
