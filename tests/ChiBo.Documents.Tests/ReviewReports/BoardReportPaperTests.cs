using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Reports;
using ChiBo.Documents.ReviewReports;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.ReviewReports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests.ReviewReports;

/// <summary>The report of a review has the form of a Party document, its tables, and pictures that office programs draw (III.2-a).</summary>
public sealed class BoardReportPaperTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chibo-board").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_file_and_its_charts_are_valid()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Paper(3)), false);
        file.MainDocumentPart!.ChartParts.Count().ShouldBe(2);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        validator
            .Validate(file, TestContext.Current.CancellationToken)
            .Select(fault => fault.Description)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_chart_tells_the_numbers_of_its_table_and_fetches_nothing()
    {
        using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(Paper(2)), false);
        ChartPart part = file.MainDocumentPart!.ChartParts.First();
        string xml = part.ChartSpace!.OuterXml;
        xml.ShouldContain("Huyện Mẫu 1 &amp; &lt;b&gt;");
        part.ExternalRelationships.ShouldBeEmpty();
        part.Parts.ShouldBeEmpty();
        file.MainDocumentPart.Document!.OuterXml.ShouldContain("Huyện Mẫu 2: Đạt 1, Chưa đạt 1");
    }

    [Fact]
    public void Equal_papers_are_equal_files() =>
        Sample.Write(Paper(3)).ToArray().ShouldBe(Sample.Write(Paper(3)).ToArray());

    [Fact]
    public void It_is_printed_again_as_it_was_issued_pictures_among_it()
    {
        PartyDocument paper = Paper(3);
        string text = IssuedText.Of(paper);
        PartyDocument again = IssuedText.Read(text, 9, "BC/HU", new DateOnly(2026, 11, 28), paper.Summary);
        IssuedText.Of(again).ShouldBe(text);
        again
            .Body.OfType<BarsBlock>()
            .Select(bars => bars.Bars.Count)
            .ShouldBe(paper.Body.OfType<BarsBlock>().Select(bars => bars.Bars.Count));
    }

    [Fact]
    public void Small_counts_are_told_only_to_who_sees_people()
    {
        TableBlock Cells(bool seesPeople) => Paper(1, seesPeople).Body.OfType<TableBlock>().Last();
        IEnumerable<string> Told(bool seesPeople) =>
            Cells(seesPeople)
                .Rows.Select(row => string.Join('|', row.Skip(3).Take(2).Select(cell => cell.Paragraphs[0])));
        Told(seesPeople: true).ShouldBe(["2|1", "3|0", "8|2"]);
        Told(seesPeople: false).ShouldBe(["dưới 3|–", "3|0", "8|dưới 3"]);
    }

    [Theory]
    [InlineData(9, 9, "9")]
    [InlineData(9, 8, "–")]
    [InlineData(9, 7, "–")]
    [InlineData(9, 6, "6")]
    [InlineData(9, 2, "dưới 3")]
    [InlineData(0, 0, "0")]
    public void Who_is_not_able_to_attend_cannot_be_told_from_a_difference(int official, int able, string told)
    {
        SmallCounts.Able(official, able, seesPeople: false).ShouldBe(told);
        SmallCounts.Able(official, able, seesPeople: true).ShouldBe($"{able}");
    }

    [Fact]
    public void More_districts_than_a_picture_holds_are_told_by_the_table_alone()
    {
        PartyDocument paper = Paper(30);
        paper.Body.OfType<BarsBlock>().Count().ShouldBe(1);
        paper.Body.OfType<TableBlock>().First().Rows.Count().ShouldBe(31);
    }

    [Fact]
    public void More_cells_than_are_read_on_paper_are_cut_off_and_it_says_so()
    {
        PartyDocument paper = Paper(1, cells: 400);
        paper.Body.OfType<TableBlock>().Last().Rows.Count().ShouldBe(300);
        paper.Body.OfType<NoteBlock>().Last().Text.ShouldContain("300 dòng đầu trong 400 dòng");
    }

    [Fact]
    public void An_office_program_shows_words_tables_and_pictures()
    {
        OfficeTools.Require();
        string text = OfficeTools.TextOf(OfficeTools.ToPdf(folder, Sample.Write(Paper(3))));
        text.ShouldContain("kết quả rà soát, sắp xếp chi bộ cơ quan");
        text.ShouldContain("Biểu đồ 1.");
        text.ShouldContain("Không có chi bộ cơ quan");
        text.ShouldContain("từ 30 trở lên");
    }

    private static PartyDocument Paper(int districts, bool seesPeople = true, int cells = 3) =>
        new BoardReportPaper
        {
            Head = new PaperHead
            {
                Issuer = "Huyện ủy Mẫu",
                IssuerLetters = "HU",
                MadeOn = new DateOnly(2026, 11, 28),
            },
            Scope = "Huyện Mẫu",
            Day = new DateOnly(2026, 10, 31),
            Source = "theo dữ liệu đã biết đến ngày 28/11/2026",
            Parts = [new ReportPart("Tình hình chung", ["Có 1 xã."]), new ReportPart("Trống", [])],
            Tables = Tables(districts, cells),
            SeesPeople = seesPeople,
            Signer = new PaperSigner(SignatureAuthority.OnBehalfOf, "Huyện ủy Mẫu", null, null),
        }.ToDocument();

    private static ReviewReportTables Tables(int districts, int cells) =>
        new()
        {
            Districts =
            [
                .. Enumerable
                    .Range(1, districts)
                    .Select(place => new VerdictLine(
                        $"H{place}",
                        place == 1 ? "Huyện Mẫu 1 & <b>" : $"Huyện Mẫu {place}",
                        new VerdictCounts(1, 1, 2, 0)
                    )),
            ],
            Rules = [new RuleLine(Rule.AgencyCellSingle, 3, 1, 0, 1)],
            Cells =
            [
                .. Enumerable
                    .Range(0, cells)
                    .Select(place => new CellLine(
                        "X1",
                        "Xã Mẫu",
                        "Huyện Mẫu",
                        new ReviewedSubject(
                            Rule.ResidentialCellNineOfficialMembers,
                            Outcome.Fail,
                            $"C{place}",
                            $"Chi bộ thôn {place}"
                        )
                        {
                            Official = (place % 3) switch
                            {
                                0 => 2,
                                1 => 3,
                                _ => 8,
                            },
                            AbleToAttend = (place % 3) switch
                            {
                                0 => 1,
                                1 => 0,
                                _ => 2,
                            },
                            Required = 9,
                        }
                    )),
            ],
            Strength = [new StrengthBand(0, 8, 3), new StrengthBand(30, null, 4)],
        };
}
