using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Reviews;

/// <summary>explain, timeline, compare, what-if and receipts on the sample commune.</summary>
public sealed class ReviewVerbsTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Explain_adds_the_names_of_those_counted()
    {
        string first = File.ReadLines(Path.Combine(cli.Sample, "members.csv")).ElementAt(1).Split(',')[1];
        CliAnswer answer = cli.Call("explain", "--from", cli.Sample, "--as-of", "2016-11-15");
        answer.Status.ShouldBe(0);
        answer.Output.ShouldContain($"{first} (X99001-M001)");
        answer.Output.ShouldContain("✘ III.2-c");
    }

    [Fact]
    public void Timeline_tells_every_day_on_which_the_verdict_changes()
    {
        string[] expected =
        [
            "2014-10-10 nonconforming",
            "2015-01-01 conforming",
            "2015-03-10 nonconforming",
            "2015-05-20 conforming",
            "2015-08-01 nonconforming",
            "2015-09-01 conforming",
            "2015-11-01 nonconforming",
            "2015-12-15 conforming",
            "2016-02-01 nonconforming",
            "2016-03-01 undecided",
            "2016-04-01 conforming",
            "2016-05-10 nonconforming",
            "2016-05-25 conforming",
            "2016-06-01 nonconforming",
            "2016-07-15 conforming",
            "2016-09-01 noAgencyCell",
            "2016-11-01 nonconforming",
            "2017-01-15 noAgencyCell",
            "2017-02-01 undecided",
            "2017-04-01 noAgencyCell",
            "2017-05-01 conforming",
        ];
        string json = cli.Call("timeline", "--from", cli.Sample, "--commune", "X99001", "--format", "json").Output;
        IEnumerable<string> days = JsonDocument
            .Parse(json)
            .RootElement.GetProperty("days")
            .EnumerateArray()
            .Select(day => $"{day.GetProperty("day").GetString()} {day.GetProperty("after").GetString()}");
        days.ShouldBe(expected);
    }

    [Fact]
    public void The_sample_shows_every_rule_failing_and_every_unknown_that_can_change_a_verdict()
    {
        string json = cli.Call("timeline", "--from", cli.Sample, "--commune", "X99001", "--format", "json").Output;
        IEnumerable<string> seen = JsonDocument
            .Parse(json)
            .RootElement.GetProperty("days")
            .EnumerateArray()
            .SelectMany(day => day.GetProperty("findings").EnumerateArray())
            .Where(finding => finding.GetProperty("after").ValueKind == JsonValueKind.Object)
            .Select(f =>
                $"{f.GetProperty("rule").GetString()} {f.GetProperty("after").GetProperty("outcome").GetString()}"
            )
            .Where(word => !word.EndsWith("pass", StringComparison.Ordinal))
            .Distinct();
        seen.ShouldBe(
            [
                "agency-cell.single fail",
                "agency-cell.parent fail",
                "agency-cell.parent unknown",
                "residential-area.has-own-cell fail",
                "residential-cell.nine-official-members fail",
                "agency-cell.members-are-officials fail",
                "agency-cell.secretary-rank fail",
                "agency-cell.lawful-establishment fail",
                "agency-cell.lawful-establishment unknown",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public void Compare_of_a_day_with_itself_is_empty()
    {
        string json = cli.Call(
            "compare",
            "--from",
            cli.Sample,
            "--as-of",
            "2016-11-15",
            "--with",
            "2016-11-15",
            "--format",
            "json"
        ).Output;
        JsonDocument.Parse(json).RootElement.GetProperty("communes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Compare_tells_whose_verdict_changed_and_why()
    {
        string text = cli.Call("compare", "--from", cli.Sample, "--as-of", "2015-06-01", "--with", "2016-11-15").Output;
        text.ShouldContain("✔ đạt → ✘ chưa đạt");
        text.ShouldContain("X99001-C05: đạt (9) → chưa đạt (8)");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("table")]
    public void What_if_without_a_change_is_the_review(string format)
    {
        string none = cli.Write("none.json", """{ "changes": [] }""");
        string[] common = ["--from", cli.Sample, "--as-of", "2016-11-15", "--format", format];
        cli.Call(["what-if", "--changes", none, .. common]).Output.ShouldBe(cli.Call(["review", .. common]).Output);
    }

    [Fact]
    public void What_if_shows_what_a_move_would_have_changed()
    {
        string file = cli.Write(
            "move.json",
            """{ "changes": [ { "change": "move", "member": "X99001-M001", "to": "X99001-C05", "on": "2016-10-31" } ] }"""
        );
        JsonElement root = WhatIf("2016-11-15", file);
        root.GetProperty("summary").GetProperty("conforming").GetInt32().ShouldBe(1);
        JsonElement change = root.GetProperty("changes").EnumerateArray().Single();
        change.GetProperty("before").GetString().ShouldBe("nonconforming");
        change.GetProperty("findings").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("""{ "change": "leave", "member": "X99001-M270" }""", "conforming", "nonconforming")]
    [InlineData("""{ "change": "dissolve", "organisation": "X99001-CQ" }""", "conforming", "noAgencyCell")]
    [InlineData(
        """{ "change": "setParameter", "parameter": "minimumOfficialMembers", "value": 10 }""",
        "conforming",
        "nonconforming"
    )]
    [InlineData(
        """{ "change": "setParameter", "parameter": "countAway", "value": false }""",
        "conforming",
        "conforming"
    )]
    [InlineData(
        """{ "change": "mergeCells", "cells": ["X99001-C01", "X99001-C02"], "into": "X99001-C01" }""",
        "conforming",
        "nonconforming"
    )]
    [InlineData(
        """{ "change": "mergeAreas", "areas": ["X99001-T01", "X99001-T02"], "into": { "code": "X99001-T01" } }""",
        "conforming",
        "conforming"
    )]
    [InlineData(
        """{ "change": "splitArea", "area": "X99001-T01", "parts": [{ "code": "X99001-T01" }, { "code": "X99001-T13" }] }""",
        "conforming",
        "nonconforming"
    )]
    [InlineData(
        """{ "change": "splitCell", "cell": "X99001-C01", "parts": [{ "code": "C13", "units": [], "members": ["X99001-M001"] }] }""",
        "conforming",
        "conforming"
    )]
    [InlineData(
        """{ "change": "found", "code": "CQ9", "parent": "X99001-DU", "units": ["X99001"], "members": [] }""",
        "conforming",
        "nonconforming"
    )]
    public void Each_kind_of_change_can_be_tried(string change, string before, string after)
    {
        if (change.Contains("M270", StringComparison.Ordinal))
        {
            // Whoever is the ninth of cell 5 by then.
            change = change.Replace("X99001-M270", NinthOfCellFive(), StringComparison.Ordinal);
        }

        Commune(WhatIf("2017-06-01", cli.Write("none.json", "[]"))).ShouldBe(before);
        Commune(WhatIf("2017-06-01", cli.Write("change.json", $"[{change}]"))).ShouldBe(after);
    }

    [Fact]
    public void A_member_who_becomes_official_lifts_a_cell()
    {
        string probationer = File.ReadLines(Path.Combine(cli.Sample, "members.csv"))
            .Single(line => line.Contains(",2014-05-20,2015-05-20,", StringComparison.Ordinal))
            .Split(',')[0];
        string file = cli.Write(
            "c.json",
            $$"""[{ "change": "becomeOfficial", "member": "{{probationer}}", "on": "2015-04-01" }]"""
        );
        Commune(WhatIf("2015-04-01", file)).ShouldBe("conforming");
    }

    [Theory]
    [InlineData("""[{ "change": "setParameter", "parameter": "minimumOfficialMembers", "value": 8 }]""")]
    [InlineData("""[{ "change": "setParameter", "parameter": "minimum", "value": 9 }]""")]
    [InlineData("""[{ "change": "move", "member": "M0", "to": "X99001-C05" }]""")]
    [InlineData("""[{ "change": "move", "member": "X99001-M001", "to": "C0" }]""")]
    [InlineData("""[{ "change": "dissolve", "organisation": "X99001-CQ2" }]""")]
    [InlineData("""[{ "change": "found", "code": "X99001-CQ", "units": ["X99001"] }]""")]
    public void A_change_that_cannot_be_made_is_declined_with_its_reason(string changes)
    {
        CliAnswer answer = cli.Call(
            "what-if",
            "--from",
            cli.Sample,
            "--as-of",
            "2017-06-01",
            "--changes",
            cli.Write("c.json", changes)
        );
        answer.Status.ShouldBe(3);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("", "c.json")]
    [InlineData("{", "c.json")]
    [InlineData("""{ "changes": 1 }""", "changes")]
    [InlineData("""[1]""", "changes[0]")]
    [InlineData("""[{ "change": "fly" }]""", "changes[0].change")]
    [InlineData("""[{ "change": "move", "member": "M" }]""", "changes[0].to")]
    [InlineData("""[{ "change": "leave", "member": 3 }]""", "changes[0].member")]
    [InlineData("""[{ "change": "leave", "member": "M", "on": "2017-02-30" }]""", "changes[0].on")]
    [InlineData("""[{ "change": "mergeAreas", "areas": ["A"], "into": { "code": "A" } }]""", "changes[0].areas")]
    [InlineData(
        """[{ "change": "splitArea", "area": "A", "parts": [{ "code": "A" }, { }] }]""",
        "changes[0].parts[1].code"
    )]
    public void A_changes_file_that_is_not_as_it_should_be_is_a_faulty_call_that_names_the_place(
        string text,
        string place
    )
    {
        CliAnswer answer = cli.Call(
            "what-if",
            "--from",
            cli.Sample,
            "--as-of",
            "2017-06-01",
            "--changes",
            cli.Write("c.json", text)
        );
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain(place);
    }

    [Fact]
    public void A_receipt_is_confirmed_until_a_fact_that_it_rests_on_changes()
    {
        string receipts = cli.At("receipts.jsonl");
        cli.Call("review", "--from", cli.Sample, "--as-of", "2015-06-01", "--receipts", receipts).Status.ShouldBe(0);
        Verify().Status.ShouldBe(0);

        string members = Path.Combine(cli.Sample, "members.csv");
        string before = File.ReadAllText(members);
        // What happens later is no fact of this review.
        File.WriteAllText(members, before.Replace(",2017-01-20,", ",2017-01-21,", StringComparison.Ordinal));
        Verify().Status.ShouldBe(0);

        File.WriteAllText(members, before.Replace(",2015-05-20,", ",2015-07-20,", StringComparison.Ordinal));
        CliAnswer changed = Verify();
        changed.Status.ShouldBe(1);
        changed.Output.ShouldContain("dữ kiện trong sổ bộ đã khác");
        changed.Output.ShouldContain("kết quả đã khác");

        CliAnswer Verify() => cli.Call("receipt", "verify", receipts, "--from", cli.Sample);
    }

    [Theory]
    [InlineData("không phải JSON")]
    [InlineData("{}")]
    [InlineData("""{"commune":"X99001"}""")]
    public void A_line_that_is_no_receipt_is_a_faulty_call(string line)
    {
        CliAnswer answer = cli.Call("receipt", "verify", cli.Write("r.jsonl", line), "--from", cli.Sample);
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("dòng 1");
    }

    [Fact]
    public void Guidance_is_listed_and_shown_by_clause()
    {
        cli.Call("guidance", "list").Output.ShouldContain("361-QĐ/TW");
        cli.Call("guidance", "show", "II.1.1.b").Output.ShouldContain("minimumOfficialMembers");
        cli.Call("guidance", "show", "28-HD/BTCTW").Output.ShouldContain("dừng thành lập mới");
        cli.Call("guidance", "show", "IX.9").Status.ShouldBe(2);
    }

    private string NinthOfCellFive() =>
        File.ReadLines(Path.Combine(cli.Sample, "memberships.csv"))
            .First(line => line.EndsWith(",X99001-C05,main,2008-01-01,", StringComparison.Ordinal))
            .Split(',')[0];

    private JsonElement WhatIf(string day, string file)
    {
        CliAnswer answer = cli.Call(
            "what-if",
            "--from",
            cli.Sample,
            "--as-of",
            day,
            "--changes",
            file,
            "--format",
            "json"
        );
        answer.Status.ShouldBe(0, answer.Error);
        return JsonDocument.Parse(answer.Output).RootElement;
    }

    private static string Commune(JsonElement root) =>
        root.GetProperty("communes").EnumerateArray().Single().GetProperty("verdict").GetString()!;
}
