using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

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

    /// <summary>A paragraph that does not end a page before the next begins.</summary>
    public static Paragraph KeptParagraph(string style, string text)
    {
        Paragraph paragraph = Paragraph(style, text);
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    /// <summary>A line to be written on: what is asked, and dots to the end of the line.</summary>
    public static Paragraph WritingLine(string label) =>
        new(
            new ParagraphProperties(new ParagraphStyleId { Val = PartyStyle.Field }),
            new Run(new Text(PlainText.Of(label)) { Space = SpaceProcessingModeValues.Preserve }, new TabChar())
        );

    /// <summary>Two columns without lines, as head and foot of a document have them.</summary>
    public static Table SideBySide(PageLayout page, IEnumerable<Paragraph> left, IEnumerable<Paragraph> right) =>
        new(
            new TableProperties(
                Width(page.TextWidth),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }
                )
            ),
            Grid([page.LeftColumn, page.RightColumn]),
            new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(page.LeftColumn, left),
                Cell(page.RightColumn, right)
            )
        );

    /// <summary>The widths of a table's columns.</summary>
    public static TableGrid Grid(IEnumerable<int> widths) =>
        new(widths.Select(width => new GridColumn { Width = PartyStyleRow.Text(width) }));

    /// <summary>A cell.</summary>
    public static TableCell Cell(int width, IEnumerable<OpenXmlElement> content) =>
        new([
            new TableCellProperties(
                new TableCellWidth { Width = PartyStyleRow.Text(width), Type = TableWidthUnitValues.Dxa }
            ),
            .. content,
        ]);

    /// <summary>The width of a whole table.</summary>
    public static TableWidth Width(int width) =>
        new() { Width = PartyStyleRow.Text(width), Type = TableWidthUnitValues.Dxa };
}
