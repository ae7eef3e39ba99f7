using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>What the head of a paper tells, whatever its kind.</summary>
public sealed record PaperHead
{
    /// <summary>The body above, as in «Đảng bộ xã Mẫu Hòa»; nothing when none is named.</summary>
    public string? Superior { get; init; }

    /// <summary>The body that issues, as in «Chi bộ cơ quan xã Mẫu Hòa».</summary>
    public required string Issuer { get; init; }

    /// <summary>Its letters in number and symbol.</summary>
    public string IssuerLetters { get; init; } = "CB";

    /// <summary>Where it is issued; nothing when that is to be filled in.</summary>
    public string? Place { get; init; }

    /// <summary>The number within organisation, type and term, from 1; nothing while there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The day on which it is issued; nothing when that is to be filled in.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day that the file's own properties tell.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The layout in which it is printed; nothing for the one that holds on its day.</summary>
    public DocumentLayout? Layout { get; init; }

    internal DocumentLayout LayoutInForce => Layout ?? DocumentLayouts.Embedded.On(Date ?? MadeOn);
}
