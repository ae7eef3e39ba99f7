using ChiBo.Documents.Docx;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>Writes a Party document as a DOCX file.</summary>
public static class PartyDocumentWriter
{
    /// <summary>Writes the file; the stream stays open. Equal documents are equal byte by byte.</summary>
    public static void Write(PartyDocument document, Stream output)
    {
        using var package = new DocxPackage(output);
        package.Add("[Content_Types].xml", PackageParts.ContentTypes);
        package.Add("_rels/.rels", PackageParts.Relationships);
        package.Add("docProps/core.xml", PackageParts.CoreProperties(document));
        package.Add("word/_rels/document.xml.rels", PackageParts.DocumentRelationships);
        package.Add("word/styles.xml", PartyStyles.Of(document.Language, document.Layout));
        package.Add("word/settings.xml", PackageParts.Settings(document.Language));
        package.Add("word/header1.xml", PackageParts.PageNumber());
        package.Add("word/document.xml", stream => DocumentPart.Write(stream, document));
    }
}
