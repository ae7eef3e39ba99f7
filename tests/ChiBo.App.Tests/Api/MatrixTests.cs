using System.Text.Json;
using ChiBo.App.Web.Api;
using ChiBo.Storage.Life;
using ChiBo.TestKit.Databases;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static ChiBo.App.Tests.Api.MatrixRows;

namespace ChiBo.App.Tests.Api;

/// <summary>Every endpoint by every role, over what is their own, above, below, beside, and nobody's.</summary>
public abstract class MatrixTests(ApiServer server)
{
    [Fact]
    public async Task A_read_answers_those_whose_duty_it_is_and_is_not_there_for_others()
    {
        Skip();
        var wrong = new List<string>();
        foreach ((_, string path, string[] allowed) in Reads)
        {
            var answered = new List<string>();
            foreach (string account in Everybody)
            {
                using HttpClient client = server.As(account);
                (int status, string body) = await client.Ask(path);
                status.ShouldBeOneOf([200, 403, 404], $"{account} {path} {body}");
                if (status == 200)
                {
                    answered.Add(account);
                }
            }

            Hold(wrong, path, answered, allowed);
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>
    /// Without If-Match, or with a body that is not understood, a write goes no further, which only those hear who might go on.
    /// </summary>
    [Fact]
    public async Task A_write_is_open_to_those_whose_duty_it_is_and_to_no_read_key()
    {
        Skip();
        var wrong = new List<string>();
        foreach ((string pattern, string path, string[] allowed) in Writes)
        {
            var method = new HttpMethod(pattern.Split(' ')[0]);
            var answered = new List<string>();
            foreach (string account in Everybody)
            {
                (await StatusOf(method, account, mayWrite: false, path)).ShouldBe(403, $"{account} {path}");
                int status = await StatusOf(method, account, mayWrite: true, path);
                status.ShouldBeOneOf([400, 403, 404, 428], $"{account} {path}");
                if (status is 400 or 428)
                {
                    answered.Add(account);
                }
            }

            Hold(wrong, path, answered, allowed);
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_answers_without_a_key()
    {
        Skip();
        using HttpClient stranger = server.As(null);
        foreach ((_, string path, _) in Reads)
        {
            (int status, string body) = await stranger.Ask(path);
            status.ShouldBe(401, path);
            body.ShouldContain("urn:chibo:key-not-valid");
        }
    }

    [Fact]
    public void Every_endpoint_stands_in_the_matrix()
    {
        Skip();
        IEnumerable<string> declared = server
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointText>() is not null)
            .SelectMany(endpoint =>
                endpoint
                    .Metadata.GetRequiredMetadata<IHttpMethodMetadata>()
                    .HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!["/api/v1".Length..]}")
            );
        IEnumerable<string> tried =
        [
            .. Reads.Select(row => $"GET {row.Pattern}"),
            .. Writes.Select(row => row.Pattern),
        ];
        declared.Distinct().ShouldBe(tried.Distinct(), ignoreOrder: true);
    }

    /// <summary>Each member's name and code is a canary: it may sing to those in charge only.</summary>
    [Theory]
    [InlineData(ResidentialSecretary, "X99001-C03", "X99001-M055")]
    [InlineData(AgencySecretary, "X99001-CQ", "X99001-M280")]
    [InlineData(Member, null, "X99001-M001")]
    [InlineData(AreaOfficer, null, "X99001-M285")]
    [InlineData(Government, null, null)]
    public async Task People_of_others_never_show_in_an_answer(string account, string? cell, string? self)
    {
        Skip();
        (HashSet<string> foreign, HashSet<string> names) = await Foreign(cell, self);
        foreign.Count.ShouldBeGreaterThan(100);
        using HttpClient client = server.As(account);
        foreach ((_, string path, _) in Reads)
        {
            foreach (string days in (string[])["", "as-of=2016-11-15", "known-on=2030-01-01"])
            {
                string asked = days.Length == 0 ? path : $"{path}?{days}";
                string body = WithoutAddress((await client.Ask(asked)).Body, path);
                foreign.Where(code => body.Contains(code)).ShouldBeEmpty(asked);
                names.Where(name => body.Contains(name)).ShouldBeEmpty(asked);
            }
        }
    }

    [Fact]
    public async Task The_canaries_do_sing_to_the_office()
    {
        Skip();
        (HashSet<string> foreign, HashSet<string> names) = await Foreign("X99001-C03", "X99001-M055");
        using HttpClient client = server.As(Office);
        (_, string body) = await client.Ask("/export/members");
        foreign.Count(code => body.Contains(code)).ShouldBeGreaterThan(100);
        names.Count(name => body.Contains(name)).ShouldBeGreaterThan(50);
        (_, string review) = await client.Ask("/communes/X99001/review?as-of=2016-11-15");
        foreign.ShouldContain(code => review.Contains(code));
    }

    [Theory]
    [InlineData("/members/X99001-M055")]
    [InlineData("/organisations/X99001-C03")]
    [InlineData("/communes/X99001/review")]
    public async Task A_foreign_code_answers_as_one_that_nobody_has(string path)
    {
        Skip();
        using HttpClient client = server.As(Member);
        string foreign = await WithoutTrace(client, path);
        string nobody = await WithoutTrace(client, path.Replace("X99001", "khong-co", StringComparison.Ordinal));
        foreign.ShouldBe(nobody);
        foreign.ShouldContain("urn:chibo:not-found");
    }

    private static async Task<string> WithoutTrace(HttpClient client, string path)
    {
        (int status, string body) = await client.Ask(path);
        using JsonDocument json = JsonDocument.Parse(body);
        string fields = string.Join('\n', json.RootElement.EnumerateObject().Where(field => field.Name != "traceId"));
        return $"{status}\n{fields}";
    }

    private static void Hold(List<string> wrong, string path, List<string> answered, string[] allowed)
    {
        if (!answered.Order(StringComparer.Ordinal).SequenceEqual(allowed.Order(StringComparer.Ordinal)))
        {
            wrong.Add($"{path}: {string.Join(' ', answered)}, not {string.Join(' ', allowed)}");
        }
    }

    private static string WithoutAddress(string body, string path) => body.Replace(path, "", StringComparison.Ordinal);

    /// <summary>
    /// Codes of all members but those of a cell at any time, those introduced to it and oneself, and names that only such people have.
    /// </summary>
    private Task<(HashSet<string> Codes, HashSet<string> Names)> Foreign(string? cell, string? self) =>
        server.Look(async db =>
        {
            List<string> own = await db
                .Memberships.Where(row => row.Organisation!.Code == cell)
                .Select(row => row.Member!.Code)
                .ToListAsync();
            List<string> introduced = await db
                .ResidenceLetters.Where(row => db.Organisations.Any(one => one.Id == row.CellId && one.Code == cell))
                .Select(row => db.Members.Where(one => one.Id == row.MemberId).Select(one => one.Code).First())
                .ToListAsync();
            own.AddRange(introduced);
            own.Add(self ?? "");
            var all = await db.MemberDetails.Select(row => new { row.Member!.Code, row.FullName }).ToListAsync();
            HashSet<string> ownNames = [.. all.Where(row => own.Contains(row.Code)).Select(row => row.FullName)];
            // Whom the cell is about to admit may be called as a member of another cell is.
            ownNames.UnionWith(
                await (
                    from text in db.PrivateTexts
                    join one in db.AdmissionCases on text.SubjectKey equals one.Key
                    where text.Subject == PrivateSubject.Admission
                    where db.Organisations.Any(row => row.Id == one.OrganisationId && row.Code == cell)
                    select text.Text
                ).ToListAsync()
            );
            return (
                all.Select(row => row.Code).Except(own).ToHashSet(),
                all.Select(row => row.FullName).Except(ownNames).ToHashSet()
            );
        });

    private async Task<int> StatusOf(HttpMethod method, string account, bool mayWrite, string path)
    {
        using HttpClient client = server.As(account, mayWrite);
        using var request = new HttpRequestMessage(method, "/api/v1" + path);
        request.Content = new StringContent("[]", System.Text.Encoding.UTF8, "application/json");
        request.Headers.Add(IdempotentWrites.Header, "matrix");
        using HttpResponseMessage answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private void Skip() =>
        Assert.SkipWhen(
            server is PostgresApiServer && !PostgresTestDatabase.IsThere,
            "No PostgreSQL server was started."
        );
}

public sealed class SqliteMatrixTests(SqliteApiServer server) : MatrixTests(server), IClassFixture<SqliteApiServer>;

public sealed class PostgresMatrixTests(PostgresApiServer server)
    : MatrixTests(server),
        IClassFixture<PostgresApiServer>;
