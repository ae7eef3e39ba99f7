using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Rosters;

/// <summary><c>chibo import roster</c> as other programs and people call it.</summary>
public sealed class ImportRosterTests : IDisposable
{
    private const string Roster =
        "CHI BỘ THÔN ĐÔNG;;;;\nSTT;Họ và tên;Năm sinh;;Ngày vào Đảng\n;;Nam;Nữ;\n1;NGUYỄN VĂN <B>;3/2/1960;;10/1983\n2;Trần Thị Mẫu;;1965;30/02/1990\n";

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Json_has_exactly_the_keys_that_others_read()
    {
        CliAnswer answer = cli.Call("import", "roster", cli.Write("ds.csv", Roster), "--dry-run", "--format", "json");
        answer.Status.ShouldBe(0);
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement root = document.RootElement;
        Keys(root).ShouldBe(["people", "faults", "encoding", "mapping"]);
        JsonElement first = root.GetProperty("people")[0];
        Keys(first).ShouldBe(["fullName", "gender", "birthDate", "admittedOn", "officialOn", "cell", "post", "row"]);
        first.GetProperty("fullName").GetString().ShouldBe("Nguyễn Văn <B>");
        first.GetProperty("gender").GetString().ShouldBe("male");
        first.GetProperty("birthDate").GetString().ShouldBe("1960-02-03");
        first.GetProperty("admittedOn").GetString().ShouldBe("1983-10");
        first.GetProperty("officialOn").ValueKind.ShouldBe(JsonValueKind.Null);
        first.GetProperty("cell").GetString().ShouldBe("Chi bộ thôn Đông");
        first.GetProperty("row").GetInt32().ShouldBe(4);
        JsonElement fault = root.GetProperty("faults")[0];
        Keys(fault).ShouldBe(["row", "column", "value", "reason"]);
        fault.ToString().ShouldContain("30/02/1990");
        root.GetProperty("encoding").GetString().ShouldBe("utf-8");
        root.GetProperty("mapping").GetProperty("birthDate").GetProperty("column").GetString().ShouldBe("C, D");
        answer.Output.ShouldNotContain("<b>", Case.Insensitive);
    }

    [Theory]
    [InlineData("vi", "Chi bộ thôn Đông", "Tháng 2 năm 1990 không có ngày 30.")]
    [InlineData("en", "Chi bộ thôn Đông", "Month 2 of 1990 has no day 30.")]
    public void The_preview_shows_people_faults_and_why(string language, string cell, string fault)
    {
        CliAnswer answer = cli.Call("import", "roster", cli.Write("ds.csv", Roster), "--dry-run", "--lang", language);
        answer.Status.ShouldBe(0);
        answer.Output.ShouldContain(cell);
        answer.Output.ShouldContain(fault);
        answer.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("không có danh sách nào")]
    [InlineData("STT;Họ và tên")]
    public void Where_there_is_nothing_to_read_the_status_is_two(string text)
    {
        CliAnswer answer = cli.Call("import", "roster", cli.Write("ds.csv", text), "--dry-run", "--format", "json");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("ds.csv");
    }

    [Fact]
    public void Without_a_file_or_with_one_that_is_not_there_the_status_is_two()
    {
        cli.Call("import", "roster", "--dry-run").Status.ShouldBe(2);
        cli.Call("import", "roster", cli.At("không-có.csv"), "--dry-run").Status.ShouldBe(2);
        cli.Call("import", "roster", cli.Write("ds.csv", Roster), "--dry-run", "--format", "xml").Status.ShouldBe(2);
    }

    [Fact]
    public void Without_dry_run_nothing_is_written_and_that_is_said()
    {
        CliAnswer answer = cli.Call("import", "roster", cli.Write("ds.csv", Roster));
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("--dry-run");
    }

    [Theory]
    [InlineData("sua.csv", 0)]
    [InlineData("sua.xlsx", 0)]
    [InlineData("sua.doc", 2)]
    public void The_faulty_rows_are_given_back_as_a_file(string name, int status)
    {
        string target = cli.At(name);
        cli.Call("import", "roster", cli.Write("ds.csv", Roster), "--dry-run", "--corrections", target)
            .Status.ShouldBe(status);
        File.Exists(target).ShouldBe(status == 0);
        if (status == 0)
        {
            CliAnswer again = cli.Call("import", "roster", target, "--dry-run");
            again.Output.ShouldContain("Trần Thị Mẫu");
            again.Output.ShouldContain("30/02/1990");
            cli.Call("import", "roster", target, "--dry-run", "--corrections", target).Status.ShouldBe(2);
        }
    }

    private static IEnumerable<string> Keys(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);
}
