using DocumentFormat.OpenXml.Wordprocessing;
using Language = ChiBo.Domain.Shared.Language;

namespace ChiBo.Documents.Docx;

/// <summary>The styles of a Party document: sizes as annex 3 of 36-HD/VPTW gives them, in Times New Roman.</summary>
internal static class PartyStyles
{
    private const string Font = "Times New Roman";
    private const int FirstLine = 709;
    private const int RuleIndent = (PageLayout.RightColumn - PageLayout.PartyNameWidth) / 2;

    /// <summary>All styles, for a text in the language.</summary>
    public static Styles Of(Language language) =>
        new([
            Defaults(PackageParts.Code(language)),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            new PartyStyleRow(PartyStyle.Body, "Party Body")
            {
                FirstLine = FirstLine,
                Before = 120,
                Line = 320,
                Alignment = JustificationValues.Both,
            }.ToStyle(),
            new PartyStyleRow(PartyStyle.Item, "Party Item")
            {
                FirstLine = FirstLine,
                Before = 80,
                Line = 320,
                Alignment = JustificationValues.Both,
            }.ToStyle(),
            new PartyStyleRow(PartyStyle.Note, "Party Note")
            {
                Points = 12,
                Italic = true,
                Before = 80,
                FirstLine = FirstLine,
                Alignment = JustificationValues.Both,
            }.ToStyle(),
            new PartyStyleRow(PartyStyle.Heading1, "heading 1")
            {
                Bold = true,
                FirstLine = FirstLine,
                Before = 200,
                KeepNext = true,
                Outline = 0,
            }.ToStyle(),
            new PartyStyleRow(PartyStyle.Heading2, "heading 2")
            {
                Bold = true,
                FirstLine = FirstLine,
                Before = 160,
                KeepNext = true,
                Outline = 1,
            }.ToStyle(),
            .. HeadStyles(),
            .. TableStyles(),
            .. FootStyles(),
        ]);

    private static IEnumerable<Style> HeadStyles() =>
        [
            new PartyStyleRow(PartyStyle.PartyName, "Party Name")
            {
                Points = 15,
                Bold = true,
                Caps = true,
                Indent = RuleIndent,
                HasRule = true,
                Alignment = JustificationValues.Center,
            }.ToStyle(),
            Centred(PartyStyle.TopOrganisation, "Party Superior Organisation", caps: true).ToStyle(),
            (Centred(PartyStyle.Organisation, "Party Organisation", caps: true) with { Bold = true }).ToStyle(),
            Centred(PartyStyle.Star, "Party Star").ToStyle(),
            Centred(PartyStyle.Number, "Party Number").ToStyle(),
            (Centred(PartyStyle.PlaceAndDate, "Party Place And Date") with { Italic = true, Before = 120 }).ToStyle(),
            (Centred(PartyStyle.DraftMark, "Party Draft Mark", caps: true) with { Bold = true, Before = 60 }).ToStyle(),
            (
                Centred(PartyStyle.TypeName, "Party Type", caps: true) with
                {
                    Points = 16,
                    Bold = true,
                    Before = 360,
                    KeepNext = true,
                }
            ).ToStyle(),
            (Centred(PartyStyle.Summary, "Party Summary") with { Bold = true, KeepNext = true }).ToStyle(),
            (Centred(PartyStyle.SummaryRule, "Party Summary Rule") with { After = 160 }).ToStyle(),
            (
                Centred(PartyStyle.AnnexTitle, "Party Annex", caps: true) with
                {
                    Bold = true,
                    KeepNext = true,
                    StartsPage = true,
                    Outline = 0,
                }
            ).ToStyle(),
            Centred(PartyStyle.PageNumber, "Party Page Number").ToStyle(),
        ];

    private static IEnumerable<Style> TableStyles() =>
        [
            new PartyStyleRow(PartyStyle.TableText, "Party Table Text")
            {
                Points = 12,
                Before = 40,
                After = 40,
            }.ToStyle(),
            (
                Centred(PartyStyle.TableCentred, "Party Table Number") with
                {
                    Points = 12,
                    Before = 40,
                    After = 40,
                }
            ).ToStyle(),
            (
                Centred(PartyStyle.TableHeader, "Party Table Header") with
                {
                    Points = 12,
                    Bold = true,
                    Before = 40,
                    After = 40,
                    KeepNext = true,
                }
            ).ToStyle(),
            new PartyStyleRow(PartyStyle.Spacer, "Party Spacer") { Points = 6 }.ToStyle(),
            new Style(
                new StyleName { Val = "Party Table" },
                new StyleTableProperties(
                    new TableBorders(
                        new TopBorder { Val = BorderValues.Single, Size = 4 },
                        new LeftBorder { Val = BorderValues.Single, Size = 4 },
                        new BottomBorder { Val = BorderValues.Single, Size = 4 },
                        new RightBorder { Val = BorderValues.Single, Size = 4 },
                        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }
                    ),
                    new TableCellMarginDefault(
                        new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                        new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }
                    )
                )
            )
            {
                Type = StyleValues.Table,
                StyleId = PartyStyle.Table,
                CustomStyle = true,
            },
        ];

    private static IEnumerable<Style> FootStyles() =>
        [
            (
                Centred(PartyStyle.Signature, "Party Signature") with
                {
                    Bold = true,
                    Caps = true,
                    KeepNext = true,
                }
            ).ToStyle(),
            (Centred(PartyStyle.SignerName, "Party Signer") with { Bold = true, Before = 1_400 }).ToStyle(),
            new PartyStyleRow(PartyStyle.RecipientsTitle, "Party Recipients") { Underline = true }.ToStyle(),
            new PartyStyleRow(PartyStyle.Recipient, "Party Recipient") { Points = 12 }.ToStyle(),
        ];

    private static PartyStyleRow Centred(string id, string name, bool caps = false) =>
        new(id, name) { Alignment = JustificationValues.Center, Caps = caps };

    private static DocDefaults Defaults(string language) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = Font,
                        HighAnsi = Font,
                        EastAsia = Font,
                        ComplexScript = Font,
                    },
                    new FontSize { Val = "28" },
                    new FontSizeComplexScript { Val = "28" },
                    new Languages
                    {
                        Val = language,
                        EastAsia = language,
                        Bidi = language,
                    }
                )
            ),
            new ParagraphPropertiesDefault()
        );
}
