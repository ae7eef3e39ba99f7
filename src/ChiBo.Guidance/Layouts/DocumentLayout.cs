using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Layouts;

/// <summary>The prescribed layout of Party documents (thể thức) from a day on.</summary>
public sealed record DocumentLayout : IDated
{
    /// <summary>The instrument that prescribes it, as in <c>36-HD/VPTW</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day on which somebody last held it against its sources.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Where it is known from, and what is not known.</summary>
    public required BilingualText SourceNote { get; init; }

    /// <summary>The sheet of paper.</summary>
    public required SheetSize Sheet { get; init; }

    /// <summary>What is left free around the text.</summary>
    public required SheetMargins Margins { get; init; }

    /// <summary>The font.</summary>
    public required LayoutFont Font { get; init; }

    /// <summary>How each part is printed; every part is there.</summary>
    public required IReadOnlyDictionary<LayoutPart, PartForm> Parts { get; init; }

    /// <summary>Name and letters of each paper; every kind is there.</summary>
    public required IReadOnlyDictionary<PaperKind, PaperForm> Papers { get; init; }

    /// <summary>How a part is printed.</summary>
    public PartForm Of(LayoutPart part) => Parts[part];

    /// <summary>Name and letters of a paper.</summary>
    public PaperForm Of(PaperKind paper) => Papers[paper];
}
