using ChiBo.Storage.Register;

namespace ChiBo.Storage.Audit;

/// <summary>Cuts the facts of an act into ranges: row by row for a small act, so that a change names its row.</summary>
internal static class FactRanges
{
    private const int MostSingle = 200;
    private const int Together = 1_000;

    /// <summary>Digests of the values of what was recorded.</summary>
    public static IReadOnlyList<FactRange> OfValues(IEnumerable<Fact> facts) => Cut(facts, Values);

    /// <summary>Digests of the numbers of what was superseded.</summary>
    public static IReadOnlyList<FactRange> OfNumbers(IEnumerable<Fact> facts) => Cut(facts, Numbers);

    /// <summary>One digest of the values of all facts, which are of one table and in order.</summary>
    public static FactRange? OneOfValues(IEnumerable<Fact> facts) => One([.. facts], Values);

    /// <summary>One digest of the numbers of all facts, which are of one table and in order.</summary>
    public static FactRange? OneOfNumbers(IEnumerable<Fact> facts) => One([.. facts], Numbers);

    private static void Values(FactDigest digest, Fact fact) => digest.Add(fact);

    private static void Numbers(FactDigest digest, Fact fact) => digest.Add(fact.Table).Add(fact.Id);

    private static List<FactRange> Cut(IEnumerable<Fact> facts, Action<FactDigest, Fact> add)
    {
        var ranges = new List<FactRange>();
        IEnumerable<IGrouping<string, Fact>> tables = facts
            .GroupBy(fact => fact.Table)
            .OrderBy(table => table.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, Fact> table in tables)
        {
            Fact[] rows = [.. table.OrderBy(fact => fact.Id)];
            ranges.AddRange(
                rows.Chunk(rows.Length <= MostSingle ? 1 : Together)
                    .Select(range => One(range, add))
                    .OfType<FactRange>()
            );
        }

        return ranges;
    }

    private static FactRange? One(Fact[] facts, Action<FactDigest, Fact> add)
    {
        if (facts.Length == 0)
        {
            return null;
        }

        using var digest = new FactDigest();
        foreach (Fact fact in facts)
        {
            add(digest, fact);
        }

        return new FactRange(facts[0].Table, facts[0].Id, facts[^1].Id, facts.Length, digest.Take());
    }
}
