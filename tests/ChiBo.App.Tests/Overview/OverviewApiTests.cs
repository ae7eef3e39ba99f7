using System.Text.Json;
using ChiBo.App.Tests.Api;

namespace ChiBo.App.Tests.Overview;

/// <summary>The overview for programs.</summary>
public sealed class OverviewApiTests(SqliteApiServer server) : IClassFixture<SqliteApiServer>
{
    private const string Board = "ban-to-chuc";

    [Fact]
    public async Task The_series_ends_with_the_sum_of_the_month()
    {
        JsonElement one = await server.Read(Board, "/overview");
        JsonElement total = one.GetProperty("total");
        total.GetProperty("communes").GetInt32().ShouldBe(1);
        total.GetProperty("official").GetInt32().ShouldBeGreaterThan(100);
        JsonElement series = await server.Read(Board, "/overview/series");
        JsonElement last = series.GetProperty("months").EnumerateArray().Last();
        last.GetProperty("figures").GetRawText().ShouldBe(total.GetRawText());
    }
}
