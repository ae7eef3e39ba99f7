using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Documents;

/// <summary>The instruments that the program knows.</summary>
/// <param name="All">All of them, the oldest first.</param>
public sealed record GuidanceLibrary(IReadOnlyList<GuidanceDocument> All)
{
    private static readonly Lazy<GuidanceLibrary> Loaded = new(() => new GuidanceLibrary(GuidanceFiles.LoadAll()));

    /// <summary>Those that are part of the program.</summary>
    public static GuidanceLibrary Embedded => Loaded.Value;

    /// <summary>The instrument of the number or the slug, whatever the case of its letters.</summary>
    public GuidanceDocument? Find(string id) =>
        All.FirstOrDefault(document =>
            string.Equals(document.Number, id, StringComparison.OrdinalIgnoreCase)
            || string.Equals(document.Slug, id, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The verified instrument with rules that is in force on the day; a draft never is.</summary>
    public GuidanceDocument? InForceOn(DateOnly day) =>
        All.LastOrDefault(document =>
            document is { Status: GuidanceStatus.Verified, HasRules: true } && document.InForceFrom <= day
        );

    /// <summary>The instrument that is applied to a day: the one in force; before there was any, 28-HD/BTCTW all the same.</summary>
    public GuidanceDocument AppliedOn(DateOnly day) => InForceOn(day) ?? Find("28-HD/BTCTW")!;
}
