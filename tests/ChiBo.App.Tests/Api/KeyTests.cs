using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ChiBo.App.Features.Api.Keys;
using ChiBo.App.Tests.Web;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Api;

/// <summary>Keys: who gets in with one, and who does not.</summary>
public sealed class KeyTests(SqliteApiServer server) : IClassFixture<SqliteApiServer>
{
    private const string Office = SampleInstallation.Office;

    [Fact]
    public async Task A_key_acts_for_its_account()
    {
        using HttpClient client = server.As("bi-thu-thon-3");
        JsonElement me = await client.Read("/me");
        me.GetProperty("account").GetString().ShouldBe("Bí thư chi bộ thôn 3 (mẫu)");
        me.GetProperty("roles")[0].GetProperty("organisationCode").GetString().ShouldBe("X99001-C03");
        me.GetProperty("key").GetProperty("mayWrite").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_digest_of_a_key_is_kept()
    {
        string key = await server.MakeKey(Office, mayWrite: false);
        ApiKeyText text = ApiKeyText.Parse(key)!;
        ApiKey kept = await server.Look(db => db.ApiKeys.SingleAsync(row => row.Id == text.Id));
        kept.Digest.ShouldBe(ApiKeyText.DigestOf(text.Secret));
        Convert.FromBase64String(text.Secret.Replace('-', '+').Replace('_', '/') + "=").Length.ShouldBe(32);
        (await server.Look(db => db.Acts.OrderBy(act => act.Id).LastAsync())).Kind.ShouldBe(ActKind.ApiKeyChanged);
    }

    [Fact]
    public async Task Wrong_ended_expired_and_missing_keys_are_refused_in_the_same_words()
    {
        string right = await server.MakeKey(Office, mayWrite: true);
        ApiKeyText text = ApiKeyText.Parse(right)!;
        string ended = await server.MakeKey(Office, mayWrite: true);
        await End(ended);
        string[] refused =
        [
            await Refused(null),
            await Refused("chibo"),
            await Refused((text with { Id = 999_999 }).ToString()),
            await Refused((text with { Secret = ApiKeyText.NewSecret() }).ToString()),
            await Refused(right[..^1]),
            await Refused(ended),
            await Refused(await Expired()),
        ];
        refused.Distinct().Count().ShouldBe(1);
        using HttpClient client = server.With(right);
        (await client.Ask("/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_key_works_on_its_last_day_and_not_on_the_next()
    {
        string key = await server.MakeKey(Office, mayWrite: false, days: 2);
        using HttpClient client = server.With(key);
        try
        {
            server.Clock.Moved = TimeSpan.FromDays(2);
            (await client.Ask("/me")).Status.ShouldBe(200);
            server.Clock.Moved = TimeSpan.FromDays(3);
            (await client.Ask("/me")).Status.ShouldBe(401);
        }
        finally
        {
            server.Clock.Moved = TimeSpan.Zero;
        }
    }

    [Fact]
    public async Task A_session_of_the_pages_does_not_count()
    {
        Cookie session = await SampleInstallation.SignIn(server.Origin, Office);
        using HttpClient client = server.With(null);
        client.DefaultRequestHeaders.Add("Cookie", $"{session.Name}={session.Value}");
        (await client.Ask("/me")).Status.ShouldBe(401);
        // But it does for what people read: the document and its page.
        (await client.Ask("/openapi.json")).Status.ShouldBe(200);
        using HttpResponseMessage page = await client.GetAsync("/api/docs/");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_guesses_has_to_wait_and_others_behind_the_address_do_not()
    {
        ApiKeyText text = ApiKeyText.Parse(await server.MakeKey(Office, mayWrite: false))!;
        using HttpClient guesser = server.With((text with { Secret = ApiKeyText.NewSecret() }).ToString());
        var statuses = new List<int>();
        for (int guess = 0; guess < 12; guess++)
        {
            statuses.Add((await guesser.Ask("/me")).Status);
        }

        statuses.ShouldBe([.. Enumerable.Repeat(401, 10), 429, 429]);
        using HttpResponseMessage told = await guesser.GetAsync("/api/v1/me");
        told.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        told.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        // The right secret of the key that is guessed at tells no more than a wrong one.
        using HttpClient right = server.With(text.ToString());
        (await right.Ask("/me")).Status.ShouldBe(429);
        using HttpClient other = server.As(Office);
        (await other.Ask("/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_key_that_asks_for_too_much_has_to_wait_and_other_keys_do_not()
    {
        string key = await server.MakeKey(Office, mayWrite: false);
        using HttpClient client = server.With(key);
        int[] statuses = await Task.WhenAll(
            Enumerable.Range(0, 2_000).Select(async _ => (await client.Ask("/khong-co")).Status)
        );
        statuses.ShouldContain(404);
        statuses.ShouldContain(429);
        using HttpClient other = server.As(Office);
        (await other.Ask("/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_closed_account_and_one_that_must_change_its_password_have_no_working_key()
    {
        string key = await server.MakeKey("chinh-quyen", mayWrite: false);
        using HttpClient client = server.With(key);
        await Change(user => user.MustChangePassword = true);
        (int status, string body) = await client.Ask("/me");
        status.ShouldBe(403);
        body.ShouldContain("urn:chibo:password-to-be-changed");
        await Change(user => (user.MustChangePassword, user.IsClosed) = (false, true));
        (await client.Ask("/me")).Status.ShouldBe(401);
        await Change(user => user.IsClosed = false);
        (await client.Ask("/me")).Status.ShouldBe(200);

        async Task Change(Action<ChiBo.Storage.Accounts.Account> change) =>
            await server.Look(async db =>
            {
                change(await db.Users.SingleAsync(user => user.UserName == "chinh-quyen"));
                return await db.SaveChangesAsync();
            });
    }

    [Theory]
    [InlineData("")]
    [InlineData("chibo_1_abc")]
    [InlineData("chibo_-1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("chibo__AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("chibo_99999999999_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("xhibo_1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_key_is_not_read_as_one(string text) => ApiKeyText.Parse(text).ShouldBeNull();

    [Fact]
    public void A_key_is_read_as_it_was_written()
    {
        for (int id = 1; id < 200; id++)
        {
            var key = new ApiKeyText(id, ApiKeyText.NewSecret());
            ApiKeyText.Parse(key.ToString()).ShouldBe(key);
        }
    }

    private async Task<string> Expired()
    {
        try
        {
            server.Clock.Moved = TimeSpan.FromDays(-10);
            return await server.MakeKey(Office, mayWrite: true, days: 5);
        }
        finally
        {
            server.Clock.Moved = TimeSpan.Zero;
        }
    }

    private Task<bool> End(string key) =>
        server.AsAccount(
            Office,
            async services =>
                (await services.GetRequiredService<ApiKeys>().End(ApiKeyText.Parse(key)!.Id, "hết việc")).IsDone
        );

    private async Task<string> Refused(string? key)
    {
        using HttpClient client = server.With(key);
        using HttpResponseMessage answer = await client.GetAsync("/api/v1/me");
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        JsonElement problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        IEnumerable<JsonProperty> fields = problem.EnumerateObject().Where(field => field.Name != "traceId");
        return $"{answer.Headers.WwwAuthenticate} {string.Join(", ", fields)}";
    }
}
