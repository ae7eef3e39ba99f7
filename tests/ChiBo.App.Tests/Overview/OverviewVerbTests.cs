using System.Text.Json;
using ChiBo.App.Tests.CommandLine;
using Microsoft.Data.Sqlite;

namespace ChiBo.App.Tests.Overview;

/// <summary><c>chibo overview</c> on a file.</summary>
public sealed class OverviewVerbTests : IDisposable
{
    private readonly Cli cli = new();

    private string Data => cli.At("data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void It_adds_up_what_was_imported_as_a_table_as_JSON_and_as_CSV()
    {
        cli.Call("import", "--from", cli.Sample, "--data", Data).Status.ShouldBe(0);
        CliAnswer table = cli.Call("overview", "--data", Data, "--earlier", "2", "--lang", "en");
        table.Status.ShouldBe(0, table.Error);
        table.Output.ShouldContain("Communes 1;");
        using var json = JsonDocument.Parse(cli.Call("overview", "--data", Data, "--format", "json").Output);
        json.RootElement.GetProperty("total").GetProperty("communes").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("total").GetProperty("official").GetInt32().ShouldBeGreaterThan(100);
        string csv = cli.Call("overview", "--data", Data, "--format", "csv", "--lang", "en").Output;
        csv.ShouldStartWith("\"Code\",\"Unit\",\"Communes\"");
        csv.ShouldContain("\"Total\",\"1\"");
    }

    [Theory]
    [InlineData(2, "--month", "2026-13")]
    [InlineData(2, "--month", "thang-5")]
    [InlineData(2, "--earlier", "-1")]
    [InlineData(2, "--earlier", "nhieu")]
    [InlineData(2, "--format", "pdf")]
    [InlineData(3, "--under", "khong-co")]
    public void What_cannot_be_asked_is_declined(int status, string option, string value)
    {
        cli.Call("import", "--from", cli.Sample, "--data", Data).Status.ShouldBe(0);
        cli.Call("overview", "--data", Data, option, value).Status.ShouldBe(status);
    }
}
