using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = ChiBo.Documents.PartyDocuments.TableCell;

namespace ChiBo.Documents.Docx;

/// <summary>Writes the blocks of a document one by one, so that a long one is never held as a whole.</summary>
internal static class BodyWriter
{
    public static void Write(OpenXmlWriter xml, BodyBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                xml.WriteElement(
                    Pieces.Paragraph(heading.Level == 1 ? PartyStyle.Heading1 : PartyStyle.Heading2, heading.Text)
                );
                break;
            case AnnexHeadingBlock annex:
                xml.WriteElement(Pieces.Paragraph(PartyStyle.AnnexTitle, annex.Title));
                xml.WriteElement(Pieces.Paragraph(PartyStyle.Summary, annex.Summary));
                xml.WriteElement(Pieces.Paragraph(PartyStyle.SummaryRule, "-----"));
                break;
            case ParagraphBlock paragraph:
                xml.WriteElement(Pieces.Paragraph(PartyStyle.Body, paragraph.Text));
                break;
            case ItemBlock item:
                xml.WriteElement(Pieces.Paragraph(PartyStyle.Item, $"{item.Mark} {item.Text}"));
                break;
            case NoteBlock note:
                xml.WriteElement(Pieces.Paragraph(PartyStyle.Note, note.Text));
                break;
            case TableBlock table:
                WriteTable(xml, table);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void WriteTable(OpenXmlWriter xml, TableBlock table)
    {
        int[] widths = [.. table.Columns.Select(column => PageLayout.TextWidth * column.Share / 100)];
        xml.WriteElement(Pieces.Paragraph(PartyStyle.Spacer, ""));
        xml.WriteStartElement(new Table());
        xml.WriteElement(
            new TableProperties(
                new TableStyle { Val = PartyStyle.Table },
                Pieces.Width(widths.Sum()),
                new TableLayout { Type = TableLayoutValues.Fixed }
            )
        );
        xml.WriteElement(Pieces.Grid(widths));
        xml.WriteElement(Header(table, widths));
        foreach (IReadOnlyList<TableCell> cells in table.Rows)
        {
            xml.WriteElement(Row(table, widths, cells));
        }

        xml.WriteEndElement();
        xml.WriteElement(Pieces.Paragraph(PartyStyle.Spacer, ""));
    }

    private static TableRow Header(TableBlock table, int[] widths) =>
        new([
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. table.Columns.Select(
                (column, place) => Pieces.Cell(widths[place], [Pieces.Paragraph(PartyStyle.TableHeader, column.Title)])
            ),
        ]);

    private static TableRow Row(TableBlock table, int[] widths, IReadOnlyList<TableCell> cells) =>
        new(
            table.Columns.Select(
                (column, place) =>
                {
                    string style = column.IsCentred ? PartyStyle.TableCentred : PartyStyle.TableText;
                    IReadOnlyList<string> texts = cells[place].Paragraphs;
                    return Pieces.Cell(
                        widths[place],
                        (texts.Count == 0 ? [""] : texts).Select(text => Pieces.Paragraph(style, text))
                    );
                }
            )
        );
}
