using System.Globalization;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>Counts of people as they are shown: who may not see the people of a scope is not told a count of one or two.</summary>
public static class SmallCounts
{
    /// <summary>Stands for a number that is not told.</summary>
    public const string NotTold = "–";

    /// <summary>Whether a count is not told.</summary>
    public static bool IsHidden(int people, bool seesPeople) =>
        !seesPeople && Domain.Figures.SmallCounts.IsSmall(people);

    /// <summary>
    /// Those able to attend beside those on the roll, or «–»: where only one or two are not able, the difference would tell of them.
    /// </summary>
    public static string Able(int official, int able, bool seesPeople) =>
        IsHidden(official - able, seesPeople) ? NotTold : Told(able, seesPeople);

    /// <summary>The count, or «dưới 3».</summary>
    public static string Told(int people, bool seesPeople) =>
        IsHidden(people, seesPeople) ? "dưới 3" : people.ToString(CultureInfo.InvariantCulture);
}
