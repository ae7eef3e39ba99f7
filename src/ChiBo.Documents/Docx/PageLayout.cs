using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Docx;

/// <summary>The sheet of a Party document, in twentieths of a point (twips).</summary>
internal sealed class PageLayout(DocumentLayout layout)
{
    /// <summary>10 mm from the edge to the page number.</summary>
    public const int Header = 567;

    /// <summary>Width of «ĐẢNG CỘNG SẢN VIỆT NAM» in Times New Roman, bold, at one point, with a little room.</summary>
    private const int PartyNameWidthPerPoint = 293;

    /// <summary>The column of the issuing body has 43 hundredths of the width.</summary>
    private const int LeftShare = 43;

    public int Width { get; } = Twips(layout.Sheet.Width);

    public int Height { get; } = Twips(layout.Sheet.Height);

    public int Top { get; } = Twips(layout.Margins.Top);

    public int Bottom { get; } = Twips(layout.Margins.Bottom);

    /// <summary>Where it is bound.</summary>
    public int Left { get; } = Twips(layout.Margins.Left);

    public int Right { get; } = Twips(layout.Margins.Right);

    /// <summary>What is left for text.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>The column of the issuing body, and of those to whom it goes.</summary>
    public int LeftColumn => TextWidth * LeftShare / 100;

    /// <summary>The column of the Party's name, and of the signature.</summary>
    public int RightColumn => TextWidth - LeftColumn;

    /// <summary>How far the rule below the Party's name steps in, so that it is as long as the name.</summary>
    public int RuleIndent =>
        Math.Max(0, (RightColumn - (PartyNameWidthPerPoint * layout.Of(LayoutPart.PartyName).Points)) / 2);

    /// <summary>Millimetres in twentieths of a point.</summary>
    public static int Twips(int millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);
}
