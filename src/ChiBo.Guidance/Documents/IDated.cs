namespace ChiBo.Guidance.Documents;

/// <summary>What holds from a day until the next of its kind.</summary>
public interface IDated
{
    /// <summary>The first day on which it holds.</summary>
    DateOnly From { get; }
}

internal static class Dated
{
    /// <summary>What holds on a day, of entries from the earliest on; before the first there is no other, so it serves earlier days too.</summary>
    public static T On<T>(this IReadOnlyList<T> entries, DateOnly day)
        where T : class, IDated => entries.LastOrDefault(entry => entry.From <= day) ?? entries[0];
}
