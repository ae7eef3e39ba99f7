using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Reviews;

/// <summary><c>chibo review</c> as the contract of its output asks.</summary>
public sealed class ReviewCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void The_document_has_the_shape_of_the_contract()
    {
        JsonElement root = Review("2016-11-15");
        root.GetProperty("asOf").GetString().ShouldBe("2016-11-15");
        root.GetProperty("guidance").GetString().ShouldBe("28-HD/BTCTW");
        root.GetProperty("guidanceStatus").GetString().ShouldBe("verified");
        JsonElement commune = root.GetProperty("communes").EnumerateArray().Single();
        commune.GetProperty("code").GetString().ShouldBe("X99001");
        commune.GetProperty("verdict").GetString().ShouldBe("nonconforming");
        commune.TryGetProperty("eligible", out _).ShouldBeFalse();
        JsonElement finding = commune
            .GetProperty("findings")
            .EnumerateArray()
            .First(finding => finding.GetProperty("outcome").GetString() == "fail");
        finding.GetProperty("rule").GetString().ShouldBe("residential-cell.nine-official-members");
        finding.GetProperty("clause").GetString().ShouldBe("II.1.1.b");
        finding.GetProperty("subject").GetString().ShouldBe("X99001-C05");
        finding.GetProperty("observed").GetString().ShouldBe("8");
        finding.GetProperty("required").GetString().ShouldBe("9");
        finding.GetProperty("ableToAttend").GetInt32().ShouldBe(4);
        finding.GetProperty("evidence").GetArrayLength().ShouldBe(8);
        root.GetProperty("summary").GetProperty("nonconforming").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_table_then_by_subject()
    {
        string[] rules =
        [
            "agency-cell.single",
            "agency-cell.parent",
            "residential-area.has-own-cell",
            "residential-cell.nine-official-members",
            "agency-cell.members-are-officials",
            "agency-cell.secretary-rank",
            "agency-cell.lawful-establishment",
        ];
        List<(int, string)> found =
        [
            .. Findings(Review("2016-06-15"))
                .Select(f =>
                    (Array.IndexOf(rules, f.GetProperty("rule").GetString()), f.GetProperty("subject").GetString()!)
                ),
        ];
        found.Count.ShouldBeGreaterThan(20);
        found.ShouldBe(found.OrderBy(f => f.Item1).ThenBy(f => f.Item2, StringComparer.Ordinal));
    }

    [Fact]
    public void Only_failures_leaves_verdict_and_summary_as_they_are()
    {
        JsonElement all = Review("2016-11-15");
        JsonElement some = Review("2016-11-15", "--failures");
        Findings(some).ShouldAllBe(finding => finding.GetProperty("outcome").GetString() != "pass");
        Findings(some).Count().ShouldBe(2);
        some.GetProperty("summary").ToString().ShouldBe(all.GetProperty("summary").ToString());
    }

    [Fact]
    public void A_commune_without_agency_cell_says_whether_it_may_set_one_up()
    {
        Commune(Review("2016-09-15")).GetProperty("eligible").GetBoolean().ShouldBeTrue();
        Commune(Review("2016-10-25")).GetProperty("eligible").GetBoolean().ShouldBeFalse();
        Commune(Review("2017-01-28")).GetProperty("eligible").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Explanations_come_in_the_language_asked_for()
    {
        cli.Call("review", "--from", cli.Sample, "--as-of", "2016-11-15", "--format", "json", "--lang", "en")
            .Output.ShouldContain("1 fewer than the 9 required");
        cli.Call("review", "--from", cli.Sample, "--as-of", "2016-11-15", "--format", "json")
            .Output.ShouldContain("thiếu 1 so với mức 9");
    }

    [Fact]
    public void No_name_of_a_person_stands_in_a_review()
    {
        foreach (string format in new[] { "json", "table", "csv" })
        {
            string output = cli.Call(
                "review",
                "--from",
                cli.Sample,
                "--as-of",
                "2016-06-15",
                "--format",
                format
            ).Output;
            string[] names =
            [
                .. File.ReadLines(Path.Combine(cli.Sample, "members.csv")).Skip(1).Select(line => line.Split(',')[1]),
            ];
            names.Length.ShouldBe(300);
            names.ShouldAllBe(name => !output.Contains(name));
        }
    }

    [Fact]
    public void The_exit_status_is_one_only_when_asked_and_a_commune_does_not_conform()
    {
        Status("2016-11-15").ShouldBe(0);
        Status("2016-11-15", "--fail-on", "nonconforming").ShouldBe(1);
        Status("2016-12-15", "--fail-on", "nonconforming").ShouldBe(1);
        Status("2017-06-01", "--fail-on", "nonconforming").ShouldBe(0);
        Status("2016-03-15", "--fail-on", "nonconforming").ShouldBe(0);
        Status("2017-06-01", "--fail-on", "undecided").ShouldBe(2);
    }

    [Theory]
    [InlineData("1929-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("2015-02-29")]
    [InlineData("15/11/2016")]
    [InlineData("")]
    [InlineData("2014-10-09")]
    public void A_day_that_cannot_be_asked_about_is_a_faulty_call(string day) => Faulty("--as-of", day);

    [Theory]
    [InlineData("--commune", "X99002")]
    [InlineData("--commune", "X99")]
    [InlineData("--commune", "X99001-T01")]
    [InlineData("--under", "X99001")]
    [InlineData("--under", "X98")]
    [InlineData("--guidance", "361-QĐ/TW")]
    [InlineData("--guidance", "99-HD/BTCTW")]
    [InlineData("--format", "pdf")]
    [InlineData("--rules", "organisation")]
    [InlineData("--rules", "")]
    public void What_is_not_there_is_a_faulty_call(string option, string value) =>
        Faulty("--as-of", "2016-11-15", option, value);

    [Fact]
    public void The_day_is_required() => Faulty();

    [Theory]
    [InlineData("1930-01-01")]
    [InlineData("2014-10-09")]
    [InlineData("2100-12-31")]
    public void A_guidance_that_is_named_applies_to_any_day(string day)
    {
        CliAnswer answer = cli.Call(
            "review",
            "--from",
            cli.Sample,
            "--as-of",
            day,
            "--format",
            "json",
            "--guidance",
            "28-HD/BTCTW"
        );
        answer.Status.ShouldBe(0, answer.Error);
        JsonDocument.Parse(answer.Output).RootElement.GetProperty("guidanceStatus").GetString().ShouldBe("verified");
    }

    [Theory]
    [InlineData("X99")]
    [InlineData("X99.H")]
    public void The_communes_of_a_province_or_district_are_those_under_it(string unit) =>
        Commune(Review("2016-11-15", "--under", unit)).GetProperty("code").GetString().ShouldBe("X99001");

    [Fact]
    public void A_faulty_register_lists_its_faults_and_prints_nothing()
    {
        File.AppendAllText(Path.Combine(cli.Sample, "members.csv"), "X,,,không phải ngày,,,,\n");
        CliAnswer answer = cli.Call("review", "--from", cli.Sample, "--as-of", "2016-11-15", "--format", "json");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("members.csv, dòng 302, cột birth_date");
        cli.Call("check", "--from", cli.Sample).Status.ShouldBe(2);
    }

    [Fact]
    public void The_table_is_the_default_and_tells_the_reasons_of_one_commune()
    {
        string table = cli.Call("review", "--from", cli.Sample, "--as-of", "2016-11-15").Output;
        table.ShouldContain("✘ chưa đạt");
        table.ShouldContain("Chi bộ thôn 5 (X99001-C05) có 8 đảng viên chính thức");
        table.ShouldContain("Tổng số 1 xã: đạt 0, chưa đạt 1,");
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("vi-VN")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string[] call = ["review", "--from", cli.Sample, "--as-of", "2016-11-15"];
        string expected = cli.Call(call).Output;
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
        cli.Call(call).Output.ShouldBe(expected);
        expected.ShouldContain("15/11/2016");
    }

    [Fact]
    public void A_value_that_a_spreadsheet_would_take_for_a_formula_is_made_text()
    {
        string folder = cli.Sample;
        string units = Path.Combine(folder, "units.csv");
        File.WriteAllText(units, File.ReadAllText(units).Replace("Xã Mẫu", "=1+1", StringComparison.Ordinal));
        string csv = cli.Call("review", "--from", folder, "--as-of", "2016-11-15", "--format", "csv").Output;
        csv.ShouldContain(",'=1+1,");
        csv.ShouldNotContain(",=1+1");
    }

    private int Status(string day, params string[] more) =>
        cli.Call(["review", "--from", cli.Sample, "--as-of", day, .. more]).Status;

    private void Faulty(params string[] arguments)
    {
        CliAnswer answer = cli.Call(["review", "--from", cli.Sample, .. arguments]);
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldNotBeEmpty();
        answer.Error.ShouldNotContain("   at ");
    }

    private JsonElement Review(string day, params string[] more)
    {
        CliAnswer answer = cli.Call(["review", "--from", cli.Sample, "--as-of", day, "--format", "json", .. more]);
        answer.Status.ShouldBe(0, answer.Error);
        return JsonDocument.Parse(answer.Output).RootElement;
    }

    private static JsonElement Commune(JsonElement root) => root.GetProperty("communes").EnumerateArray().Single();

    private static IEnumerable<JsonElement> Findings(JsonElement root) =>
        Commune(root).GetProperty("findings").EnumerateArray();
}
