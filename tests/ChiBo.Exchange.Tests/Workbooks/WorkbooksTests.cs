using System.Text;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Reading;
using static ChiBo.Exchange.Tests.Workbooks.WorkbookBuilder;

namespace ChiBo.Exchange.Tests.Workbooks;

/// <summary>Workbooks typed by hand are read as people mean them; hostile ones are one fault each.</summary>
public sealed class WorkbooksTests : IDisposable
{
    private static readonly string[] MembersHeader = ExchangeFolder.Headers["members"].Split(',');
    private readonly WorkbookBuilder book = new();

    public void Dispose() => book.Dispose();

    [Fact]
    public void Dates_are_dates_and_numbers_in_text_are_what_they_show()
    {
        book.Sheet(
            "members",
            Row(1, MembersHeader)
                + Cells(
                    2,
                    Number("7", 3),
                    Text("Người Mẫu"),
                    Text(""),
                    Number("21975", 1),
                    Number("31048", 1),
                    Text("1986-01-01")
                )
                + Cells(3, Number("8"), Number("12.5"), Text(""), Text(""))
        );
        RegisterRows rows = Read();
        rows.Members[0]
            .ShouldBe(
                new MemberRow(
                    "00007",
                    "Người Mẫu",
                    null,
                    new DateOnly(1960, 2, 29),
                    new DateOnly(1985, 1, 1),
                    new DateOnly(1986, 1, 1)
                )
            );
        rows.Members[1].Code.ShouldBe("8");
        rows.Members[1].FullName.ShouldBe("12.5");
    }

    [Fact]
    public void Months_and_times_may_be_typed_as_dates()
    {
        book.Sheet(
            "units",
            Row(1, ExchangeFolder.Headers["units"].Split(',')) + Row(2, "X", "commune", "Xã", "", "xa", "", "")
        );
        book.Sheet(
            "organisations",
            Row(1, ExchangeFolder.Headers["organisations"].Split(','))
                + Row(2, "CQ", "agency_cell", "", "", "X", "", "", "", "")
        );
        book.Sheet(
            "meetings",
            Row(1, ExchangeFolder.Headers["meetings"].Split(','))
                + Cells(
                    2,
                    Text("CQ"),
                    Number("42005", 4),
                    Text("regular"),
                    Number("42009.8125", 2),
                    Text(""),
                    Text("held")
                )
        );
        MeetingRow meeting = Read().Meetings.Single();
        meeting.Month.ToString().ShouldBe("2015-01");
        meeting.StartsAt.ShouldBe(new DateTime(2015, 1, 5, 19, 30, 0));
    }

    [Fact]
    public void Empty_rows_are_passed_over_and_faults_name_the_row_of_the_sheet()
    {
        book.Sheet(
            "members",
            Row(1, MembersHeader) + Row(4, "M1", "Người Mẫu") + "<row r=\"5\"/>" + Row(9, "M2", "", "nam")
        );
        ExchangeFolder.Words(ExchangeReader.Check(book.Write())).ShouldBe(["members.csv 9 gender value-no-word"]);
    }

    [Fact]
    public void A_value_beside_the_columns_is_a_field_too_many()
    {
        book.Sheet("members", Row(1, MembersHeader) + Row(2, "M1", "", "", "", "", "", "", "", "thừa"));
        ExchangeFolder.Words(ExchangeReader.Check(book.Write())).ShouldBe(["members.csv 2  row-field-count"]);
    }

    [Fact]
    public void A_sheet_that_is_missing_or_empty_is_empty_and_others_are_a_warning()
    {
        book.Sheet("members", "").Sheet("Ghi chú", Row(1, "gì đó"));
        ExchangeFindings findings = ExchangeReader.Check(book.Write());
        findings.IsSound.ShouldBeTrue();
        findings.Warnings.Select(warning => warning.Table).ShouldBe(["Ghi chú"]);
    }

    [Fact]
    public void Macros_are_refused() => Refused(book.Part("xl/vbaProject.bin", [1, 2, 3]), "macro");

    [Fact]
    public void Links_to_other_files_are_refused() =>
        Refused(
            book.Part("xl/externalLinks/externalLink1.xml", Encoding.UTF8.GetBytes("<externalLink/>")),
            "links to other files"
        );

    [Fact]
    public void A_document_type_is_refused()
    {
        book.Prolog = "<!DOCTYPE x [<!ENTITY a \"b\">]>";
        Refused(book, "document type");
    }

    [Fact]
    public void Too_many_parts_are_refused()
    {
        for (int i = 0; i < 2_001; i++)
        {
            book.Part($"xl/x{i}", []);
        }

        Refused(book, "parts");
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_inflated_whole()
    {
        book.Part("xl/bomb.xml", new byte[600 << 20]);
        Refused(book, "inflates");
    }

    [Fact]
    public void An_old_or_encrypted_file_is_refused()
    {
        File.WriteAllBytes(book.Path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]);
        Check("password");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(400)]
    [InlineData(1_500)]
    public void A_truncated_archive_is_one_fault(int bytes)
    {
        book.Sheet("members", Row(1, MembersHeader) + Row(2, "M1"));
        byte[] whole = File.ReadAllBytes(book.Write());
        File.WriteAllBytes(book.Path, whole[..Math.Min(bytes, whole.Length - 30)]);
        ExchangeReader.Check(book.Path).FaultCount.ShouldBe(1);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_one_fault()
    {
        File.WriteAllText(book.Path, "member_code,full_name\n");
        Check("no whole .xlsx");
    }

    [Fact]
    public void Mutated_workbooks_are_faults_and_never_an_exception()
    {
        book.Sheet("members", Row(1, MembersHeader) + Row(2, "M1", "Người Mẫu", "male", "1960-01-01"));
        byte[] whole = File.ReadAllBytes(book.Write());
        var random = new Random(20141010);
        for (int round = 0; round < 400; round++)
        {
            byte[] changed = [.. whole];
            for (int i = random.Next(1, 12); i > 0; i--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(book.Path, changed);
            ExchangeReader.Check(book.Path).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Mutated_CSV_files_are_faults_and_never_an_exception()
    {
        using var folder = new ExchangeFolder();
        byte[] whole = File.ReadAllBytes(Path.Combine(folder.Write(), "members.csv"));
        var random = new Random(20141010);
        for (int round = 0; round < 400; round++)
        {
            byte[] changed = [.. whole];
            for (int i = random.Next(1, 12); i > 0; i--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(folder.FileOf("members"), changed);
            ExchangeReader.Check(folder.Path).ShouldNotBeNull();
        }
    }

    private RegisterRows Read()
    {
        RowsReading reading = ExchangeReader.ReadRows(book.Write());
        reading.Findings.Faults.ShouldBeEmpty();
        return reading.Rows!;
    }

    private void Refused(WorkbookBuilder hostile, string word)
    {
        hostile.Sheet("members", Row(1, MembersHeader) + Row(2, "M1")).Write();
        Check(word);
    }

    private void Check(string word)
    {
        ExchangeFindings findings = ExchangeReader.Check(book.Path);
        findings.FaultCount.ShouldBe(1);
        findings.Faults[0].Reason.English.ShouldContain(word);
    }
}
