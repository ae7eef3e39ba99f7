using System.Text.Json;
using ChiBo.App.Tests.CommandLine;
using Microsoft.Data.Sqlite;

namespace ChiBo.App.Tests.Campaigns;

/// <summary><c>chibo campaign</c> on a file, from opening to comparison.</summary>
public sealed class CampaignCliTests : IDisposable
{
    private readonly Cli cli = new();

    private string Data => cli.At("data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void From_opening_to_the_comparison_of_a_second_one()
    {
        cli.Call("import", "--from", cli.Sample, "--data", Data).Status.ShouldBe(0);
        Done(
                "open",
                "--name",
                "Một",
                "--scope",
                "X99.H",
                "--by",
                "X99.H-HU",
                "--cut-off",
                "2015-07-01",
                "--due",
                "2026-12-15"
            )
            .ShouldBe("Campaign 1, 1 communes.\n");
        Declined("accept", "1", "--commune", "X99001").ShouldContain("has not submitted");
        Done("submit", "1", "--commune", "X99001", "--plan", "Bổ sung").ShouldStartWith("1 communes. Act ");
        Declined("return", "1", "--commune", "X99001").ShouldContain("put right");
        Done("return", "1", "--commune", "X99001", "--comment", "Sửa").ShouldStartWith("1 communes");
        Done("submit", "1", "--all").ShouldStartWith("1 communes");
        Done("accept", "1", "--all").ShouldStartWith("1 communes");
        Done("close", "1").ShouldBe("Closed. 0 communes were not accepted.\n");
        Declined("close", "1").ShouldContain("closed");
        string opened = Done(
            "open",
            "--name",
            "Hai",
            "--scope",
            "X99.H",
            "--cut-off",
            "2016-11-15",
            "--due",
            "2026-12-15",
            "--compare-with",
            "1"
        );
        string second = opened.Split(' ', ',')[1];
        Done("submit", second, "--all");

        using JsonDocument list = JsonDocument.Parse(Done("list", "--format", "json"));
        list.RootElement.GetProperty("campaigns").GetArrayLength().ShouldBe(2);
        using JsonDocument shown = JsonDocument.Parse(Done("show", "1", "--format", "json"));
        JsonElement commune = shown.RootElement.GetProperty("communes")[0];
        (commune.GetProperty("stage").GetString(), commune.GetProperty("turn").GetInt32()).ShouldBe(("accepted", 2));
        Done("show", second).ShouldContain("X99001 Xã Mẫu: submitted");
        using JsonDocument compared = JsonDocument.Parse(Done("compare", second, "--format", "json"));
        compared.RootElement.GetProperty("groups")[0].GetProperty("name").GetString().ShouldBe("Huyện Mẫu");
        Done("compare", second, "--with", "1").ShouldContain("Huyện Mẫu: conforming");
        Declined("compare", "1", "--with", second).ShouldContain("compared with another");
    }

    [Fact]
    public void Bad_calls_end_with_a_sentence_and_write_nothing()
    {
        cli.Call("import", "--from", cli.Sample, "--data", Data).Status.ShouldBe(0);
        Faulty("open", "--name", "Một", "--scope", "X99.H", "--due", "2026-12-15")
            .ShouldContain("--cut-off is missing");
        Faulty("open", "--name", "Một", "--cut-off", "31/10/2026", "--due", "2026-12-15").ShouldContain("is not a day");
        Declined("open", "--name", "Một", "--scope", "X99001", "--cut-off", "2016-11-15", "--due", "2026-12-15")
            .ShouldContain("province or a district");
        Declined("open", "--name", "Một", "--scope", "X99.H", "--cut-off", "2013-11-15", "--due", "2026-12-15")
            .ShouldContain("in force since");
        Faulty("submit", "1").ShouldContain("--commune or --all");
        Faulty("submit", "một", "--all").ShouldContain("no number of a campaign");
        Declined("submit", "9", "--all").ShouldContain("no such review campaign");
        Declined("show", "9").ShouldContain("no such review campaign");
        Faulty("accept", "1", "--all", "--level", "commune").ShouldContain("cannot be used");
        Done("list").ShouldBe("");
        Faulty("remedies", "--state", "khac").ShouldContain("cannot be used");
        Done("remedies", "--state", "overdue").ShouldBe("");
        Done("remedies", "--format", "json").ShouldContain("\"cells\"");
    }

    private string Done(params string[] arguments)
    {
        CliAnswer answer = Call(arguments);
        answer.Status.ShouldBe(0, answer.Error);
        return answer.Output;
    }

    private string Declined(params string[] arguments)
    {
        CliAnswer answer = Call(arguments);
        answer.Status.ShouldBe(3, answer.Error);
        return answer.Error;
    }

    private string Faulty(params string[] arguments)
    {
        CliAnswer answer = Call(arguments);
        answer.Status.ShouldBe(2, answer.Error);
        return answer.Error;
    }

    private CliAnswer Call(string[] arguments) => cli.Call(["campaign", .. arguments, "--data", Data, "--lang", "en"]);
}
