using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Establishments;

/// <summary><c>chibo found check</c> on the sample commune.</summary>
public sealed class FoundCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void An_agency_cell_beside_another_does_not_conform_and_names_nobody()
    {
        string sample = cli.Sample;
        CliAnswer answer = Check(sample, "X99001-C95", "agency_cell");
        answer.Status.ShouldBe(1, answer.Error);
        answer.Output.ShouldContain("X99001");
        answer.Output.ShouldContain("III.2-c");
        answer.Output.ShouldContain("/communes/X99001/plan");
        answer.Output.ShouldNotContain("Mẫu Bình");

        CliAnswer json = Check(sample, "X99001-C95", "agency_cell", "--format", "json");
        json.Status.ShouldBe(1, json.Error);
        using var read = JsonDocument.Parse(json.Output);
        read.RootElement.GetProperty("conforms").GetBoolean().ShouldBeFalse();
        read.RootElement.GetProperty("refusal").GetProperty("code").GetString().ShouldBe("unlawful-establishment");
    }

    [Fact]
    public void What_cannot_be_planned_is_declined_with_a_sentence()
    {
        CliAnswer answer = Check(cli.Sample, "X99001-C01", "other_cell");
        answer.Status.ShouldBe(3);
        answer.Error.ShouldContain("X99001-C01");
        cli.Call("found", "check", "--from", cli.Sample, cli.Write("bad.json", "not json")).Status.ShouldBe(2);
    }

    private CliAnswer Check(string sample, string code, string kind, params string[] more)
    {
        string file = cli.Write(
            "to-trinh.json",
            $$"""
            { "on": "2026-11-01", "steps": [ { "step": "establish", "code": "{{code}}", "kind": "{{kind}}",
              "name": "Chi bộ Mẫu mới", "parent": "X99001-DU", "units": [ "X99001" ], "members": [ "X99001-M001" ] } ] }
            """
        );
        return cli.Call(["found", "check", "--from", sample, file, "--lang", "en", .. more]);
    }
}
