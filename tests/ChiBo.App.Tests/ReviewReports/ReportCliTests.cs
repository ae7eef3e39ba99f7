using System.Text.Json;
using ChiBo.App.Tests.CommandLine;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChiBo.App.Tests.ReviewReports;

/// <summary><c>chibo report</c>.</summary>
public sealed class ReportCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void It_writes_a_document_a_workbook_and_a_draft_of_the_same_numbers()
    {
        foreach (string form in (string[])["docx", "xlsx", "json"])
        {
            Report(form).Status.ShouldBe(0);
        }

        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Out("json")));
        JsonElement[] sentences = [.. json.RootElement.GetProperty("sentences").EnumerateArray()];
        sentences.ShouldNotBeEmpty();
        foreach (JsonElement ground in sentences.SelectMany(one => one.GetProperty("grounds").EnumerateArray()))
        {
            ground
                .GetProperty("records")
                .EnumerateArray()
                .Sum(record => record.GetProperty("counts").GetInt32())
                .ShouldBe(ground.GetProperty("count").GetInt32());
        }

        using WordprocessingDocument paper = WordprocessingDocument.Open(Out("docx"), false);
        string words = paper.MainDocumentPart!.Document!.InnerText;
        foreach (JsonElement sentence in sentences)
        {
            words.ShouldContain(sentence.GetProperty("text").GetString()!);
        }
    }

    [Fact]
    public void Numbers_and_days_of_the_workbook_are_numbers_and_no_cell_is_a_formula()
    {
        Report("xlsx").Status.ShouldBe(0);
        using SpreadsheetDocument file = SpreadsheetDocument.Open(Out("xlsx"), false);
        Cell[] cells = [.. file.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>())];
        cells.ShouldAllBe(cell => cell.CellFormula == null);
        cells.Count(cell => cell.DataType! == CellValues.Number).ShouldBeGreaterThan(20);
        file.WorkbookPart.Workbook!.Descendants<Sheet>()
            .Select(sheet => sheet.Name!.Value)
            .ShouldBe([
                "Thông tin",
                "Câu",
                "Căn cứ",
                "Các xã",
                "Theo đơn vị",
                "Theo quy định",
                "Số đảng viên",
                "Chi bộ chưa đủ",
            ]);
    }

    [Theory]
    [InlineData("--out", "bao-cao.pdf")]
    [InlineData("--under", "khong-co")]
    [InlineData("--as-of", "30/02/2015")]
    [InlineData("--data", "thu-muc")]
    public void What_cannot_be_done_is_refused_and_nothing_is_written(string option, string value)
    {
        List<string> call = ["report", "--from", cli.Sample, "--as-of", "2026-11-01", "--out", Out("docx")];
        int place = call.IndexOf(option);
        if (place < 0)
        {
            call.AddRange([option, value]);
        }
        else
        {
            call[place + 1] = value;
        }

        cli.Call([.. call]).Status.ShouldBe(2);
        File.Exists(Out("docx")).ShouldBeFalse();
    }

    private string Out(string form) => cli.At($"bao-cao.{form}");

    private CliAnswer Report(string form) =>
        cli.Call("report", "--from", cli.Sample, "--as-of", "2026-11-01", "--under", "X99", "--out", Out(form));
}
