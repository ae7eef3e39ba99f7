namespace ChiBo.Documents.Docx;

/// <summary>The sheet of a Party document, in twentieths of a point (twips).</summary>
internal static class PageLayout
{
    /// <summary>A4.</summary>
    public const int Width = 11_906;

    /// <summary>A4.</summary>
    public const int Height = 16_838;

    /// <summary>20 mm above and below.</summary>
    public const int TopAndBottom = 1_134;

    /// <summary>30 mm, where it is bound.</summary>
    public const int Left = 1_701;

    /// <summary>20 mm.</summary>
    public const int Right = 1_134;

    /// <summary>10 mm from the edge to the page number.</summary>
    public const int Header = 567;

    /// <summary>What is left for text.</summary>
    public const int TextWidth = Width - Left - Right;

    /// <summary>The column of the issuing body, and of those to whom it goes.</summary>
    public const int LeftColumn = 4_100;

    /// <summary>The column of the Party's name, and of the signature.</summary>
    public const int RightColumn = TextWidth - LeftColumn;

    /// <summary>Width of «ĐẢNG CỘNG SẢN VIỆT NAM» in Times New Roman, bold, 15 points, with a little room: so long is the rule.</summary>
    public const int PartyNameWidth = 4_400;
}
