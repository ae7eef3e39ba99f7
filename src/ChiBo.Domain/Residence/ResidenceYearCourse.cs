using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Residence;

/// <summary>The yearly comment of a residence cell (II.2.d): asked for, then given by that cell, in the application or on paper.</summary>
/// <param name="CellId">The residence cell that is asked; nothing for a place outside the register, whose comment comes on paper.</param>
/// <param name="Year">The year.</param>
/// <param name="AskedOn">When it was asked.</param>
/// <param name="DueOn">By when.</param>
/// <param name="GivenOn">When it gave its comment.</param>
/// <param name="Comment">What it says.</param>
/// <param name="IsTypedIn">Whether it came on paper.</param>
public sealed record ResidenceYearCourse(
    int? CellId,
    int Year,
    DateOnly AskedOn,
    DateOnly DueOn,
    DateOnly? GivenOn,
    ResidenceComment? Comment,
    bool IsTypedIn
)
{
    private const int YearsKept = 2;

    /// <summary>Whether it was given after its last day.</summary>
    public bool WasLate => GivenOn > DueOn;

    /// <summary>The first day on which its words are to be gone: they serve that year's review and the one after.</summary>
    public DateOnly WordsUntil => new(Year + YearsKept + 1, 1, 1);

    /// <summary>Asks a cell.</summary>
    public static Outcome<ResidenceYearCourse> Ask(int? cellId, int year, DateOnly dueOn, DateOnly today) =>
        today.Year < year ? new YearHasNotBegun(year)
        : dueOn < today ? new DueBeforeItIsAsked(dueOn)
        : new ResidenceYearCourse(cellId, year, today, dueOn, null, null, IsTypedIn: false);

    /// <summary>The cell gives its comment.</summary>
    public Outcome<ResidenceYearCourse> Give(
        int? byCell,
        ResidenceComment comment,
        DateOnly on,
        DateOnly today,
        bool isTypedIn
    ) =>
        byCell != CellId ? new NotTheResidenceCell()
        : GivenOn is { } before ? new CommentGivenAlready(before)
        : on < AskedOn || on > today ? new CommentGivenThen(AskedOn)
        : this with { GivenOn = on, Comment = comment, IsTypedIn = isTypedIn };

    /// <summary>The first day on which it is late; nothing while it is not, or once it is there.</summary>
    public DateOnly? LateSince(DateOnly today) => GivenOn is null && DueOn < today ? DueOn.AddDays(1) : null;
}
