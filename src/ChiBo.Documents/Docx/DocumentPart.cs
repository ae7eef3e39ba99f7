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
        Write(xml, DocumentHead.Of(document));
        foreach (BodyBlock block in document.Body)
        {
            BodyWriter.Write(xml, block);
        }

        Write(xml, DocumentFoot.Of(document));
        foreach (BodyBlock block in document.Annex)
        {
            BodyWriter.Write(xml, block);
        }

        xml.WriteElement(Pieces.Paragraph(PartyStyle.Spacer, ""));
        xml.WriteElement(Section());
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

    /// <summary>The first page bears no number.</summary>
    private static SectionProperties Section() =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = PackageParts.HeaderId },
            new PageSize { Width = PageLayout.Width, Height = PageLayout.Height },
            new PageMargin
            {
                Top = PageLayout.TopAndBottom,
                Bottom = PageLayout.TopAndBottom,
                Left = PageLayout.Left,
                Right = PageLayout.Right,
                Header = PageLayout.Header,
                Footer = PageLayout.Header,
                Gutter = 0,
            },
            new TitlePage()
        );
}
