using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>The smallest pieces of a document: paragraphs and tables that name their style and carry plain text.</summary>
internal static class Pieces
{
    /// <summary>A paragraph of plain text.</summary>
    public static Paragraph Paragraph(string style, string text) =>
        new(
            new ParagraphProperties(new ParagraphStyleId { Val = style }),
            new Run(new Text(PlainText.Of(text)) { Space = SpaceProcessingModeValues.Preserve })
        );

    /// <summary>Two columns without lines, as head and foot of a document have them.</summary>
    public static Table SideBySide(IEnumerable<Paragraph> left, IEnumerable<Paragraph> right) =>
        new(
            new TableProperties(
                Width(PageLayout.TextWidth),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }
                )
            ),
            Grid([PageLayout.LeftColumn, PageLayout.RightColumn]),
            new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(PageLayout.LeftColumn, left),
                Cell(PageLayout.RightColumn, right)
            )
        );

    /// <summary>The widths of a table's columns.</summary>
    public static TableGrid Grid(IEnumerable<int> widths) =>
        new(widths.Select(width => new GridColumn { Width = Text(width) }));

    /// <summary>A cell.</summary>
    public static TableCell Cell(int width, IEnumerable<Paragraph> paragraphs) =>
        new([
            new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }),
            .. paragraphs,
        ]);

    /// <summary>The width of a whole table.</summary>
    public static TableWidth Width(int width) => new() { Width = Text(width), Type = TableWidthUnitValues.Dxa };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
