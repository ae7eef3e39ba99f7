using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Samples;

/// <summary><c>chibo generate</c> and <c>sample</c>.</summary>
public sealed class GenerateTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("2016-04-30")]
    [InlineData("2016-05-01")]
    [InlineData("2018-09-30")]
    [InlineData("2018-10-01")]
    [InlineData("2025-06-30")]
    public void At_least_a_tenth_each_conforms_does_not_and_has_no_agency_cell(string day)
    {
        JsonElement summary = Review(Generate("60", "3"), day).GetProperty("summary");
        foreach (string verdict in new[] { "conforming", "nonconforming", "noAgencyCell" })
        {
            summary.GetProperty(verdict).GetInt32().ShouldBeGreaterThanOrEqualTo(6, verdict);
        }

        summary.GetProperty("undecided").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_register_and_another_another()
    {
        string[] names = ["units.csv", "members.csv", "memberships.csv", "positions.csv"];
        string first = Generate("5", "7");
        string again = Generate("5", "7");
        string other = Generate("5", "8");
        names.ShouldAllBe(name =>
            File.ReadAllText(Path.Combine(first, name)) == File.ReadAllText(Path.Combine(again, name))
        );
        File.ReadAllText(Path.Combine(first, "members.csv"))
            .ShouldNotBe(File.ReadAllText(Path.Combine(other, "members.csv")));
    }

    [Fact]
    public void A_commune_has_250_to_450_members_and_no_fault()
    {
        string folder = Generate("30", "1");
        cli.Call("check", "--from", folder).Status.ShouldBe(0);
        var counts = File.ReadLines(Path.Combine(folder, "members.csv"))
            .Skip(1)
            .GroupBy(line => line.Split('-')[0])
            .Select(commune => commune.Count())
            .ToList();
        counts.Count.ShouldBe(30);
        counts.ShouldAllBe(count => count >= 250 && count <= 450);
    }

    [Fact]
    public void A_catalogue_of_units_may_be_given()
    {
        string units = cli.Write(
            "u.csv",
            "unit_code,kind,name,parent_code,commune_kind,valid_from,valid_to\n"
                + "01,province,Tỉnh,,,,\n01.1,district,Huyện,01,,,\n00001,commune,Xã Một,01.1,xa,,\n00002,commune,Xã Hai,01.1,xa,,\n"
        );
        string one = cli.At("one");
        cli.Call("generate", "--communes", "1", "--units", units, "--out", one).Status.ShouldBe(0);
        File.ReadAllText(Path.Combine(one, "units.csv"))
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("00001,commune,Xã Một"),
                text => text.ShouldNotContain("00002"),
                text => text.ShouldContain("01.1,district")
            );
        CliAnswer tooMany = cli.Call("generate", "--communes", "3", "--units", units, "--out", cli.At("three"));
        tooMany.Status.ShouldBe(2);
        tooMany.Error.ShouldContain("2");
        Directory.Exists(cli.At("three")).ShouldBeFalse();
    }

    [Fact]
    public void The_whole_catalogue_before_July_2025_can_be_generated_and_reviewed()
    {
        string? shared = Environment.GetEnvironmentVariable("CHIBO_SHARED");
        Assert.SkipWhen(string.IsNullOrEmpty(shared), "CHIBO_SHARED is not set.");
        string folder = cli.At("nation");
        cli.Call("generate", "--units", Path.Combine(shared!, "data", "units-2024.csv"), "--out", folder)
            .Status.ShouldBe(0);
        JsonElement root = Review(folder, "2020-01-01", "--failures");
        root.GetProperty("communes").GetArrayLength().ShouldBe(10_047);
        root.GetProperty("summary").EnumerateObject().Sum(count => count.Value.GetInt32()).ShouldBe(10_047);
    }

    [Theory]
    [InlineData("--communes", "0")]
    [InlineData("--communes", "mười")]
    [InlineData("--communes", "100001")]
    [InlineData("--seed", "x")]
    [InlineData("--units", "/no/such/file.csv")]
    public void What_cannot_be_generated_is_a_faulty_call_and_nothing_is_written(string option, string value)
    {
        CliAnswer answer = cli.Call("generate", option, value, "--out", cli.At("out"));
        answer.Status.ShouldBe(2);
        answer.Error.ShouldNotBeEmpty();
        Directory.EnumerateFileSystemEntries(cli.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void The_sample_has_twelve_areas_four_other_cells_and_three_hundred_members()
    {
        string[] units = File.ReadAllLines(Path.Combine(cli.Sample, "units.csv"));
        string[] organisations = File.ReadAllLines(Path.Combine(cli.Sample, "organisations.csv"));
        string[] members = File.ReadAllLines(Path.Combine(cli.Sample, "members.csv"));
        units.Count(line => line.Contains(",residential_area,")).ShouldBe(12);
        organisations.Count(line => line.Contains(",other_cell,")).ShouldBe(4);
        members.Skip(1).Count().ShouldBe(300);
        members.Skip(1).ShouldAllBe(line => line.Contains(" Mẫu "));
        cli.Call("check", "--from", cli.Sample).Error.ShouldBeEmpty();
    }

    private string Generate(string communes, string seed)
    {
        string folder = cli.At($"g{NameOf(communes, seed)}");
        CliAnswer answer = cli.Call("generate", "--communes", communes, "--seed", seed, "--out", folder);
        answer.Status.ShouldBe(0, answer.Error);
        return folder;
    }

    private string NameOf(string communes, string seed) =>
        $"{communes}-{seed}-{Directory.EnumerateFileSystemEntries(cli.Folder).Count()}";

    private JsonElement Review(string folder, string day, params string[] more)
    {
        CliAnswer answer = cli.Call(["review", "--from", folder, "--as-of", day, "--format", "json", .. more]);
        answer.Status.ShouldBe(0, answer.Error);
        return JsonDocument.Parse(answer.Output).RootElement;
    }
}
