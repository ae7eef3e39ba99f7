using ChiBo.App.Tests.CommandLine;
using ChiBo.Exchange.Writing;
using ChiBo.TestKit;
using Microsoft.Data.Sqlite;

namespace ChiBo.App.Tests.Registers;

/// <summary><c>chibo migrate</c>, <c>import</c>, <c>export</c> and <c>audit</c> on a file.</summary>
public sealed class RegisterVerbsTests : IDisposable
{
    private readonly Cli cli = new();

    private string Data => cli.At("data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void Migrating_twice_leaves_nothing_to_do()
    {
        Done("migrate", "--data", Data).Output.ShouldContain("InitialSchema");
        Done("migrate", "--data", Data, "--lang", "en").Output.ShouldBe("Nothing to do.\n");
    }

    [Fact]
    public void Importing_again_finds_everything_unchanged()
    {
        Import(cli.Sample).ShouldContain("Act 1.");
        string again = Import(cli.Sample);
        again.ShouldStartWith("0 recorded, 0 superseded, ");
        again.ShouldContain("Act 2.");
    }

    [Fact]
    public void A_dry_run_counts_and_records_nothing()
    {
        Done("migrate", "--data", Data);
        string trial = Done("import", "--from", cli.Sample, "--data", Data, "--dry-run", "--lang", "en").Output;
        trial.ShouldNotStartWith("0 recorded");
        trial.ShouldContain("nothing was written");
        Done("audit", "verify", "--data", Data, "--lang", "en").Output.ShouldContain("all 0 acts");
    }

    [Fact]
    public void Cells_that_were_set_up_unlawfully_since_the_stop_date_are_recorded_and_told()
    {
        Done("migrate", "--data", Data);
        string trial = Done("import", "--from", cli.Sample, "--data", Data, "--dry-run", "--lang", "en").Output;
        string told = Import(cli.Sample);
        foreach (string output in new[] { trial, told })
        {
            output.ShouldContain("2 agency cells were set up since 2014-10-10 without conforming (III.2-c)");
            output.ShouldContain("X99001: Chi bộ khối dân vận xã Mẫu");
        }

        // What was known before is not told again.
        Import(cli.Sample).ShouldNotContain("III.2-c");
    }

    [Fact]
    public void A_register_with_faults_makes_no_database()
    {
        string folder = cli.Sample;
        File.AppendAllText(Path.Combine(folder, "members.csv"), "XX,,,1990-02-30,,,,\n");
        CliAnswer answer = cli.Call("import", "--from", folder, "--data", Data);
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("members.csv");
        Directory.Exists(Data).ShouldBeFalse();
    }

    [Fact]
    public void Exporting_what_was_imported_gives_the_same_rows_back()
    {
        for (int seed = 1; seed <= 10; seed++)
        {
            string source = cli.At($"in-{seed}");
            using (ExchangeTarget target = ExchangeTarget.Create(source))
            {
                RowWriter.Write(HostileRegister.Create(seed), target);
                target.Complete();
            }

            string data = cli.At($"data-{seed}");
            string exported = cli.At($"out-{seed}");
            Done("import", "--from", source, "--data", data);
            Done("export", "--out", exported, "--data", data);
            Lines(exported).ShouldBe(Lines(source), $"seed {seed}");
        }
    }

    [Fact]
    public void The_register_as_known_before_anything_was_recorded_has_no_rows()
    {
        Import(cli.Sample);
        Done("export", "--out", cli.At("before"), "--data", Data, "--known-on", "2026-11-22");
        Done("export", "--out", cli.At("after"), "--data", Data, "--known-on", "2026-11-23");
        Lines(cli.At("after")).ShouldBe(Lines(cli.Sample));
        Lines(cli.At("before")).ShouldBeEmpty();
    }

    [Fact]
    public void An_export_is_recorded_and_an_altered_row_is_named()
    {
        Import(cli.Sample);
        Done("export", "--out", cli.At("out"), "--data", Data);
        Done("audit", "verify", "--data", Data, "--lang", "en").Output.ShouldContain("all 2 acts");
        string kept = cli.Write("kept.txt", Done("audit", "checkpoint", "--data", Data).Output);
        Done("audit", "verify", "--data", Data, "--checkpoint", kept);
        string trigger = Ask(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'acts' AND sql LIKE '%UPDATE ON%'"
        );
        Ask($"DROP TRIGGER {trigger}");
        Ask("UPDATE acts SET reason = 'x' WHERE id = 1");
        CliAnswer altered = cli.Call("audit", "verify", "--data", Data, "--lang", "en");
        altered.Status.ShouldBe(1);
        altered.Output.ShouldContain("Act 1 was altered");
        cli.Call("audit", "verify", "--data", Data, "--checkpoint", cli.Write("bad.txt", "x")).Status.ShouldBe(2);
    }

    [Theory]
    [InlineData("export", "--out", "x")]
    [InlineData("audit", "verify")]
    [InlineData("audit", "checkpoint")]
    public void Where_there_is_no_installation_none_is_made(params string[] call)
    {
        CliAnswer answer = cli.Call([.. call, "--data", Data]);
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("chibo migrate");
        Directory.Exists(Data).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_no_database_is_one_sentence_and_stays_as_it_is()
    {
        Directory.CreateDirectory(Data);
        string file = Path.Combine(Data, "chibo.db");
        File.WriteAllText(file, new string('x', 5000));
        CliAnswer answer = cli.Call("migrate", "--data", Data, "--lang", "en");
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("is not a ChiBo database");
        answer.Error.Trim().ShouldNotContain('\n');
        File.ReadAllText(file).ShouldBe(new string('x', 5000));
    }

    private string Import(string folder) => Done("import", "--from", folder, "--data", Data, "--lang", "en").Output;

    private CliAnswer Done(params string[] call)
    {
        CliAnswer answer = cli.Call(call);
        answer.Status.ShouldBe(0, answer.Error);
        return answer;
    }

    private string Ask(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "chibo.db")}");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command.ExecuteScalar() as string ?? "";
    }

    private static List<string> Lines(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*.csv")
                .SelectMany(file => File.ReadLines(file).Skip(1).Select(line => $"{Path.GetFileName(file)}: {line}"))
                .Order(StringComparer.Ordinal),
        ];
}
