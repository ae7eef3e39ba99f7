namespace ChiBo.Samples.Nation;

/// <summary>How large a synthetic nation is to be.</summary>
/// <param name="Seed">The same seed gives the same register.</param>
/// <param name="LeastMembers">Members of the smallest commune.</param>
/// <param name="MostMembers">Members of the largest.</param>
/// <param name="MembersOfAnArea">About how many members an area's cell has.</param>
/// <param name="WithWork">Whether meetings, regulations, assignments and residences are made too.</param>
/// <param name="MembersOfOtherCell">Members of each of the cells that serve no area.</param>
/// <param name="LeastAreas">Residential areas of the smallest commune, 2 or more.</param>
/// <param name="LeastOfficials">The fewest cadres and civil servants of a commune.</param>
/// <param name="MostOfficials">The most.</param>
public sealed record NationPlan(
    int Seed,
    int LeastMembers = 250,
    int MostMembers = 450,
    int MembersOfAnArea = 20,
    bool WithWork = true,
    int MembersOfOtherCell = 11,
    int LeastAreas = 5,
    int LeastOfficials = 16,
    int MostOfficials = 23
)
{
    /// <summary>The first day of the history of organisations.</summary>
    public static DateOnly Beginning => new(2008, 1, 1);

    /// <summary>The day on which the communes of the old catalogue ended.</summary>
    public static DateOnly End => new(2025, 7, 1);
}
