using System.Net.Http.Headers;
using System.Text.Json;
using ChiBo.App.Tests.Web;
using ChiBo.Storage.Acts;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Api;

/// <summary>Tables as files.</summary>
public abstract class ExportTests(ApiServer server)
{
    [Fact]
    public async Task Both_forms_hold_the_same_rows_and_the_act_is_recorded_first()
    {
        Skip();
        long before = await server.Look(db => db.Acts.MaxAsync(act => act.Id));
        (string type, string csv) = await Get("members", "text/csv");
        type.ShouldBe("text/csv");
        (string other, string lines) = await Get("members", "application/x-ndjson");
        other.ShouldBe("application/x-ndjson");
        List<Act> acts = await server.Look(db => db.Acts.Where(act => act.Id > before).ToListAsync());
        acts.Select(act => act.Kind).ShouldBe([ActKind.RegisterExported, ActKind.RegisterExported]);
        int office = await server.AccountId(SampleInstallation.Office);
        acts.ShouldAllBe(act => act.AccountId == office && !act.ChangesRegister);
        string[] rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldStartWith("\"member_code\",\"full_name\"");
        string[] objects = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        objects
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("member_code").GetString())
            .ShouldBe(rows[1..].Select(row => row.Split('"')[1]));
        objects.Length.ShouldBeGreaterThan(200);
    }

    [Theory]
    [InlineData("organisations", "org_code")]
    [InlineData("memberships", "member_code")]
    public async Task The_other_tables_have_the_columns_of_the_exchange_format(string table, string first)
    {
        Skip();
        (_, string csv) = await Get(table, "text/csv");
        csv.TrimStart('\uFEFF').ShouldStartWith($"\"{first}\"");
        csv.Split("\r\n").Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("*/*", 200, "text/csv")]
    [InlineData("application/x-ndjson;q=0.5, text/csv;q=0.4", 200, "application/x-ndjson")]
    [InlineData("application/json", 406, "application/problem+json")]
    [InlineData("text/csv;q=0", 406, "application/problem+json")]
    public async Task The_form_is_the_one_that_is_accepted(string accept, int status, string type)
    {
        Skip();
        using HttpClient client = server.As(SampleInstallation.Office);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/export/organisations");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using HttpResponseMessage answer = await client.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
    }

    private async Task<(string Type, string Text)> Get(string table, string accept)
    {
        using HttpClient client = server.As(SampleInstallation.Office);
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using HttpResponseMessage answer = await client.GetAsync(new Uri($"/api/v1/export/{table}", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return (answer.Content.Headers.ContentType!.MediaType!, await answer.Content.ReadAsStringAsync());
    }

    private void Skip() =>
        Assert.SkipWhen(
            server is PostgresApiServer && !PostgresTestDatabase.IsThere,
            "No PostgreSQL server was started."
        );
}

public sealed class SqliteExportTests(SqliteApiServer server) : ExportTests(server), IClassFixture<SqliteApiServer>;

public sealed class PostgresExportTests(PostgresApiServer server)
    : ExportTests(server),
        IClassFixture<PostgresApiServer>;
