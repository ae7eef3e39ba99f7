namespace ChiBo.Domain.Register.Columns;

/// <summary>Whether a cell of residence gave its comment of a year on a member; not what it said.</summary>
/// <param name="Year">The year.</param>
/// <param name="AskedOn">When it was asked.</param>
/// <param name="DueOn">By when.</param>
/// <param name="GivenOn">When it was given; <see cref="Days.Never"/> when it was not.</param>
public readonly record struct ResidenceCommentFact(short Year, ushort AskedOn, ushort DueOn, ushort GivenOn);
