using ChiBo.Guidance.Layouts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Tests;

/// <summary>What the layout's data say is what the file has: another layout makes another file.</summary>
public sealed class LayoutTests
{
    private static readonly DocumentLayout Layout = DocumentLayouts.Embedded.On(new DateOnly(2026, 11, 27));

    [Fact]
    public void A_document_takes_the_layout_of_its_day() =>
        Sample.Document.Layout.ShouldBeSameAs(DocumentLayouts.Embedded.On(Sample.Document.Date!.Value));

    [Fact]
    public void Other_margins_move_the_text_and_narrow_its_tables()
    {
        DocumentLayout other = Layout with { Margins = Layout.Margins with { Left = 35, Right = 15, Top = 25 } };
        using WordprocessingDocument file = Open(other);
        PageMargin margin = file.MainDocumentPart!.Document!.Body!.Descendants<PageMargin>().Single();
        margin.Left!.Value.ShouldBe(1984u);
        margin.Right!.Value.ShouldBe(850u);
        margin.Top!.Value.ShouldBe(1417);
        int width = 11_906 - 1_984 - 850;
        file.MainDocumentPart.Document.Body.Descendants<TableWidth>()
            .Select(table => int.Parse(table.Width!.Value!))
            .ShouldAllBe(table => table > width - 60 && table <= width);
    }

    [Fact]
    public void Other_letters_and_font_are_in_the_styles()
    {
        DocumentLayout other = Layout with
        {
            Font = Layout.Font with { Name = "Liberation Serif" },
            Parts = new Dictionary<LayoutPart, PartForm>(Layout.Parts)
            {
                [LayoutPart.TypeName] = Layout.Of(LayoutPart.TypeName) with { Points = 15, Italic = true },
            },
        };
        using WordprocessingDocument file = Open(other);
        Styles styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        styles.Descendants<RunFonts>().ShouldAllBe(fonts => fonts.HighAnsi == "Liberation Serif");
        StyleRunProperties type = styles
            .Elements<Style>()
            .Single(style => style.StyleId! == "PartyTypeName")
            .StyleRunProperties!;
        type.FontSize!.Val!.Value.ShouldBe("30");
        type.Italic.ShouldNotBeNull();
    }

    private static WordprocessingDocument Open(DocumentLayout layout) =>
        WordprocessingDocument.Open(Sample.Write(Sample.Document with { Layout = layout }), false);
}
