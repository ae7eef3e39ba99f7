namespace ChiBo.Domain.Quality;

/// <summary>How many of some whole (tỷ lệ), as 14 of 16 who came: shown as both numbers, never as one.</summary>
/// <param name="Part">From 0 on, at most the whole.</param>
/// <param name="Whole">From 0 on; of a whole of nothing there was nothing to do.</param>
public readonly record struct Portion(int Part, int Whole)
{
    /// <summary>Both together.</summary>
    public static Portion operator +(Portion left, Portion right) =>
        new(left.Part + right.Part, left.Whole + right.Whole);

    /// <summary>How many of some are so.</summary>
    public static Portion Of<T>(IReadOnlyCollection<T> all, Func<T, bool> isSo)
    {
        ArgumentNullException.ThrowIfNull(all);
        return new Portion(all.Count(isSo), all.Count);
    }
}
