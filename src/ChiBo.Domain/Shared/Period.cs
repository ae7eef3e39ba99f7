namespace ChiBo.Domain.Shared;

/// <summary>
/// A half-open interval of days: it holds on <see cref="From"/> and no longer on <see cref="To"/>.
/// </summary>
/// <param name="From">The first day; <see langword="null"/> when it began before any day that is asked about.</param>
/// <param name="To">The first day on which it no longer holds; <see langword="null"/> when it still does.</param>
public readonly record struct Period(DateOnly? From, DateOnly? To)
{
    /// <summary>Without a beginning and without an end.</summary>
    public static Period Always => default;

    /// <summary>From a day on, without an end.</summary>
    public static Period Since(DateOnly from) => new(from, null);

    /// <summary>Whether it holds on the day.</summary>
    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <summary>False when the interval ends on or before the day on which it begins.</summary>
    public bool EndsAfterItBegins => From is null || To is null || From < To;

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Overlaps(Period other) =>
        (From is null || other.To is null || From < other.To) && (other.From is null || To is null || other.From < To);

    /// <summary>Whether the next begins on the very day on which this one ends.</summary>
    public bool IsFollowedDirectlyBy(Period next) => To is not null && To == next.From;
}
