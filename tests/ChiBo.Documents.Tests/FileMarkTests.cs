using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests;

/// <summary>The mark of who took a file away, on every page.</summary>
public sealed class FileMarkTests : IDisposable
{
    private static readonly FileMark Mark = new(
        "Bản tải về: Lê Mẫu Vân & <ai>, tài khoản van-phong, 03/02/2015 08:05, cho Đảng ủy xã Mẫu. Không phổ biến.",
        "Lê Mẫu Vân 03/02/2015"
    );

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chibo-mark-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_marked_file_is_valid_and_a_plain_one_has_no_second_header()
    {
        using (WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Marked()), false))
        {
            new OpenXmlValidator().Validate(file).Select(fault => fault.Description).ShouldBeEmpty();
            file.MainDocumentPart!.HeaderParts.Count().ShouldBe(2);
            file.MainDocumentPart.HeaderParts.ShouldAllBe(part => part.Header!.InnerText.Contains(Mark.Line));
        }

        using WordprocessingDocument plain = WordprocessingDocument.Open(Sample.Write(Sample.Document), false);
        plain.MainDocumentPart!.HeaderParts.Count().ShouldBe(1);
        plain.MainDocumentPart.HeaderParts.Single().Header!.InnerText.ShouldNotContain("Bản tải về");
    }

    [Fact]
    public void It_stands_on_every_page_as_another_program_shows_it()
    {
        OfficeTools.Require();
        string pdf = OfficeTools.ToPdf(folder.FullName, Sample.Write(Marked()));
        string[] pages = OfficeTools.TextOfPages(pdf);
        pages.Length.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(page =>
            page.Contains("Bản tải về: Lê Mẫu Vân & <ai>, tài khoản van-phong", StringComparison.Ordinal)
        );
    }

    private static PartyDocument Marked() => Sample.Document with { Mark = Mark };
}
