using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>The head of a Party document: who issues it, number, place and day, kind and summary.</summary>
internal static class DocumentHead
{
    /// <summary>The parts in their order.</summary>
    public static IEnumerable<OpenXmlElement> Of(PartyDocument document, PageLayout page)
    {
        if (document.Heading == DocumentHeading.None)
        {
            yield break;
        }

        yield return Pieces.SideBySide(page, Left(document), Right(document));
        if (document.Heading == DocumentHeading.Letter)
        {
            yield return Pieces.Paragraph(PartyStyle.Spacer, "");
            yield break;
        }

        yield return Pieces.Paragraph(PartyStyle.TypeName, document.TypeName);
        yield return Pieces.Paragraph(PartyStyle.Summary, document.Summary);
        yield return Pieces.Paragraph(PartyStyle.SummaryRule, "-----");
    }

    private static IEnumerable<Paragraph> Left(PartyDocument document)
    {
        if (document.TopOrganisation is { Length: > 0 } top)
        {
            yield return Pieces.Paragraph(PartyStyle.TopOrganisation, top);
        }

        yield return Pieces.Paragraph(PartyStyle.Organisation, HandPlaces.Or(document.Organisation, HandPlaces.Line));
        yield return Pieces.Paragraph(PartyStyle.Star, "*");
        if (document.Symbol is not null)
        {
            yield return Pieces.Paragraph(PartyStyle.Number, PartyWords.Number(document));
        }

        if (document.Heading == DocumentHeading.Letter)
        {
            yield return Pieces.Paragraph(PartyStyle.LetterSummary, document.Summary);
        }

        if (document.IsDraft)
        {
            yield return Pieces.Paragraph(PartyStyle.DraftMark, PartyWords.Draft(document.Language));
        }
    }

    private static IEnumerable<Paragraph> Right(PartyDocument document) =>
        [
            Pieces.Paragraph(PartyStyle.PartyName, PartyWords.Party(document.Language)),
            Pieces.Paragraph(PartyStyle.PlaceAndDate, PartyWords.PlaceAndDate(document)),
        ];
}
