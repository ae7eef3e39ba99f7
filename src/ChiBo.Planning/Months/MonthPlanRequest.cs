using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Planning.Months;

/// <summary>What is asked: days and hours for the meetings of all cells of a commune in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Cells">The cells under the committee, in any order.</param>
public sealed record MonthPlanRequest(MeetingMonth Month, ImmutableArray<CellToPlan> Cells)
{
    /// <summary>Days on which no cell meets.</summary>
    public ImmutableHashSet<DateOnly> Holidays { get; init; } = [];

    /// <summary>Hours within which a meeting begins and ends; by default the evening.</summary>
    public ImmutableArray<MeetingHours> Hours { get; init; } = [new(new TimeOnly(18, 30), new TimeOnly(22, 0))];

    /// <summary>Whether cells meet on Saturdays and Sundays.</summary>
    public bool WeekendsAllowed { get; init; } = true;

    /// <summary>Minutes between the end of one meeting and the start of the next that the same person attends.</summary>
    public int MarginMinutes { get; init; } = 30;

    /// <summary>Minutes from one start that is considered to the next, beside the usual one. 5 to 240.</summary>
    public int StepMinutes { get; init; } = 30;

    /// <summary>The first day that is still open, such as tomorrow; null when all of the month is.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>How much work the solver may do, in its own unit of about a second; no clock is asked.</summary>
    public double Effort { get; init; } = 4;
}

/// <summary>Hours of a day, from and until, within which a meeting lies.</summary>
/// <param name="From">The earliest start.</param>
/// <param name="To">The latest end.</param>
public sealed record MeetingHours(TimeOnly From, TimeOnly To);
