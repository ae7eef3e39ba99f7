using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Reviews;

/// <summary><c>--rules operation</c> on the sample commune, to which one month of reports is added.</summary>
public sealed class OperationCliTests : IDisposable
{
    private const string Day = "2015-07-01";
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Operation_is_told_only_when_asked_for()
    {
        Commune(Json("review")).TryGetProperty("operation", out _).ShouldBeFalse();
        Commune(Json("review", "--rules", "operation"))
            .GetProperty("operation")
            .GetArrayLength()
            .ShouldBeGreaterThan(30);
    }

    [Fact]
    public void It_changes_nothing_else_of_the_document()
    {
        JsonElement without = Json("review");
        JsonElement with = Json("review", "--rules", "operation");
        with.GetProperty("summary").ToString().ShouldBe(without.GetProperty("summary").ToString());
        foreach (string name in new[] { "verdict", "findings" })
        {
            Commune(with).GetProperty(name).ToString().ShouldBe(Commune(without).GetProperty(name).ToString());
        }

        string[] call = ["review", "--from", cli.Sample, "--as-of", Day, "--fail-on", "nonconforming"];
        cli.Call([.. call, "--rules", "operation"]).Status.ShouldBe(cli.Call(call).Status);
    }

    [Fact]
    public void Findings_of_operation_have_the_shape_of_findings_in_the_order_of_the_rules_then_by_subject()
    {
        string[] rules =
        [
            "agency-cell.regulations-complete II.2.a",
            "agency-cell.meets-monthly II.2.b",
            "agency-cell.meets-last II.2.b",
            "areas.every-area-in-charge II.2.c",
            "areas.attended II.2.c",
            "areas.reported II.2.c",
            "members.residence-contact II.2.d",
        ];
        List<(int, string)> found = [];
        foreach (JsonElement finding in Operation())
        {
            string[] shared = ["rule", "clause", "outcome", "subject", "observed", "required", "explanation"];
            shared.ShouldAllBe(name => finding.GetProperty(name).ValueKind == JsonValueKind.String);
            finding.GetProperty("evidence").ValueKind.ShouldBe(JsonValueKind.Array);
            int rule = Array.IndexOf(rules, $"{Text(finding, "rule")} {Text(finding, "clause")}");
            found.Add((rule, Text(finding, "subject")));
        }

        found.ShouldBe(found.OrderBy(f => f.Item1).ThenBy(f => f.Item2, StringComparer.Ordinal));
        found.Select(f => f.Item1).Distinct().ShouldBe(Enumerable.Range(0, rules.Length));
    }

    [Fact]
    public void Only_failures_leaves_out_what_passes_of_operation_too()
    {
        Operation().ShouldContain(finding => Text(finding, "outcome") == "pass");
        Operation("--failures").ShouldAllBe(finding => Text(finding, "outcome") != "pass");
        Operation("--failures").Count().ShouldBe(Operation().Count(finding => Text(finding, "outcome") != "pass"));
    }

    [Fact]
    public void A_recorded_override_stands_in_the_finding_with_its_reason_and_the_order_stays_broken()
    {
        string by = Member();
        Add("order_overrides.csv", "org_code,month,decided_at,by_member_code,reason");
        Add("order_overrides.csv", $"X99001-CQ,2015-06,2015-06-02T16:30,{by},Phòng chống bão");
        JsonElement last = Only("agency-cell.meets-last", "X99001-CQ");
        Text(last, "outcome").ShouldBe("fail");
        Text(last, "month").ShouldBe("2015-06");
        Text(last, "explanation").ShouldContain("«Phòng chống bão»");
        last.GetProperty("evidence").EnumerateArray().ShouldContain(code => code.GetString() == by);
        JsonElement made = last.GetProperty("overrides").EnumerateArray().Single();
        Text(made, "decidedAt").ShouldBe("2015-06-02T16:30");
        Text(made, "by").ShouldBe(by);
        Text(made, "reason").ShouldBe("Phòng chống bão");
    }

    [Fact]
    public void A_report_in_the_further_file_is_read()
    {
        string[] fields = File.ReadLines(Path.Combine(cli.Sample, "area_assignments.csv")).ElementAt(1).Split(',');
        Text(Only("areas.reported", fields[1]), "outcome").ShouldBe("fail");
        Add("area_reports.csv", "unit_code,month,member_code,attended,reported_at");
        Add("area_reports.csv", $"{fields[1]},2015-06,{fields[0]},yes,2015-06-03T08:00");
        Text(Only("areas.reported", fields[1]), "outcome").ShouldBe("pass");
        Text(Only("areas.attended", fields[1]), "outcome").ShouldBe("pass");
    }

    [Fact]
    public void Two_days_are_compared_in_operation_when_asked_for_and_the_rest_stays_the_same()
    {
        string[] call = ["compare", "--from", cli.Sample, "--as-of", "2014-11-15", "--with", Day, "--format", "json"];
        using JsonDocument without = JsonDocument.Parse(cli.Call(call).Output);
        using JsonDocument with = JsonDocument.Parse(cli.Call([.. call, "--rules", "operation"]).Output);
        JsonElement plain = without.RootElement.GetProperty("communes")[0];
        JsonElement told = with.RootElement.GetProperty("communes")[0];
        plain.TryGetProperty("operation", out _).ShouldBeFalse();
        told.GetProperty("operation").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (string name in (string[])["before", "after", "findings"])
        {
            told.GetProperty(name).ToString().ShouldBe(plain.GetProperty(name).ToString());
        }
    }

