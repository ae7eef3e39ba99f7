using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;

namespace ChiBo.Documents.Docx;

/// <summary>Writes the blocks of a document one by one, so that a long one is never held as a whole.</summary>
internal static class BodyWriter
{
    /// <summary>The last paragraph stays with what follows, so that nobody signs an empty page.</summary>
    public static void WriteKept(OpenXmlWriter xml, PageLayout page, IEnumerable<BodyBlock> blocks)
    {
        BodyBlock? before = null;
        foreach (BodyBlock block in blocks)
        {
            if (before is not null)
            {
                Write(xml, page, before);
            }

            before = block;
        }

        if (before is ParagraphBlock last)
        {
            xml.WriteElement(Pieces.KeptParagraph(PartyStyle.Body, last.Text));
        }
        else if (before is not null)
        {
            Write(xml, page, before);
        }
    }

    public static void Write(OpenXmlWriter xml, PageLayout page, BodyBlock block)
    {
        if (block is TableBlock table)
        {
            TableWriter.Write(xml, page.TextWidth, table);
            return;
        }

        foreach (OpenXmlElement element in ElementsOf(page, block))
        {
            xml.WriteElement(element);
        }
    }

    private static IEnumerable<OpenXmlElement> ElementsOf(PageLayout page, BodyBlock block) =>
        block switch
        {
            HeadingBlock heading =>
            [
                Pieces.Paragraph(heading.Level == 1 ? PartyStyle.Heading1 : PartyStyle.Heading2, heading.Text),
            ],
            AnnexHeadingBlock annex =>
            [
                Pieces.Paragraph(PartyStyle.AnnexTitle, annex.Title),
                Pieces.Paragraph(PartyStyle.Summary, annex.Summary),
                Pieces.Paragraph(PartyStyle.SummaryRule, "-----"),
            ],
            ParagraphBlock paragraph => [Pieces.Paragraph(PartyStyle.Body, paragraph.Text)],
            ItemBlock item => [Pieces.Paragraph(PartyStyle.Item, $"{item.Mark} {item.Text}")],
            NoteBlock note => [Pieces.Paragraph(PartyStyle.Note, note.Text)],
            AddresseeBlock addressee =>
            [
                .. PartyWords.AddresseeLines(addressee).Select(line => Pieces.Paragraph(PartyStyle.Addressee, line)),
                Pieces.Paragraph(PartyStyle.Spacer, ""),
            ],
            FieldBlock field => Field(field),
            BarsBlock bars => BarsPart.Picture(page, bars),
            SlipsBlock slips => [SlipTable.Of(page, slips)],
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

    private static IEnumerable<OpenXmlElement> Field(FieldBlock field)
    {
        string label = PartyWords.Label(field);
        return field.Filled is { } filled
            ? [Pieces.Paragraph(PartyStyle.Field, $"{label} {filled}")]
            : Enumerable.Range(0, field.Lines).Select(line => Pieces.WritingLine(line == 0 ? $"{label} " : ""));
    }
}
