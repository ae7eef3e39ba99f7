using System.Text;
using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>The encodings of old rosters.</summary>
public sealed class RosterLettersTests
{
    private const string Roster =
        "STT,Họ và tên,Ngày sinh,Ngày vào Đảng,Chi bộ,Chức vụ\n"
        + "1,Nguyễn Văn Đức,3/2/1960,3/2/1983,Chi bộ thôn Đông,Bí thư\n"
        + "2,Trần Thị Hoà,10/1965,1990,Chi bộ cơ quan,Phó Bí thư\n"
        + "3,Lữ Quỳnh Như Ỷ,1970,,Chi bộ thôn Đông,Đảng viên\n";

    private static readonly string[] Told =
    [
        "2|Nguyễn Văn Đức||1960-02-03|1983-02-03||Chi bộ thôn Đông|Bí thư",
        "3|Trần Thị Hoà||1965-10|1990||Chi bộ cơ quan|Phó Bí thư",
        "4|Lữ Quỳnh Như Ỷ||1970|||Chi bộ thôn Đông|Đảng viên",
    ];

    public static TheoryData<string, string> Encodings =>
        new()
        {
            { "utf-8", "utf-8" },
            { "utf-8 with mark", "utf-8" },
            { "decomposed", "utf-8" },
            { "utf-16 little", "utf-16" },
            { "utf-16 big", "utf-16" },
            { "utf-16 little without mark", "utf-16" },
            { "utf-16 big without mark", "utf-16" },
            { "windows-1258", "windows-1258" },
            { "tcvn3", "tcvn3" },
            { "vni", "vni" },
            { "tcvn3 as letters", "tcvn3" },
            { "vni as letters", "vni" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_roster_is_the_same_in_every_encoding(string written, string encoding)
    {
        RosterReading reading = RosterFiles.Read(Write(Roster, written));
        reading.Encoding.Word().ShouldBe(encoding);
        string[] told = [.. reading.People.Select(RosterFiles.Told)];
        // TCVN3 writes accented capitals as small letters of another font.
        told.ShouldBe(written.StartsWith("tcvn3", StringComparison.Ordinal) ? [Told[0], Told[1], Told[2]] : Told);
        reading.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_in_a_capitals_font_is_written_normally()
    {
        byte[] file = OldLetters.Tcvn3(
            "STT,Họ và tên,Ngày sinh\n1,nguyễn văn đức,1960\n2,TRầN THị HOà,1965\n3,LÊ VăN SỹN,1970\n"
        );
        RosterFiles
            .Read(file)
            .People.Select(person => person.FullName)
            .ShouldBe(["Nguyễn Văn Đức", "Trần Thị Hoà", "Lê Văn Sỹn"]);
    }

    [Fact]
    public void Each_letter_of_the_tables_is_read()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CHIBO_SHARED") is not null, "CHIBO_SHARED is not set.");
        string data = Path.Combine(Environment.GetEnvironmentVariable("CHIBO_SHARED")!, "data");
        foreach (
            (string table, int column, string anchor) in new[]
            {
                ("enc-tcvn3.csv", 2, "tcvn3"),
                ("enc-vni-windows.csv", 2, "vni"),
            }
        )
        {
            foreach (string line in File.ReadLines(Path.Combine(data, table)).Skip(1))
            {
                string[] cells = line.Split(',');
                byte[] letter = System.Convert.FromHexString(cells[column].Replace(" ", "", StringComparison.Ordinal));
                byte[] rest = anchor == "vni" ? OldLetters.Vni(Roster) : OldLetters.Tcvn3(Roster);
                byte[] row = [.. rest, .. "4,Z"u8, .. letter, .. "zz Mau,1980,,,\n"u8];
                RosterReading reading = RosterFiles.Read(row);
                reading.Encoding.Word().ShouldBe(anchor);
                reading
                    .People[^1]
                    .FullName.ShouldBe(
                        $"Z{cells[0]}zz Mau".Normalize(NormalizationForm.FormC),
                        StringCompareShould.IgnoreCase
                    );
            }
        }
    }

    [Fact]
    public void Names_alone_may_be_in_an_old_font()
    {
        string typed = OldLetters.Typed(OldLetters.Tcvn3("Nguyễn Văn Đức"));
        string other = OldLetters.Typed(OldLetters.Tcvn3("Trần Thị Trí"));
        RosterReading reading = RosterFiles.Lines(
            "STT,Họ và tên,Chi bộ",
            $"1,{typed},Chi bộ thôn Đông",
            $"2,{other},Chi bộ Hà Trí"
        );
        reading
            .People.Select(person => $"{person.FullName}, {person.Cell}")
            .ShouldBe(["Nguyễn Văn Đức, Chi bộ thôn Đông", "Trần Thị Trí, Chi bộ Hà Trí"]);
        reading.Encoding.ShouldBe(RosterEncoding.Tcvn3);
    }

    [Fact]
    public void A_letter_that_only_looks_like_it_is_put_right() =>
        RosterFiles.One("STT,Họ và tên", "1,Ðoàn Văn Ðức").FullName.ShouldBe("Đoàn Văn Đức");

    private static byte[] Write(string text, string encoding) =>
        encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "decomposed" => Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)),
            "utf-16 little" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "utf-16 big" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "utf-16 little without mark" => Encoding.Unicode.GetBytes(text),
            "utf-16 big without mark" => Encoding.BigEndianUnicode.GetBytes(text),
            "windows-1258" => OldLetters.Windows1258(text),
            "tcvn3" => OldLetters.Tcvn3(text),
            "vni" => OldLetters.Vni(text),
            "tcvn3 as letters" => Encoding.UTF8.GetBytes(OldLetters.Typed(OldLetters.Tcvn3(text))),
            _ => Encoding.UTF8.GetBytes(OldLetters.Typed(OldLetters.Vni(text))),
        };
}
