using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Tests;

/// <summary>An office program opens the file and shows its Vietnamese words.</summary>
public sealed class OfficeTests : IDisposable
{
    private const string Letters = "ảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỷỹỵđĐ";

    private readonly string folder = Directory.CreateTempSubdirectory("chibo-papers").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_document_is_shown_with_all_its_parts()
    {
        OfficeTools.Require();
        string text = OfficeTools.TextOf(OfficeTools.ToPdf(folder, Sample.Write(Sample.Document)));
        text.ShouldContain("ĐẢNG CỘNG SẢN VIỆT NAM");
        text.ShouldContain("ĐẢNG ỦY XÃ MẪU HÒA");
        text.ShouldContain("Số 07-BC/ĐU");
        text.ShouldContain("Mẫu Hòa, ngày 03 tháng 02 năm 2015");
        text.ShouldContain("BÁO CÁO");
        text.ShouldContain("Chi bộ đã tổ chức sinh hoạt thường kỳ với đầy đủ đảng viên.");
        text.ShouldContain("Nơi nhận: - Huyện ủy Mẫu, - Lưu Văn phòng.");
        text.ShouldContain("T/M BAN CHẤP HÀNH");
        text.ShouldContain("Nguyễn Văn Mẫu");
    }

    [Fact]
    public void The_fonts_of_the_page_are_in_it_and_have_the_Vietnamese_letters()
    {
        OfficeTools.Require();
        PartyDocument document = Sample.Document with { Body = [new ParagraphBlock(Letters)] };
        string pdf = OfficeTools.ToPdf(folder, Sample.Write(document));
        OfficeTools.TextOf(pdf).ShouldContain(Letters);
        IReadOnlyList<string> fonts = OfficeTools.FontsOf(pdf);
        fonts.ShouldNotBeEmpty();
        foreach (string font in fonts)
        {
            string[] words = font.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words[^5].ShouldBe("yes", $"embedded: {font}");
            words[^3].ShouldBe("yes", $"has letters: {font}");
        }
    }

    [Fact]
    public void Hostile_words_are_shown_as_words()
    {
        OfficeTools.Require();
        const string Hostile = "=HYPERLINK(\"x\") <b>&amp;</b> { DATE }";
        PartyDocument document = Sample.Document with { Body = [new ParagraphBlock(Hostile)] };
        OfficeTools.TextOf(OfficeTools.ToPdf(folder, Sample.Write(document))).ShouldContain(Hostile);
    }
}
