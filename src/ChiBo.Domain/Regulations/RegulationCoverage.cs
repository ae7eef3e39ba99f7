namespace ChiBo.Domain.Regulations;

/// <summary>Which chapters of a version are filled, and which of the five relations are missing (II.2.a).</summary>
public sealed class RegulationCoverage
{
    private readonly HashSet<RegulationChapter> filled;

    private RegulationCoverage(HashSet<RegulationChapter> filled) => this.filled = filled;

    /// <summary>All chapters, as they are printed one after another.</summary>
    public static IReadOnlyList<RegulationChapter> Chapters { get; } = Enum.GetValues<RegulationChapter>();

    /// <summary>The five relations that may not be missing.</summary>
    public static IReadOnlyList<RegulationChapter> Mandatory { get; } = [.. Chapters.Where(IsMandatory)];

    /// <summary>The relations that are not settled.</summary>
    public IReadOnlyList<RegulationChapter> Missing => [.. Mandatory.Where(chapter => !IsFilled(chapter))];

    /// <summary>The usual further chapters that say nothing; nobody has to fill them.</summary>
    public IReadOnlyList<RegulationChapter> EmptyFurther =>
        [.. Chapters.Where(chapter => !IsMandatory(chapter) && !IsFilled(chapter))];

    /// <summary>Whether all five relations are settled.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>The relations that are settled, as a rule of operation reads them.</summary>
    public RegulationChapters Relations =>
        Mandatory.Where(IsFilled).Aggregate(RegulationChapters.None, (all, chapter) => all | FlagOf(chapter));

    /// <summary>What the texts of a version cover.</summary>
    public static RegulationCoverage Of(IEnumerable<KeyValuePair<RegulationChapter, string>> texts) =>
        new([.. texts.Where(part => ChapterText.IsFilled(part.Value)).Select(part => part.Key)]);

    /// <summary>Whether a chapter is one of the five relations.</summary>
    public static bool IsMandatory(RegulationChapter chapter) => FlagOf(chapter) != RegulationChapters.None;

    /// <summary>Whether a chapter says anything.</summary>
    public bool IsFilled(RegulationChapter chapter) => filled.Contains(chapter);

    private static RegulationChapters FlagOf(RegulationChapter chapter) =>
        chapter switch
        {
            RegulationChapter.PartyCommittee => RegulationChapters.PartyCommittee,
            RegulationChapter.Government => RegulationChapters.Government,
            RegulationChapter.FatherlandFront => RegulationChapters.FatherlandFront,
            RegulationChapter.Organisations => RegulationChapters.Organisations,
            RegulationChapter.Cells => RegulationChapters.Cells,
            _ => RegulationChapters.None,
        };
}
