using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Tests;

/// <summary>The file has the form that annex 3 of 36-HD/VPTW prescribes.</summary>
public sealed class PartyDocumentTests
{
    [Fact]
    public void The_file_is_valid()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        Faults(file).ShouldBeEmpty();
    }

    [Fact]
    public void The_validator_finds_a_fault()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), true);
        Body(file).PrependChild(new Table(new TableRow()));
        Body(file).PrependChild(new TableRow());
        Faults(file).ShouldNotBeEmpty();
    }

    [Fact]
    public void Equal_documents_are_equal_files() =>
        Sample.Write(Sample.Document).ToArray().ShouldBe(Sample.Write(Sample.Document).ToArray());

    [Fact]
    public void Other_documents_are_other_files() =>
        Sample
            .Write(Sample.Document)
            .ToArray()
            .ShouldNotBe(Sample.Write(Sample.Document with { MadeOn = new DateOnly(2015, 2, 4) }).ToArray());

    [Fact]
    public void The_sheet_is_A4_with_20_mm_above_below_and_right_and_30_mm_left()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        SectionProperties section = Body(file).GetFirstChild<SectionProperties>()!;
        PageSize size = section.GetFirstChild<PageSize>()!;
        Millimetres(size.Width!).ShouldBe(210);
        Millimetres(size.Height!).ShouldBe(297);
        PageMargin margin = section.GetFirstChild<PageMargin>()!;
        Millimetres(margin.Left!).ShouldBe(30);
        Millimetres(margin.Right!).ShouldBe(20);
        Millimetres(margin.Top!.Value).ShouldBe(20);
        Millimetres(margin.Bottom!.Value).ShouldBe(20);
    }

    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true, false)]
    [InlineData("Đảng bộ huyện Mẫu", 14, false, false)]
    [InlineData("Đảng ủy xã Mẫu Hòa", 14, true, false)]
    [InlineData("*", 14, false, false)]
    [InlineData("Số 07-BC/ĐU", 14, false, false)]
    [InlineData("Mẫu Hòa, ngày 03 tháng 02 năm 2015", 14, false, true)]
    [InlineData("Báo cáo", 16, true, false)]
    [InlineData("kết quả công tác tháng 01 năm 2015", 14, true, false)]
    [InlineData("Chi bộ đã tổ chức sinh hoạt thường kỳ với đầy đủ đảng viên.", 14, false, false)]
    [InlineData("T/M Ban Chấp hành", 14, true, false)]
    public void Each_part_has_its_size(string text, int points, bool isBold, bool isItalic)
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        Paragraph paragraph = Body(file).Descendants<Paragraph>().Single(one => one.InnerText == text);
        paragraph.Descendants<RunProperties>().ShouldBeEmpty();
        StyleRunProperties run = StyleOf(file, paragraph).StyleRunProperties!;
        run.FontSize!.Val!.Value.ShouldBe($"{2 * points}");
        (run.Bold is not null).ShouldBe(isBold);
        (run.Italic is not null).ShouldBe(isItalic);
    }

    [Fact]
    public void The_font_is_Times_New_Roman_and_the_language_Vietnamese()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        Styles styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        styles.Descendants<RunFonts>().ShouldAllBe(fonts => fonts.HighAnsi == "Times New Roman");
        styles.Descendants<Languages>().Single().Val!.Value.ShouldBe("vi-VN");
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        foreach (Paragraph paragraph in Body(file).Descendants<Paragraph>())
        {
            StyleOf(file, paragraph).StyleName.ShouldNotBeNull();
        }
    }

    [Fact]
    public void The_head_of_a_table_stands_again_on_each_page()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        Body(file).Descendants<TableHeader>().Count().ShouldBe(1);
    }

    [Fact]
    public void Nobody_is_named_in_the_properties_of_the_file()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        file.PackageProperties.Creator.ShouldBeNull();
        file.PackageProperties.LastModifiedBy.ShouldBeNull();
        file.PackageProperties.Created.ShouldBe(new DateTime(2015, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        file.ExtendedFilePropertiesPart.ShouldBeNull();
    }

    [Fact]
    public void What_is_to_be_filled_in_by_hand_is_dots_and_a_draft_says_so()
    {
        PartyDocument draft = Sample.Document with { Number = null, Date = null, SignerName = null };
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(draft), false);
        string text = Body(file).InnerText;
        text.ShouldContain("Số .....-BC/ĐU");
        text.ShouldContain("Mẫu Hòa, ngày ..... tháng ..... năm .....");
        text.ShouldContain("Dự thảo");
        using WordprocessingDocument whole = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        Body(whole).InnerText.ShouldNotContain("Dự thảo");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")")]
    [InlineData("{ INCLUDETEXT \"/etc/passwd\" }", "{ INCLUDETEXT \"/etc/passwd\" }")]
    [InlineData("Chi\u0000 bộ\u0007 \u202Eevil\u202C", "Chi bộ evil")]
    [InlineData("]]>&amp;", "]]>&amp;")]
    [InlineData("nửa \uD800 chữ\uFFFE", "nửa  chữ")]
    [InlineData("hai\ndòng", "hai dòng")]
    [InlineData("e\u0302\u0301", "ế")]
    public void A_hostile_name_comes_through_as_text(string name, string shown)
    {
        PartyDocument document = Sample.Document with
        {
            Organisation = name,
            Summary = name,
            Body = [new ParagraphBlock(name)],
        };
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(document), false);
        Faults(file).ShouldBeEmpty();
        Body(file).Elements<Paragraph>().ShouldContain(paragraph => paragraph.InnerText == shown);
        Body(file).Descendants<SimpleField>().ShouldBeEmpty();
        Body(file).Descendants<FieldCode>().ShouldBeEmpty();
        Body(file).Descendants<Hyperlink>().ShouldBeEmpty();
    }

    [Fact]
    public void A_very_long_name_comes_through_whole()
    {
        string name = new('ệ', 100_000);
        PartyDocument document = Sample.Document with { Body = [new ParagraphBlock(name)] };
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(document), false);
        Body(file).InnerText.ShouldContain(name);
    }

    private static IEnumerable<string> Faults(WordprocessingDocument file) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => fault.Description);

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document!.Body!;

    private static Style StyleOf(WordprocessingDocument file, Paragraph paragraph) =>
        file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Single(style => style.StyleId! == paragraph.ParagraphProperties!.ParagraphStyleId!.Val!);

    private static int Millimetres(long twips) => (int)Math.Round(twips * 25.4 / 1440);
}
