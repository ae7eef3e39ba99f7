using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Layouts;

/// <summary>The layouts of Party documents over time.</summary>
/// <param name="All">All of them, the earliest first; there is at least one.</param>
public sealed record DocumentLayouts(IReadOnlyList<DocumentLayout> All)
{
    private static readonly Lazy<DocumentLayouts> Loaded = new(() => new DocumentLayouts(LayoutFiles.LoadAll()));

    /// <summary>Those that are part of the program.</summary>
    public static DocumentLayouts Embedded => Loaded.Value;

    /// <summary>The layout that holds on the day; before the first there is no other, so it serves earlier days too.</summary>
    public DocumentLayout On(DateOnly day) => All.On(day);
}
