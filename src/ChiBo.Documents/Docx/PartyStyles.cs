using ChiBo.Guidance.Layouts;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = ChiBo.Domain.Shared.Language;

namespace ChiBo.Documents.Docx;

/// <summary>The styles of a Party document: sizes and font as the layout gives them.</summary>
internal static class PartyStyles
{
    /// <summary>How far the first line of a paragraph steps in.</summary>
    public const int FirstLine = 709;

    private const int LineHeight = 320;

    /// <summary>All styles, for a text in the language.</summary>
    public static Styles Of(Language language, DocumentLayout layout) =>
        new([
            Defaults(PackageParts.Code(language), layout),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            },
            .. BodyStyles(layout.Of(LayoutPart.Body)).Select(style => style.ToStyle()),
            .. HeadStyles.Of(layout).Select(style => style.ToStyle()),
            .. FormStyles.Of(layout).Select(style => style.ToStyle()),
            FormStyles.Table(),
            .. FootStyles.Of(layout).Select(style => style.ToStyle()),
        ]);

    private static IEnumerable<PartyStyleRow> BodyStyles(PartForm body) =>
        [
            Paragraph(PartyStyle.Body, "Party Body", body, 120),
            Paragraph(PartyStyle.Item, "Party Item", body, 80),
            new PartyStyleRow(PartyStyle.Note, "Party Note")
            {
                Points = 12,
                Italic = true,
                Before = 80,
                FirstLine = FirstLine,
                Alignment = JustificationValues.Both,
            },
            Heading(PartyStyle.Heading1, "heading 1", body, 0),
            Heading(PartyStyle.Heading2, "heading 2", body, 1),
        ];

    private static PartyStyleRow Paragraph(string id, string name, PartForm body, int before) =>
        new PartyStyleRow(id, name)
        {
            FirstLine = FirstLine,
            Before = before,
            Line = LineHeight,
            Alignment = JustificationValues.Both,
        }.As(body);

    private static PartyStyleRow Heading(string id, string name, PartForm body, int outline) =>
        new PartyStyleRow(id, name)
        {
            FirstLine = FirstLine,
            Before = 200 - (40 * outline),
            KeepNext = true,
            Outline = outline,
        }.As(body) with
        {
            Bold = true,
        };

    private static DocDefaults Defaults(string language, DocumentLayout layout)
    {
        string font = layout.Font.Name;
        string size = PartyStyleRow.Text(2 * layout.Of(LayoutPart.Body).Points);
        return new DocDefaults(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts
                    {
                        Ascii = font,
                        HighAnsi = font,
                        EastAsia = font,
                        ComplexScript = font,
                    },
                    new FontSize { Val = size },
                    new FontSizeComplexScript { Val = size },
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
}
