using System.Globalization;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary>How much a run erased by which rule: as it stands in the reason of its act, <c>area-words=3; notices=5</c>.</summary>
/// <param name="Counts">By rule.</param>
internal sealed record RetentionProof(IReadOnlyDictionary<RetentionRule, int> Counts)
{
    public static RetentionProof Empty { get; } = new(new Dictionary<RetentionRule, int>());

    public int Total => Counts.Values.Sum();

    /// <summary>As it is written down.</summary>
    public string Written =>
        string.Join(
            "; ",
            Counts
                .Where(rule => rule.Value > 0)
                .Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Key.Code}={rule.Value}"))
        );

    /// <summary>In words.</summary>
    public IEnumerable<Phrase> Lines =>
        Counts
            .Where(rule => rule.Value > 0)
            .Select(rule => new Phrase(
                $"{rule.Key.Name.Vietnamese}: {rule.Value}",
                $"{rule.Key.Name.English}: {rule.Value}"
            ));

    /// <summary>How much by a rule.</summary>
    public int Of(RetentionRule rule) => Counts.GetValueOrDefault(rule);

    /// <summary>Reads what was written down; nothing when it is no proof of a run, as those of earlier versions.</summary>
    public static RetentionProof? Read(string? written)
    {
        var counts = new Dictionary<RetentionRule, int>();
        foreach (string part in (written ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=');
            if (
                pair.Length != 2
                || RetentionRules.All.FirstOrDefault(rule => rule.Code == pair[0]) is not { } rule
                || !int.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            )
            {
                return null;
            }

            counts[rule] = count;
        }

        return counts.Count == 0 ? null : new RetentionProof(counts);
    }
}
