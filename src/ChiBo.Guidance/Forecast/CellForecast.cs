namespace ChiBo.Guidance.Forecast;

/// <summary>How many official members a cell has on a day to come, by what is announced.</summary>
/// <param name="Day">The day.</param>
/// <param name="Announced">By what is recorded: rolls, official days, statuses and departures with their days.</param>
/// <param name="Expected">The same, and whoever is on probation becomes official on the day on which twelve months end.</param>
/// <param name="Minimum">How many are needed on that day.</param>
public sealed record ForecastPoint(DateOnly Day, int Announced, int Expected, int Minimum)
{
    /// <summary>Whether there are too few, though everybody on probation is confirmed.</summary>
    public bool IsBelow => Expected < Minimum;
}

/// <summary>The forecast of one residential cell.</summary>
/// <param name="Code">The cell.</param>
/// <param name="Months">The day asked about and the same day of each month after, as long as the cell is there.</param>
/// <param name="BelowOn">The first day on which it has too few; nothing when it always has enough.</param>
/// <param name="ReachingAge">
/// Official members who reach <see cref="Forecaster.MarkedAge"/> within the time: they may be exempted when they ask, which
/// nobody can know, so they are counted beside and taken off nowhere.
/// </param>
public sealed record CellForecast(
    string Code,
    IReadOnlyList<ForecastPoint> Months,
    ForecastPoint? BelowOn,
    int ReachingAge
)
{
    /// <summary>How many there are on the day asked about.</summary>
    public ForecastPoint Now => Months[0];

    /// <summary>How many there are at the end.</summary>
    public ForecastPoint Last => Months[^1];

    /// <summary>Whether it has enough now and too few later: what a warning is for.</summary>
    public bool FallsBelow => BelowOn is not null && !Now.IsBelow;
}
