using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests.Reports;

/// <summary>Reports of a period and the papers of a yearly review have the form of Party documents (II.1.3).</summary>
public sealed class ReportPapersTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chibo-reports").FullName;

    public static TheoryData<string> Papers => ["report", "member", "cell", "summary"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_file_is_valid(string paper)
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Of(paper)), false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(file, TestContext.Current.CancellationToken)
            .Select(fault => fault.Description)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_report_has_number_parts_and_the_day_of_its_figures_and_leaves_empty_parts_out()
    {
        PartyDocument paper = Of("report");
        (paper.IsDraft, paper.Symbol, paper.Number).ShouldBe((false, "BC/CB", 9));
        paper
            .Body.OfType<HeadingBlock>()
            .Select(block => block.Text)
            .ShouldBe(["I. Sinh hoạt chi bộ và quy chế làm việc", "II. Chương trình năm theo tám nhiệm vụ"]);
        paper.Body.OfType<ParagraphBlock>().First().Text.ShouldContain("số liệu đến ngày 21 tháng 12 năm 2026");
        (ReportSample.Report with { Head = ReportSample.Head with { Number = null } })
            .ToDocument()
            .IsDraft.ShouldBeTrue();
    }

    [Fact]
    public void A_report_is_printed_again_as_it_was_issued()
    {
        PartyDocument paper = Of("report");
        string text = IssuedText.Of(paper);
        PartyDocument again = IssuedText.Read(text, 9, "BC/CB", paper.Date!.Value, paper.Summary);
        IssuedText.Of(again).ShouldBe(text);
        PaperText.OfDocx(again).ShouldBe(PaperText.OfDocx(paper));
    }

    [Fact]
    public void What_is_not_known_of_a_review_is_left_to_be_written()
    {
        PartyDocument blank = (ReportSample.Member with { Words = null, SelfLevel = null, Recorded = [] }).ToDocument();
        blank.Body.OfType<FieldBlock>().ShouldAllBe(field => field.Filled == null);
        blank.Body.OfType<ParagraphBlock>().ShouldContain(block => block.Text == "Chưa ghi gì trong năm.");
        (ReportSample.Summary with { Members = [], CapNote = null })
            .ToDocument()
            .Body.OfType<TableBlock>()
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void An_office_program_opens_it(string paper)
    {
        OfficeTools.Require();
        string text = OfficeTools.TextOf(OfficeTools.ToPdf(folder, Sample.Write(Of(paper))));
        text.ShouldContain("CHI BỘ CƠ QUAN XÃ MẪU HÒA");
        text.ShouldContain(
            paper switch
            {
                "report" => "Số 09-BC/CB",
                "member" => "BẢN KIỂM ĐIỂM CÁ NHÂN",
                "cell" => "kiểm điểm của chi bộ năm 2026",
                _ => "tổng hợp đánh giá, xếp loại năm 2026",
            }
        );
        text.ShouldContain(paper == "member" ? "Trần Mẫu Hoa" : "Nguyễn Mẫu Bình");
    }

    private static PartyDocument Of(string paper) =>
        paper switch
        {
            "report" => ReportSample.Report.ToDocument(),
            "member" => ReportSample.Member.ToDocument(),
            "cell" => ReportSample.Cell.ToDocument(),
            _ => ReportSample.Summary.ToDocument(),
        };
}
