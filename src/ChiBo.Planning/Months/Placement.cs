namespace ChiBo.Planning.Months;

/// <summary>A moment at which a cell could meet.</summary>
/// <param name="Day">The day.</param>
/// <param name="Start">The start, in minutes of that day.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Cost">How far it is from what is usual.</param>
/// <param name="Breaches">Conditions that it would break.</param>
internal readonly record struct Placement(DateOnly Day, int Start, int Minutes, int Cost, Breaches Breaches)
{
    /// <summary>The start on one axis of minutes for all days.</summary>
    public long From => ((long)Day.DayNumber * 24 * 60) + Start;

    /// <summary>The end on the same axis.</summary>
    public long To => From + Minutes;
}

/// <summary>Conditions on a single moment.</summary>
[Flags]
internal enum Breaches
{
    None = 0,
    Holiday = 1,
    Weekend = 2,
    Past = 4,
    Hours = 8,
    Fixed = 16,
}