    [Fact]
    public void A_what_if_tells_what_it_would_change_in_operation()
    {
        string changes = Path.Combine(cli.Folder, "thay-doi.json");
        File.WriteAllText(
            changes,
            """{ "changes": [ { "change": "dissolve", "organisation": "X99001-CQ", "on": "2015-06-30" } ] }"""
        );
        string[] call = ["what-if", "--from", cli.Sample, "--as-of", Day, "--changes", changes, "--format", "json"];
        using JsonDocument told = JsonDocument.Parse(cli.Call([.. call, "--rules", "operation"]).Output);
        JsonElement change = told.RootElement.GetProperty("changes")[0];
        JsonElement last = change
            .GetProperty("operation")
            .EnumerateArray()
            .Single(finding => Text(finding, "rule") == "agency-cell.meets-last");
        last.GetProperty("before").ValueKind.ShouldBe(JsonValueKind.Object);
        last.GetProperty("after").ValueKind.ShouldBe(JsonValueKind.Null);
        cli.Call(call).Output.ShouldNotContain("\"operation\"");
    }

    [Fact]
    public void A_fault_of_a_further_file_is_listed_and_nothing_is_printed()
    {
        Add("area_reports.csv", "unit_code,month,member_code,attended,reported_at");
        Add("area_reports.csv", $"X99001-T01,2015-06,{Member()},maybe,");
        CliAnswer answer = cli.Call("review", "--from", cli.Sample, "--as-of", Day, "--format", "json");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("area_reports.csv, dòng 2, cột attended");
    }

    [Fact]
    public void The_table_has_a_column_for_it_and_tells_the_reasons()
    {
        string table = Call("table").Output;
        table.ShouldContain("Hoạt động (II.2)");
        table.ShouldContain("✘ II.2.b Chi bộ cơ quan sinh hoạt sau các chi bộ khác");
        table.ShouldContain("họp thường kỳ lúc 14:30 ngày 03/06/2015");
        cli.Call("review", "--from", cli.Sample, "--as-of", Day).Output.ShouldNotContain("II.2");
    }

    [Fact]
    public void In_CSV_its_rows_stand_behind_the_findings()
    {
        string[] lines = Call("csv").Output.TrimEnd().Split("\r\n");
        int first = Array.FindIndex(lines, line => line.Contains("agency-cell.regulations-complete"));
        lines[1..first].ShouldAllBe(line => !line.Contains(",II.2."));
        lines[first..].ShouldAllBe(line => line.Contains(",II.2."));
    }

    [Fact]
    public void The_report_of_the_Party_is_about_organisation_alone()
    {
        CliAnswer answer = Call("docx");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("--rules operation");
    }

    [Fact]
    public void Explain_tells_it_after_the_verdict()
    {
        string[] call = ["explain", "--from", cli.Sample, "--as-of", Day, "--lang", "en"];
        string told = cli.Call([.. call, "--rules", "operation"]).Output;
        told.ShouldContain("Operation (II.2) in 2015-06; no part of the verdict above:");
        told.ShouldContain("✘ II.2.b · The agency cell meets after the other cells");
        cli.Call(call).Output.ShouldNotContain("II.2.b");
    }

    [Fact]
    public void Timeline_tells_the_days_on_which_an_outcome_of_operation_changes()
    {
        string[] call = ["timeline", "--from", cli.Sample, "--commune", "X99001", "--since", "2015-06-01"];
        string[] whole = [.. call, "--until", "2015-10-15", "--format", "json"];
        JsonElement root = JsonDocument.Parse(cli.Call([.. whole, "--rules", "operation"]).Output).RootElement;
        IEnumerable<string> order = root.GetProperty("operation")
            .EnumerateArray()
            .SelectMany(day => day.GetProperty("findings").EnumerateArray().Select(finding => (day, finding)))
            .Where(pair => Text(pair.finding, "clause") is "II.2.a" or "II.2.b")
            .Select(pair =>
                $"{Text(pair.day, "day")} {Text(pair.finding, "rule")} {Text(pair.finding.GetProperty("after"), "outcome")}"
            );
        order.ShouldBe([
            "2015-06-01 agency-cell.regulations-complete fail",
            "2015-06-01 agency-cell.meets-monthly pass",
            "2015-06-01 agency-cell.meets-last pass",
            "2015-07-01 agency-cell.meets-last fail",
            "2015-08-01 agency-cell.meets-last pass",
            "2015-10-01 agency-cell.regulations-complete pass",
        ]);
        JsonElement without = JsonDocument.Parse(cli.Call(whole).Output).RootElement;
        without.TryGetProperty("operation", out _).ShouldBeFalse();
        root.GetProperty("days").ToString().ShouldBe(without.GetProperty("days").ToString());
        cli.Call([.. call, "--until", "2015-08-15", "--rules", "operation"]).Output.ShouldContain("Hoạt động (II.2):");
    }

    private JsonElement Only(string rule, string subject) =>
        Operation().Single(finding => Text(finding, "rule") == rule && Text(finding, "subject") == subject);

    private IEnumerable<JsonElement> Operation(params string[] more) =>
        Commune(Json("review", ["--rules", "operation", .. more])).GetProperty("operation").EnumerateArray();

    private JsonElement Json(string verb, params string[] more)
    {
        CliAnswer answer = cli.Call([verb, "--from", cli.Sample, "--as-of", Day, "--format", "json", .. more]);
        answer.Status.ShouldBe(0, answer.Error);
        return JsonDocument.Parse(answer.Output).RootElement;
    }

    private CliAnswer Call(string format) =>
        cli.Call("review", "--from", cli.Sample, "--as-of", Day, "--format", format, "--rules", "operation");

    private void Add(string file, string line) => File.AppendAllText(Path.Combine(cli.Sample, file), line + "\n");

    private string Member() => File.ReadLines(Path.Combine(cli.Sample, "members.csv")).ElementAt(1).Split(',')[0];

    private static JsonElement Commune(JsonElement root) => root.GetProperty("communes").EnumerateArray().Single();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
