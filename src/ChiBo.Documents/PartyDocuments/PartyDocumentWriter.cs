using ChiBo.Documents.Docx;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>Writes a Party document as a DOCX file.</summary>
public static class PartyDocumentWriter
{
    /// <summary>Writes the file; the stream stays open. Equal documents are equal byte by byte.</summary>
    public static void Write(PartyDocument document, Stream output)
    {
        using var package = new DocxPackage(output);
        package.Add("[Content_Types].xml", PackageParts.ContentTypesOf(document));
        package.Add("_rels/.rels", PackageParts.Relationships);
        package.Add("docProps/core.xml", PackageParts.CoreProperties(document));
        package.Add("word/_rels/document.xml.rels", PackageParts.RelationshipsOf(document));
        package.Add("word/styles.xml", PartyStyles.Of(document.Language, document.Layout));
        package.Add("word/settings.xml", PackageParts.Settings(document.Language));
        if (document.Mark is { } mark)
        {
            package.Add("word/header1.xml", PageMark.Header(mark, 1, document.Heading != DocumentHeading.None));
            package.Add("word/header2.xml", PageMark.Header(mark, 2, hasPageNumber: false));
        }
        else
        {
            package.Add("word/header1.xml", PackageParts.PageNumber());
        }

        foreach (BarsBlock bars in BarsPart.In(document))
        {
            package.Add(BarsPart.NameOf(bars), BarsPart.Xml(bars));
        }

        package.Add("word/document.xml", stream => DocumentPart.Write(stream, document));
    }
}
