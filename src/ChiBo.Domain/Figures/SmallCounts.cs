namespace ChiBo.Domain.Figures;

/// <summary>How a count of people is shown.</summary>
public enum CountShown
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>One commune's count of 1 or 2: shown as fewer than three.</summary>
    Few,

    /// <summary>A sum that holds such a count: not shown.</summary>
    NotTold,
}

/// <summary>
/// Small counts of people, for who may not see the people. One rule holds for every level, filter and month alike: the count of a
/// commune is shown when it is 0 or 3 and more, and a sum is shown only when every commune in it is. Thus a count that is not shown
/// is in no number that is, and nobody can subtract his way to it.
/// </summary>
public static class SmallCounts
{
    /// <summary>The smallest count above zero that is shown.</summary>
    public const int Least = 3;

    /// <summary>Whether a commune's count is too small to be shown.</summary>
    public static bool IsSmall(int count) => count is > 0 and < Least;

    /// <summary>How the sum of some communes is shown.</summary>
    /// <param name="communes">How many communes are in it.</param>
    /// <param name="small">How many of them have a small count.</param>
    /// <param name="seesPeople">Whether the reader may see the people: then nothing is held back.</param>
    public static CountShown Of(int communes, int small, bool seesPeople) =>
        seesPeople || small == 0 ? CountShown.Plain
        : communes == 1 ? CountShown.Few
        : CountShown.NotTold;
}
