using ChiBo.Domain.Regulations;

namespace ChiBo.Exchange.Reading;

/// <summary>The five chapters of working regulations.</summary>
internal readonly ref struct ChapterTexts
{
    public required ReadOnlySpan<char> PartyCommittee { get; init; }

    public required ReadOnlySpan<char> Government { get; init; }

    public required ReadOnlySpan<char> FatherlandFront { get; init; }

    public required ReadOnlySpan<char> Organisations { get; init; }

    public required ReadOnlySpan<char> Cells { get; init; }

    public RegulationChapters Filled =>
        Chapter(PartyCommittee, RegulationChapters.PartyCommittee)
        | Chapter(Government, RegulationChapters.Government)
        | Chapter(FatherlandFront, RegulationChapters.FatherlandFront)
        | Chapter(Organisations, RegulationChapters.Organisations)
        | Chapter(Cells, RegulationChapters.Cells);

    private static RegulationChapters Chapter(ReadOnlySpan<char> text, RegulationChapters chapter) =>
        ChapterText.IsFilled(text) ? chapter : RegulationChapters.None;
}
