using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ChiBo.App.Tests.CommandLine;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Writing;
using ExcelDataReader;

namespace ChiBo.App.Tests.Exchange;

/// <summary>Workbooks by the command line: the template filled in by hand, conversion, the review as a workbook.</summary>
public sealed class WorkbookCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void A_commune_typed_into_the_template_is_reviewed()
    {
        string template = cli.At("exchange.xlsx");
        cli.Call("template", template).Status.ShouldBe(0);
        cli.Call("check", "--from", template)
            .ShouldSatisfyAllConditions(answer => answer.Status.ShouldBe(0), answer => answer.Error.ShouldBeEmpty());
        cli.Call("template", template).Status.ShouldBe(2);

        string filled = Fill(cli.At("typed.xlsx"));
        CliAnswer review = cli.Call("review", "--from", filled, "--as-of", "2015-06-01", "--format", "json");
        review.Status.ShouldBe(0, review.Error);
        JsonElement commune = JsonDocument
            .Parse(review.Output)
            .RootElement.GetProperty("communes")
            .EnumerateArray()
            .Single();
        commune.GetProperty("code").GetString().ShouldBe("00001");
        commune.GetProperty("verdict").GetString().ShouldBe("conforming");
    }

    [Fact]
    public void A_workbook_reviews_like_the_folder_it_was_made_of()
    {
        string book = cli.At("book.xlsx");
        cli.Call("convert", "--from", cli.Sample, "--out", book).Status.ShouldBe(0);
        string[] rest = ["--as-of", "2016-11-15", "--format", "json"];
        cli.Call(["review", "--from", book, .. rest])
            .Output.ShouldBe(cli.Call(["review", "--from", cli.Sample, .. rest]).Output);
    }

    [Fact]
    public void The_review_as_a_workbook_has_cells_of_text_and_no_formula()
    {
        string file = cli.At("review.xlsx");
        cli.Call("review", "--from", cli.Sample, "--as-of", "2016-11-15", "--format", "xlsx", "--out", file)
            .Status.ShouldBe(0);
        using ZipArchive archive = ZipFile.OpenRead(file);
        foreach (
            ZipArchiveEntry sheet in archive.Entries.Where(entry =>
                entry.FullName.Contains("worksheets/", StringComparison.Ordinal)
            )
        )
        {
            using var reader = new StreamReader(sheet.Open());
            string sheetXml = reader.ReadToEnd();
            sheetXml.ShouldContain("inlineStr");
            sheetXml.ShouldNotContain("<x:f");
            sheetXml.ShouldNotContain("<f>");
        }

        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using IExcelDataReader book = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(file));
        book.Name.ShouldBe("Thông tin");
        book.NextResult().ShouldBeTrue();
        book.NextResult().ShouldBeTrue();
        book.Name.ShouldBe("Phát hiện");
        book.Read().ShouldBeTrue();
        book.GetString(0).ShouldBe("as_of");
        int rows = 0;
        while (book.Read())
        {
            rows++;
            book.GetString(2).ShouldBe("verified");
        }

        rows.ShouldBe(29);
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_behind()
    {
        cli.Call("review", "--from", cli.Sample, "--as-of", "2016-11-15", "--out", cli.At("no/such/file.txt"))
            .Status.ShouldBe(2);
        cli.Call("convert", "--from", cli.Sample, "--out", cli.Sample).Status.ShouldBe(2);
        cli.Call("convert", "--from", cli.At("nowhere"), "--out", cli.At("x.xlsx")).Status.ShouldBe(2);
        cli.Call("template", cli.At("x.ods")).Status.ShouldBe(2);
        Directory.EnumerateFileSystemEntries(cli.Folder).Select(Path.GetFileName).ShouldBe(["xa-mau"]);
    }

    /// <summary>What a person would type for one area, one residential cell and an agency cell.</summary>
    private static string Fill(string path)
    {
        using var target = ExchangeTarget.Create(path);
        target.Add(ExchangeSchema.Units, ["00001", "commune", "Xã Mẫu", "", "xa", "", ""]);
        target.Add(ExchangeSchema.Units, ["T1", "residential_area", "Thôn 1", "00001", "", "", ""]);
        target.Add(ExchangeSchema.Organisations, ["DU", "commune_committee", "Đảng ủy", "", "00001", "", "", "", ""]);
        target.Add(
            ExchangeSchema.Organisations,
            ["CQ", "agency_cell", "Chi bộ cơ quan", "DU", "00001", "2010-01-01", "", "", ""]
        );
        target.Add(
            ExchangeSchema.Organisations,
            ["CB", "residential_cell", "Chi bộ thôn 1", "DU", "T1", "", "", "", ""]
        );
        for (int i = 1; i <= 10; i++)
        {
            string member = i.ToString("0000", CultureInfo.InvariantCulture);
            target.Add(ExchangeSchema.Members, [member, "Người Mẫu", "", "", "", "2000-01-01", "", ""]);
            target.Add(ExchangeSchema.Memberships, [member, i == 1 ? "CQ" : "CB", "main", "", ""]);
        }

        target.Add(ExchangeSchema.Posts, ["0001", "00001", "cadre", "Phó Bí thư", "", ""]);
        target.Add(ExchangeSchema.Positions, ["0001", "CQ", "secretary", "", ""]);
        target.Add(ExchangeSchema.Positions, ["0001", "DU", "deputy_secretary", "", ""]);
        target.Complete();
        return path;
    }
}
