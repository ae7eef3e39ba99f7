using System.Globalization;
using System.Text.Json;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Forecasts;

/// <summary><c>chibo forecast</c> on the sample commune, held against <c>chibo review</c> of the days to come.</summary>
public sealed class ForecastCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("2014-10-10")]
    [InlineData("2015-07-31")]
    public void What_is_announced_is_what_the_review_of_each_month_counts(string asOf)
    {
        using JsonDocument forecast = Json("forecast", "--from", cli.Sample, "--as-of", asOf, "--format", "json");
        JsonElement cells = forecast.RootElement.GetProperty("communes")[0].GetProperty("cells");
        int compared = 0;
        foreach (int month in (int[])[0, 3, 10, 24])
        {
            string day = DateOnly
                .ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                .AddMonths(month)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            using JsonDocument review = Json("review", "--from", cli.Sample, "--as-of", day, "--format", "json");
            var observed = review
                .RootElement.GetProperty("communes")[0]
                .GetProperty("findings")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("rule").GetString() == "residential-cell.nine-official-members")
                .ToDictionary(
                    finding => finding.GetProperty("subject").GetString()!,
                    finding => finding.GetProperty("observed").GetString()
                );
            foreach (JsonElement cell in cells.EnumerateArray())
            {
                foreach (
                    JsonElement point in cell.GetProperty("months")
                        .EnumerateArray()
                        .Where(point => point.GetProperty("day").GetString() == day)
                )
                {
                    compared++;
                    $"{point.GetProperty("announced").GetInt32()}".ShouldBe(
                        observed[cell.GetProperty("code").GetString()!]
                    );
                }
            }
        }

        compared.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void The_table_names_the_cells_and_the_day_on_which_one_falls_below()
    {
        CliAnswer answer = cli.Call("forecast", "--from", cli.Sample, "--as-of", "2015-07-31");
        answer.Status.ShouldBe(0);
        answer.Output.ShouldContain("Chi bộ thôn 1 (X99001-C01): ");
        answer.Output.ShouldContain("đảng viên chính thức, cần 9.");
    }

    [Fact]
    public void A_day_too_late_to_look_ahead_from_is_a_faulty_call()
    {
        CliAnswer answer = cli.Call("forecast", "--from", cli.Sample, "--as-of", "2099-01-01");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
    }

    private JsonDocument Json(params string[] call) => JsonDocument.Parse(cli.Call(call).Output);
}
