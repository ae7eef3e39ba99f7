using ChiBo.App.Tests.CommandLine;
using Microsoft.Data.Sqlite;

namespace ChiBo.App.Tests.Maintenance;

/// <summary><c>chibo backup</c> and <c>restore</c>.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public async Task Backups_made_while_others_write_are_each_restored_and_sound()
    {
        Done("import", "--from", cli.Sample, "--data", cli.At("data"));
        Task writing = Task.Run(() =>
        {
            for (int i = 0; i < 10; i++)
            {
                Done("import", "--from", cli.Sample, "--data", cli.At("data"));
            }
        });
        for (int i = 0; i < 20; i++)
        {
            Done("backup", "--data", cli.At("data"), "--to", cli.At($"b{i}.db"));
            Done("restore", cli.At($"b{i}.db"), "--data", cli.At($"restored{i}"));
            Done("audit", "verify", "--data", cli.At($"restored{i}"));
        }

        await writing;
    }

    [Fact]
    public void A_damaged_backup_is_refused_and_nothing_is_written()
    {
        Done("import", "--from", cli.Sample, "--data", cli.At("data"));
        Done("backup", "--data", cli.At("data"), "--to", cli.At("b.db"));
        Done("restore", cli.At("b.db"), "--verify-only");
        byte[] bytes = File.ReadAllBytes(cli.At("b.db"));
        Array.Clear(bytes, bytes.Length / 2, 8192);
        File.WriteAllBytes(cli.At("b.db"), bytes);
        cli.Call("restore", cli.At("b.db"), "--data", cli.At("restored")).Status.ShouldBe(2);
        Directory.Exists(cli.At("restored")).ShouldBeFalse();
    }

    [Fact]
    public void An_installation_that_holds_data_is_not_overwritten()
    {
        Done("import", "--from", cli.Sample, "--data", cli.At("data"));
        Done("backup", "--data", cli.At("data"), "--to", cli.At("b.db"));
        cli.Call("restore", cli.At("b.db"), "--data", cli.At("data")).Status.ShouldBe(2);
        Done("audit", "verify", "--data", cli.At("data"));
    }

    private void Done(params string[] call)
    {
        CliAnswer answer = cli.Call(call);
        answer.Status.ShouldBe(0, answer.Error);
    }
}
