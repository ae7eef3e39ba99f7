namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>
/// Communes by which a statement is narrowed: so few that they go with it. Of a campaign of the nation the office of a commune
/// reads its own row; boards read all rows and pass over what is not theirs.
/// </summary>
internal static class FewCommunes
{
    private const int Most = 400;

    /// <summary>The communes when they are few; nothing when there are many, or all are meant.</summary>
    public static IReadOnlyList<int>? Of(IReadOnlySet<int>? units) => units is { Count: <= Most } ? [.. units] : null;

    /// <summary>Those of several, when all of them are few.</summary>
    public static IReadOnlyList<int>? Of(IEnumerable<int> units) => Of(units.ToHashSet());
}
