using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Documents;

/// <summary>On which pages of the program a clause of 28-HD/BTCTW is carried out.</summary>
public static class ClausePages
{
    private const string Name = "guidance/pages/28-hd-btctw.yaml";

    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> Loaded = new(Load);

    /// <summary>All, by clause: addresses as the program declares them, as in <c>/tasks/{Key}</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> All => Loaded.Value;

    /// <summary>The pages of a clause; none where it has no page of its own.</summary>
    public static IReadOnlyList<string> Of(string clause) => All.GetValueOrDefault(clause) ?? [];

    private static Dictionary<string, IReadOnlyList<string>> Load() =>
        Yaml.Read<Dictionary<string, List<string>>>(Name, EmbeddedFiles.Read(Name))
            .ToDictionary(entry => entry.Key, IReadOnlyList<string> (entry) => entry.Value, StringComparer.Ordinal);
}
