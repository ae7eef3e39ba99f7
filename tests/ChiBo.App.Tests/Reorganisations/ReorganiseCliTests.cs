using ChiBo.App.Tests.CommandLine;
using Microsoft.Data.Sqlite;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary><c>chibo reorganise</c> on the sample commune.</summary>
public sealed class ReorganiseCliTests : IDisposable
{
    private readonly Cli cli = new();

    private string Data => cli.At("data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void A_dry_run_tells_and_records_nothing_and_then_it_is_one_act()
    {
        Import();
        string plan = cli.Write(
            "plan.json",
            """
            { "on": "2026-11-01", "decisionNumber": "15-QĐ/ĐU",
              "steps": [ { "step": "dissolve", "organisations": [ "X99001-CQ" ], "othersTo": "X99001-C01" } ] }
            """
        );
        CliAnswer trial = Call("--plan", plan, "--dry-run", "--list", cli.At("lines.csv"));
        trial.Status.ShouldBe(0, trial.Error);
        trial.Output.ShouldContain("Organisations that end: 1");
        trial.Output.ShouldContain("nothing was written");
        File.ReadAllText(cli.At("lines.csv")).ShouldContain("\"MemberMoved\",\"X99001-M");
        CliAnswer done = Call("--plan", plan, "--reason", "432-CV/TU");
        done.Status.ShouldBe(0, done.Error);
        done.Output.ShouldContain("Act 2.");
        CliAnswer again = Call("--plan", plan);
        again.Status.ShouldBe(3);
        again.Error.ShouldContain("is not active");
        cli.Call("audit", "verify", "--data", Data, "--lang", "en").Output.ShouldContain("all 2 acts");
    }

    [Fact]
    public void Members_without_a_cell_are_named_and_keep_it_from_being_done()
    {
        Import();
        string plan = cli.Write("plan.csv", "organisation\nX99001-C01\n");
        CliAnswer answer = Call("--plan", plan, "--on", "2026-11-01");
        answer.Status.ShouldBe(3);
        answer.Error.ShouldContain("No cell of residence is known");
        cli.Write("plan.csv", "organisation,others_to\nX99001-C01,X99001-C02\n");
        Call("--plan", plan, "--on", "2026-11-01").Status.ShouldBe(0);
    }

    [Theory]
    [InlineData("{ \"on\": \"2026-11-01\" }")]
    [InlineData("{ \"on\": \"2026-02-30\", \"steps\": [] }")]
    [InlineData("{ \"on\": \"2026-11-01\", \"steps\": [ { \"step\": \"abolish\" } ] }")]
    [InlineData(
        "{ \"on\": \"2026-11-01\", \"steps\": [ { \"step\": \"dissolve\", \"organisations\": [ \"X\" ], \"typo\": 1 } ] }"
    )]
    [InlineData("{ \"on\": \"1850-11-01\", \"steps\": [ { \"step\": \"dissolve\", \"organisations\": [ \"X\" ] } ] }")]
    [InlineData("not json")]
    public void A_file_that_is_not_as_it_should_be_is_one_sentence(string text)
    {
        Import();
        CliAnswer answer = Call("--plan", cli.Write("plan.json", text));
        answer.Status.ShouldBe(2);
        answer.Error.Trim().ShouldNotContain('\n');
        answer.Error.ShouldContain("plan.json");
    }

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("old_unit,new_commune,part\nX99001,NEW,full\n")]
    public void A_table_that_cannot_be_used_is_one_sentence(string text)
    {
        Import();
        CliAnswer answer = Call("--plan", cli.Write("plan.csv", text), "--on", "2026-11-01");
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("plan.csv");
    }

    private void Import() => cli.Call("import", "--from", cli.Sample, "--data", Data).Status.ShouldBe(0);

    private CliAnswer Call(params string[] arguments) =>
        cli.Call(["reorganise", .. arguments, "--data", Data, "--lang", "en"]);
}
