using System.IO.Compression;
using ChiBo.Exchange.Rosters;
using ChiBo.Exchange.Tests.Workbooks;
using static ChiBo.Exchange.Tests.Workbooks.WorkbookBuilder;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Rosters in .xlsx workbooks.</summary>
public sealed class RosterWorkbooksTests : IDisposable
{
    private readonly WorkbookBuilder book = new();

    public void Dispose() => book.Dispose();

    [Fact]
    public void Titles_merged_headers_sections_and_signatures_are_understood()
    {
        book.Sheet(
                "DS",
                Row(1, "ĐẢNG BỘ XÃ MẪU")
                    + Row(2, "DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG")
                    + Row(4, "STT", "Họ và tên", "Ngày, tháng, năm sinh", "", "Ngày vào Đảng", "", "Chức vụ")
                    + Row(5, "", "", "Nam", "Nữ", "Dự bị", "Chính thức", "")
                    + Row(6, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
                    + Cells(
                        7,
                        Number("1"),
                        Text("NGUYỄN VĂN ĐỨC"),
                        Number("21975", 1),
                        Text(""),
                        Number("30350"),
                        Text("3/2/1984"),
                        Text("Bí thư")
                    )
                    + Row(8, "Tổ Đảng số 2 - Chi bộ cơ quan")
                    + Row(9, "Chi bộ cơ quan")
                    + Cells(
                        10,
                        Number("2"),
                        Text("Trần Thị Hoà"),
                        Text(""),
                        Number("30590", 4),
                        Number("1990"),
                        Text(""),
                        Text("")
                    )
                    + Row(12, "", "", "", "", "T/M CHI BỘ")
                    + Row(15, "", "", "", "", "Nguyễn Văn Đức")
            )
            .Merge("DS", "A1:C1", "A2:G2", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5", "A9:G9", "E12:G12", "E15:G15");
        Read()
            .People.Select(RosterFiles.Told)
            .ShouldBe([
                "7|Nguyễn Văn Đức|Male|1960-02-29|1983-02-03|1984-02-03|Chi bộ thôn Đông|Bí thư",
                "10|Trần Thị Hoà|Female|1983-10|1990||Chi bộ cơ quan|",
            ]);
    }

    [Fact]
    public void A_hidden_row_counts_and_a_hidden_sheet_does_not()
    {
        string people = Row(1, "STT", "Họ và tên", "Chi bộ") + Row(2, "1", "Người Mẫu Một", "Chi bộ 1");
        book.Sheet(
            "Một",
            people
                + Row(3, "2", "Người Mẫu Hai", "Chi bộ 1")
                    .Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal)
        );
        book.Sheet("Hai", people).Hide("Hai");
        RosterReading reading = Read();
        reading.People.Select(person => person.Place).ShouldBe([new RosterPlace("Một", 2), new RosterPlace("Một", 3)]);
        reading.HasSeveralSheets.ShouldBeFalse();
    }

    [Fact]
    public void A_sheet_that_names_a_cell_is_the_cell_of_its_people()
    {
        string people = Row(1, "STT", "Họ và tên") + Row(2, "1", "Người Mẫu");
        book.Sheet("CB thôn 1", people)
            .Sheet("Chi bo co quan", people)
            .Sheet("Thôn Đông", people)
            .Sheet("Sheet4", people);
        RosterReading reading = Read();
        reading
            .People.Select(person => $"{person.Place.Sheet} {person.Place.Row} {person.Cell}")
            .ShouldBe([
                "CB thôn 1 2 Chi bộ thôn 1",
                "Chi bo co quan 2 Chi bo co quan",
                "Thôn Đông 2 Thôn Đông",
                "Sheet4 2 ",
            ]);
        reading.HasSeveralSheets.ShouldBeTrue();
    }

    [Fact]
    public void A_cell_that_runs_over_several_rows_is_the_cell_of_each()
    {
        book.Sheet(
                "DS",
                Row(1, "STT", "Họ và tên", "Chi bộ")
                    + Row(2, "1", "Mẫu Một", "Chi bộ 1")
                    + Row(3, "2", "Mẫu Hai", "")
                    + Row(4, "3", "Mẫu Ba", "")
            )
            .Merge("DS", "C2:C3");
        Read().People.Select(person => person.Cell).ShouldBe(["Chi bộ 1", "Chi bộ 1", null]);
    }

    [Fact]
    public void A_merged_title_over_two_columns_of_a_name_is_one_name()
    {
        book.Sheet(
                "DS",
                Row(1, "STT", "Họ và tên", "", "Năm sinh")
                    + Row(2, "1", "Nguyễn Văn", "Mẫu", "1960")
                    + Row(3, "2", "Trần Thị", "Mẫu", "1961")
            )
            .Merge("DS", "B1:C1");
        Read()
            .People.Select(person => $"{person.FullName} {person.BirthDate}")
            .ShouldBe(["Nguyễn Văn Mẫu 1960", "Trần Thị Mẫu 1961"]);
    }

    [Fact]
    public void Days_may_be_counted_from_1904()
    {
        book.From1904 = true;
        book.Sheet(
            "DS",
            Row(1, "STT", "Họ và tên", "Ngày sinh")
                + Cells(2, Text("1"), Text("Mẫu Một"), Number("28888", 1))
                + Cells(3, Text("2"), Text("Mẫu Hai"), Number("28888"))
        );
        Read().People.Select(person => $"{person.BirthDate}").ShouldBe(["1983-02-03", "1983-02-03"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cells_typed_with_an_old_font_are_read(bool isVni)
    {
        Func<string, byte[]> write = isVni ? OldLetters.Vni : OldLetters.Tcvn3;
        string Typed(string text) => OldLetters.Typed(write(text));
        book.Sheet(
            "DS",
            Row(1, Typed("danh sách đảng viên chi bộ thôn đông"))
                + Row(2, "STT", Typed("Họ và tên"), Typed("Ngày sinh"), Typed("Chức vụ"))
                + Row(3, "1", Typed("nguyễn văn đức"), "3/2/1960", Typed("Bí thư"))
                + Row(4, "2", Typed("Trần Thị Lý"), "1965", Typed("Đảng viên"))
        );
        RosterReading reading = Read();
        reading.Encoding.ShouldBe(isVni ? RosterEncoding.Vni : RosterEncoding.Tcvn3);
        reading
            .People.Select(RosterFiles.Told)
            .ShouldBe([
                "3|Nguyễn Văn Đức||1960-02-03|||Chi bộ thôn Đông|Bí thư",
                "4|Trần Thị Lý||1965|||Chi bộ thôn Đông|Đảng viên",
            ]);
    }

    [Fact]
    public void Macros_document_types_and_bombs_are_refused_in_a_sentence()
    {
        book.Sheet("DS", Row(1, "STT", "Họ và tên") + Row(2, "1", "Người Mẫu")).Part("xl/vbaProject.bin", [1, 2, 3]);
        Read().Refusal!.Vietnamese.ShouldContain("macro");
        using var declared = new WorkbookBuilder { Prolog = "<!DOCTYPE x [<!ENTITY a \"b\">]>" };
        RosterFiles.Read(File.ReadAllBytes(declared.Sheet("DS", "").Write())).Refusal!.Vietnamese.ShouldContain("DTD");
        RosterFiles.Read(Bomb()).Refusal!.Vietnamese.ShouldContain("64 MB");
    }

    [Fact]
    public void A_file_over_twenty_megabytes_is_refused_in_a_sentence() =>
        RosterFiles.Read(new byte[(20 << 20) + 1]).Refusal!.Vietnamese.ShouldContain("20 MB");

    [Fact]
    public void A_cell_far_away_costs_nothing()
    {
        book.Sheet("DS", Row(1, "STT", "Họ và tên") + Row(2, "1", "Người Mẫu") + Row(1_048_576, "", ""));
        Read().People.Count.ShouldBe(1);
    }

    private RosterReading Read() => RosterFiles.Read(File.ReadAllBytes(book.Write()));

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("xl/workbook.xml").Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++)
            {
                part.Write(zeros);
            }
        }

        return file.ToArray();
    }
}
