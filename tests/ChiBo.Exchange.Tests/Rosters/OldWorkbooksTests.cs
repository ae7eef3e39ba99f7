using System.Text;
using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Rosters in .xls workbooks.</summary>
public sealed class OldWorkbooksTests
{
    private static readonly string[][] Rows =
    [
        ["DANH SÁCH ĐẢNG VIÊN"],
        ["STT", "Họ và tên", "Ngày sinh", "Ngày vào Đảng"],
        ["1", "Người Mẫu Một", "#21975", "30350"],
        ["2", "Người Mẫu Hai", "1960", "3/2/1983"],
    ];

    [Fact]
    public void An_old_workbook_is_read_and_its_hidden_sheets_are_not()
    {
        RosterReading reading = RosterFiles.Read(
            OldWorkbook.Write(false, ("CB thôn 1", false, Rows), ("Ẩn", true, Rows))
        );
        reading.Refusal?.English.ShouldBeNull();
        reading
            .People.Select(RosterFiles.Told)
            .ShouldBe([
                "3|Người Mẫu Một||1960-02-29|1983-02-03||Chi bộ thôn 1|",
                "4|Người Mẫu Hai||1960|1983-02-03||Chi bộ thôn 1|",
            ]);
    }

    [Fact]
    public void Days_may_be_counted_from_1904_in_an_old_workbook()
    {
        string[][] rows =
        [
            ["STT", "Họ và tên", "Ngày sinh"],
            ["1", "Mẫu Một", "#28888"],
            ["2", "Mẫu Hai", "28888"],
        ];
        RosterFiles
            .Read(OldWorkbook.Write(true, ("DS", false, rows)))
            .People.Select(person => $"{person.BirthDate}")
            .ShouldBe(["1983-02-03", "1983-02-03"]);
    }

    [Fact]
    public void An_old_workbook_typed_with_an_old_font_is_read()
    {
        string[][] rows =
        [
            .. Rows.Select(row => row.Select(cell => OldLetters.Typed(OldLetters.Tcvn3(cell))).ToArray()),
        ];
        RosterReading reading = RosterFiles.Read(OldWorkbook.Write(false, ("DS", false, rows)));
        reading.Encoding.ShouldBe(RosterEncoding.Tcvn3);
        reading.People.Select(person => person.FullName).ShouldBe(["Người Mẫu Một", "Người Mẫu Hai"]);
    }

    [Theory]
    [InlineData("_VBA_PROJECT_CUR", "macro")]
    [InlineData("EncryptedPackage", "mật khẩu")]
    public void Macros_and_passwords_are_refused_in_a_sentence(string name, string told) =>
        RosterFiles
            .Read([.. OldWorkbook.Write(false, ("DS", false, Rows)), .. Encoding.Unicode.GetBytes(name)])
            .Refusal!.Vietnamese.ShouldContain(told);

    [Theory]
    [InlineData(30, 30)]
    [InlineData(47, 127)]
    [InlineData(512 + 512 + 128 + 123, 100)]
    public void A_head_that_claims_gigabytes_is_refused_before_memory_is_taken(int place, byte value)
    {
        byte[] file = OldWorkbook.Write(false, ("DS", false, Rows));
        file[place] = value;
        long before = GC.GetAllocatedBytesForCurrentThread();
        RosterFiles.Read(file).Refusal.ShouldNotBeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(16L << 20);
    }
}
