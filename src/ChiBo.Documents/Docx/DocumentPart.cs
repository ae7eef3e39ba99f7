using System.Text;
using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>The main part of the file: head, body, foot and annex on A4.</summary>
internal static class DocumentPart
{
    public static void Write(Stream stream, PartyDocument document)
    {
        using var xml = OpenXmlWriter.Create(stream, Encoding.UTF8);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new Document());
        xml.WriteStartElement(new Body());
        var page = new PageLayout(document.Layout);
        Write(xml, DocumentHead.Of(document, page));
        BodyWriter.WriteKept(xml, page, document.Body);

        Write(xml, DocumentFoot.Of(document, page));
        foreach (BodyBlock block in document.Annex)
        {
            BodyWriter.Write(xml, page, block);
        }

        xml.WriteElement(Pieces.Paragraph(PartyStyle.Spacer, ""));
        xml.WriteElement(Section(page, document));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(OpenXmlWriter xml, IEnumerable<OpenXmlElement> elements)
    {
        foreach (OpenXmlElement element in elements)
        {
            xml.WriteElement(element);
        }
    }

    private static SectionProperties Section(PageLayout page, PartyDocument document) =>
        new([
            .. Headers(document),
            new PageSize { Width = (uint)page.Width, Height = (uint)page.Height },
            new PageMargin
            {
                Top = page.Top,
                Bottom = page.Bottom,
                Left = (uint)page.Left,
                Right = (uint)page.Right,
                Header = PageLayout.Header,
                Footer = PageLayout.Header,
                Gutter = 0,
            },
            new TitlePage(),
        ]);

    /// <summary>The first page bears no number, nor do sheets that are cut apart; a mark is on every page.</summary>
    private static IEnumerable<OpenXmlElement> Headers(PartyDocument document)
    {
        if (document.Mark is not null)
        {
            yield return new HeaderReference { Type = HeaderFooterValues.First, Id = PageMark.FirstHeaderId };
        }

        if (document.Mark is not null || document.Heading != DocumentHeading.None)
        {
            yield return new HeaderReference { Type = HeaderFooterValues.Default, Id = PackageParts.HeaderId };
        }
    }
}
