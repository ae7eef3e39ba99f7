using System.Text;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Reading;

namespace ChiBo.Exchange.Tests.Reading;

/// <summary>How CSV files may be written.</summary>
public sealed class CsvFilesTests
{
    [Fact]
    public void A_missing_file_and_one_of_no_bytes_are_empty()
    {
        using var folder = new ExchangeFolder();
        folder.Write();
        File.Delete(folder.FileOf("posts"));
        File.WriteAllBytes(folder.FileOf("statuses"), []);
        ExchangeReader.ReadRows(folder.Path).Rows.ShouldNotBeNull().Members.Count.ShouldBe(2);
    }

    [Fact]
    public void A_missing_folder_is_a_fault() =>
        ExchangeReader.Check("/no/such/folder").Faults.Single().Reason.Code.ShouldBe("unreadable");

    [Fact]
    public void Byte_order_mark_quotes_line_ends_and_order_of_columns_do_not_matter()
    {
        using var folder = new ExchangeFolder();
        folder.Write();
        string text =
            "full_name,member_code,gender,birth_date,admitted_on,official_on,left_on,left_reason\r\n"
            + "\"Người, \"\"Mẫu\"\"\r\nBa\",M1,,,,,,\r\n#M2,M2,,,,,,";
        File.WriteAllText(folder.FileOf("members"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        RegisterRows rows = ExchangeReader.ReadRows(folder.Path).Rows.ShouldNotBeNull();
        rows.Members[0].FullName.ShouldBe("Người, \"Mẫu\"\r\nBa");
        rows.Members[1].FullName.ShouldBe("#M2");
    }

    [Fact]
    public void Values_are_not_trimmed_and_codes_and_names_are_composed()
    {
        using var folder = new ExchangeFolder();
        string decomposed = "Đ ẫ".Normalize(NormalizationForm.FormD);
        folder.Add("members", $"{decomposed}, {decomposed} ,,,,,,").Add("statuses", "Đ ẫ,away,,");
        RegisterRows rows = ExchangeReader.ReadRows(folder.Write()).Rows.ShouldNotBeNull();
        rows.Members[2].Code.ShouldBe("Đ ẫ");
        rows.Members[2].FullName.ShouldBe(" Đ ẫ ");
        rows.Statuses[0].MemberCode.ShouldBe("Đ ẫ");
    }

    [Theory]
    [InlineData("M3,\"Không đóng,,,,,,")]
    [InlineData("M3,\"Sai\"chỗ,,,,,,")]
    public void A_misplaced_quote_is_a_fault_and_no_exception(string line)
    {
        using var folder = new ExchangeFolder();
        folder.Add("members", line, "M4,,,,,,,").FaultsFound().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_row_without_end_is_a_fault()
    {
        using var folder = new ExchangeFolder();
        folder.Add("members", "M3,\"" + new string('x', 5_000_000));
        folder.Check().Faults.Single().Reason.Code.ShouldBe("unreadable");
    }

    [Fact]
    public void A_reference_into_a_file_that_cannot_be_read_is_no_fault_of_its_own()
    {
        using var folder = new ExchangeFolder();
        folder.Set("members", "member_code", "M1");
        folder.Check().Faults.Select(fault => fault.Table).Distinct().ShouldBe(["members.csv"]);
    }

    [Fact]
    public void The_same_rows_make_the_same_snapshot_as_rows_held_in_memory()
    {
        using var folder = new ExchangeFolder();
        folder.Write();
        var fromRows = ExchangeReader.ReadRows(folder.Path).Rows!.ToSnapshot();
        var streamed = ExchangeReader.ReadSnapshot(folder.Path).Snapshot!;
        streamed.Columns.Memberships.Member.ShouldBe(fromRows.Columns.Memberships.Member);
        streamed.Columns.Organisations.From.ShouldBe(fromRows.Columns.Organisations.From);
    }
}
