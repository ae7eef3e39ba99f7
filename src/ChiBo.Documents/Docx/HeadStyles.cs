using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Docx;

/// <summary>The styles of the head of a document, and of an annex.</summary>
internal static class HeadStyles
{
    public static IEnumerable<PartyStyleRow> Of(DocumentLayout layout)
    {
        return
        [
            PartyStyleRow.Centred(PartyStyle.PartyName, "Party Name", layout.Of(LayoutPart.PartyName)) with
            {
                Indent = new PageLayout(layout).RuleIndent,
                HasRule = true,
            },
            Centred(PartyStyle.TopOrganisation, "Party Superior Organisation", LayoutPart.Superior),
            Centred(PartyStyle.Organisation, "Party Organisation", LayoutPart.Issuer),
            Centred(PartyStyle.Star, "Party Star", LayoutPart.Number),
            Centred(PartyStyle.Number, "Party Number", LayoutPart.Number),
            Centred(PartyStyle.PlaceAndDate, "Party Place And Date", LayoutPart.PlaceAndDate) with
            {
                Before = 120,
            },
            Centred(PartyStyle.LetterSummary, "Party Letter Summary", LayoutPart.LetterSummary),
            Centred(PartyStyle.DraftMark, "Party Draft Mark", LayoutPart.Body) with
            {
                Bold = true,
                Caps = true,
                Before = 60,
            },
            Centred(PartyStyle.TypeName, "Party Type", LayoutPart.TypeName) with
            {
                Before = 360,
                KeepNext = true,
            },
            Centred(PartyStyle.Summary, "Party Summary", LayoutPart.Summary) with
            {
                KeepNext = true,
            },
            Centred(PartyStyle.SummaryRule, "Party Summary Rule", LayoutPart.Body) with
            {
                After = 160,
            },
            Centred(PartyStyle.Addressee, "Party Addressee", LayoutPart.Body) with
            {
                Before = 80,
            },
            Centred(PartyStyle.AnnexTitle, "Party Annex", LayoutPart.Body) with
            {
                Bold = true,
                Caps = true,
                KeepNext = true,
                StartsPage = true,
                Outline = 0,
            },
            Centred(PartyStyle.PageNumber, "Party Page Number", LayoutPart.Body),
        ];

        PartyStyleRow Centred(string id, string name, LayoutPart part) =>
            PartyStyleRow.Centred(id, name, layout.Of(part));
    }
}
