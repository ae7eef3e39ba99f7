using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace ChiBo.Documents.Tests;

/// <summary>What was written, as text.</summary>
internal static class PaperText
{
    /// <summary>The paragraphs of the DOCX, one a line; cells of a row stand between bars, places to write on end in dots.</summary>
    public static string OfDocx(PartyDocument document)
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(document), false);
        return string.Concat(
            file.MainDocumentPart!.Document!.Body!.ChildElements.Select(element => $"{Of(element)}\n")
                .Where(line => line != "\n")
        );
    }

    /// <summary>The page's body.</summary>
    public static string OfHtml(PartyDocument document)
    {
        using var page = new StringWriter();
        PartyDocumentHtml.Write(document, page);
        return page.ToString();
    }

    private static string Of(DocumentFormat.OpenXml.OpenXmlElement element) =>
        element switch
        {
            Paragraph paragraph => paragraph.InnerText + (paragraph.Descendants<TabChar>().Any() ? "........" : ""),
            Table table => string.Join('\n', table.Elements<TableRow>().Select(Of)),
            TableRow row => $"| {string.Join(" | ", row.Elements<TableCell>().Select(Of))} |",
            TableCell cell => string.Join(" ¶ ", cell.ChildElements.Select(Of).Where(text => text.Length > 0)),
            _ => "",
        };
}
