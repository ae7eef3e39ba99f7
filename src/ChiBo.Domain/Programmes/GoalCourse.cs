using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Programmes;

/// <summary>The course of a goal of the year (II.1.3): under way, then reached, missed or dropped, each with words.</summary>
/// <param name="Year">The year of the programme.</param>
/// <param name="DueOn">The last day, which lies in that year; nothing for its end.</param>
public sealed record GoalCourse(int Year, DateOnly? DueOn)
{
    /// <summary>What became of it.</summary>
    public GoalState State { get; init; }

    /// <summary>What was reached, or why it was not.</summary>
    public string? Result { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly LastDay => DueOn ?? new DateOnly(Year, 12, 31);

    /// <summary>A goal that is under way.</summary>
    public static Outcome<GoalCourse> Begin(int year, DateOnly? dueOn) =>
        dueOn is { } day && day.Year != year ? new DueOutsideTheYear(year) : new GoalCourse(year, dueOn);

    /// <summary>The first day on which it is late; nothing while it is not.</summary>
    public DateOnly? OverdueSince(DateOnly today) =>
        State == GoalState.Open && LastDay < today ? LastDay.AddDays(1) : null;

    /// <summary>It is over: reached, missed or dropped.</summary>
    public Outcome<GoalCourse> Close(GoalState state, string? result) =>
        State != GoalState.Open || state == GoalState.Open ? new GoalIsClosed()
        : string.IsNullOrWhiteSpace(result) ? new GoalWithoutResult()
        : this with { State = state, Result = result };
}
