using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Rearrangement;

/// <summary><c>chibo plan</c> on the sample commune.</summary>
public sealed class PlanCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void A_plan_is_told_as_text_and_as_the_document()
    {
        CliAnswer text = Call("--as-of", "2016-11-15");
        text.Status.ShouldBe(0, text.Error);
        text.Output.ShouldContain("Plan 1 (cost 10)");
        text.Output.ShouldContain("X99001-CQ is dissolved.");
        CliAnswer answer = Call("--as-of", "2016-11-15", "--format", "json", "--cost", "dissolve=7");
        answer.Status.ShouldBe(0, answer.Error);
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement commune = document.RootElement.GetProperty("communes")[0];
        commune.GetProperty("result").GetString().ShouldBe("found");
        JsonElement plan = commune.GetProperty("plans")[0];
        plan.GetProperty("cost").GetInt32().ShouldBe(7);
        plan.GetProperty("verdict").GetString().ShouldBe("noAgencyCell");
        plan.GetProperty("moves")[0].GetProperty("move").GetString().ShouldBe("dissolve");
    }

    [Fact]
    public void Without_a_plan_the_status_is_1_and_the_obstacles_are_named()
    {
        CliAnswer answer = Call("--as-of", "2016-11-15", "--not", "dissolve");
        answer.Status.ShouldBe(1, answer.Error);
        answer.Output.ShouldContain("There is no plan");
        answer.Output.ShouldContain("X99001-CQ");
        using JsonDocument document = JsonDocument.Parse(
            Call("--as-of", "2016-11-15", "--not", "dissolve", "--format", "json").Output
        );
        JsonElement commune = document.RootElement.GetProperty("communes")[0];
        commune.GetProperty("result").GetString().ShouldBe("impossible");
        commune.GetProperty("obstacles").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_dissolution_places_everybody_and_counts_again()
    {
        CliAnswer answer = Call("--as-of", "2016-11-15", "--dissolve", "--format", "json");
        answer.Status.ShouldBe(0, answer.Error);
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("isComplete").GetBoolean().ShouldBeTrue();
        JsonElement cell = document.RootElement.GetProperty("cells")[0];
        int placed = cell.GetProperty("placements").GetArrayLength();
        document
            .RootElement.GetProperty("receiving")
            .EnumerateArray()
            .Sum(one => one.GetProperty("comes").GetInt32())
            .ShouldBe(placed);
    }

    [Theory]
    [InlineData("--cost", "transfer=-1")]
    [InlineData("--cost", "fly=1")]
    [InlineData("--cost", "transfer")]
    [InlineData("--not", "fly")]
    [InlineData("--neighbours", "X99001-T01-X99001-T01")]
    [InlineData("--neighbours", "X99001-T01-KHONG")]
    [InlineData("--send", "X99001-M055")]
    [InlineData("--send", "KHONG=X99001-C01")]
    [InlineData("--as-of", "2016-02-30")]
    [InlineData("--commune", "KHONG-CO")]
    [InlineData("--data", "/khong-co")]
    public void What_is_wrong_with_a_call_is_one_sentence_and_status_2(string option, string value)
    {
        CliAnswer answer = Call(option, value);
        answer.Status.ShouldBe(2);
        answer.Error.Trim().ShouldNotBeEmpty();
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Codes_with_hyphens_make_a_pair_where_both_are_areas() =>
        Call("--as-of", "2016-11-15", "--neighbours", "X99001-T01-X99001-T02").Status.ShouldBe(0);

    [Fact]
    public void Without_commune_or_district_or_source_nothing_is_asked()
    {
        cli.Call("plan", "--from", cli.Sample, "--lang", "en").Status.ShouldBe(2);
        cli.Call("plan", "--commune", "X99001", "--lang", "en").Status.ShouldBe(2);
    }

    private CliAnswer Call(params string[] more) =>
        cli.Call(["plan", "--from", cli.Sample, "--commune", "X99001", "--lang", "en", .. more]);
}
