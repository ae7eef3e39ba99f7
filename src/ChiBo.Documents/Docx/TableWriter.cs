using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = ChiBo.Documents.PartyDocuments.TableCell;

namespace ChiBo.Documents.Docx;

/// <summary>Writes tables, row by row.</summary>
internal static class TableWriter
{
    /// <summary>10 mm: the least height of a row that is written into by hand.</summary>
    private static readonly int WritingHeight = PageLayout.Twips(10);

    public static void Write(OpenXmlWriter xml, int width, TableBlock table)
    {
        int[] widths = Widths(width, table);
        xml.WriteElement(Pieces.Paragraph(PartyStyle.Spacer, ""));
        xml.WriteStartElement(new Table());
        foreach (OpenXmlElement element in Begin(table, widths))
        {
            xml.WriteElement(element);
        }

        foreach (IReadOnlyList<TableCell> cells in table.Rows)
        {
            xml.WriteElement(Row(table, widths, cells));
        }

        xml.WriteEndElement();
        xml.WriteElement(Pieces.Paragraph(PartyStyle.Spacer, ""));
    }

    /// <summary>A short table as a whole, to stand within another.</summary>
    public static Table Whole(int width, TableBlock table)
    {
        int[] widths = Widths(width, table);
        return new Table([.. Begin(table, widths), .. table.Rows.Select(cells => Row(table, widths, cells))]);
    }

    private static int[] Widths(int width, TableBlock table) =>
        [.. table.Columns.Select(column => width * column.Share / 100)];

    private static IEnumerable<OpenXmlElement> Begin(TableBlock table, int[] widths) =>
        [
            new TableProperties(
                new TableStyle { Val = PartyStyle.Table },
                Pieces.Width(widths.Sum()),
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            Pieces.Grid(widths),
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. table.Columns.Select(
                    (column, place) =>
                        Pieces.Cell(widths[place], [Pieces.Paragraph(PartyStyle.TableHeader, column.Title)])
                ),
            ]),
        ];

    private static TableRow Row(TableBlock table, int[] widths, IReadOnlyList<TableCell> cells) =>
        new([
            .. table.IsWrittenInto
                ?
                [
                    new TableRowProperties(
                        new CantSplit(),
                        new TableRowHeight { Val = (uint)WritingHeight, HeightType = HeightRuleValues.AtLeast }
                    ),
                ]
                : Array.Empty<OpenXmlElement>(),
            .. table.Columns.Select(
                (column, place) =>
                {
                    string style = column.IsCentred ? PartyStyle.TableCentred : PartyStyle.TableText;
                    IReadOnlyList<string> texts = cells[place].Paragraphs;
                    return Pieces.Cell(
                        widths[place],
                        (texts.Count == 0 ? [""] : texts).Select(text => Pieces.Paragraph(style, text))
                    );
                }
            ),
        ]);
}
