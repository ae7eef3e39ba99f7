using System.Globalization;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>Counts of people as they are shown: who may not see the people of a scope is not told a count of one or two.</summary>
public static class SmallCounts
{
    /// <summary>The least count that is shown to all.</summary>
    public const int Least = 3;

    /// <summary>Whether a count is not told.</summary>
    public static bool IsHidden(int people, bool seesPeople) => !seesPeople && people is > 0 and < Least;

    /// <summary>The count, or «dưới 3».</summary>
    public static string Told(int people, bool seesPeople) =>
        IsHidden(people, seesPeople) ? "dưới 3" : people.ToString(CultureInfo.InvariantCulture);
}
