using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using ChiBo.App.Web.Api;
using ChiBo.Storage;
using ChiBo.Storage.Programs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>
/// Knows a program by <c>Authorization: Bearer chibo_…</c>. A key that is wrong, ended or past its last day is refused in the
/// same words, and so is none.
/// </summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    ChiBoContext db,
    KeyGuesses guesses
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "ApiKey";

    private const string Bearer = "Bearer ";

    /// <summary>Held against where there is no such key, so that this takes as long.</summary>
    private static readonly byte[] NoDigest = new byte[SHA256.HashSizeInBytes];

    private int? wait;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        ApiKeyText text = ApiKeyText.Parse(header[Bearer.Length..].Trim()) ?? new ApiKeyText(0, "");
        string address = Context.Connection.RemoteIpAddress?.ToString() ?? "";
        wait = guesses.Wait(address, text.Id);
        if (wait is not null)
        {
            return AuthenticateResult.Fail("too many guesses");
        }

        if (await Find(text) is not { } key)
        {
            guesses.Fail(address, text.Id);
            return AuthenticateResult.Fail("no such key");
        }

        Context.Features.Set(new KeyInUse(key.Id, key.Name, key.MayWrite, key.ValidTo.AddDays(-1)));
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, key.AccountId.ToString(CultureInfo.InvariantCulture))],
            SchemeName
        );
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await HandleAuthenticateOnceAsync();
        if (wait is { } seconds)
        {
            Problem problem = Problem.OfStatus(StatusCodes.Status429TooManyRequests) with { RetryAfter = seconds };
            await problem.ExecuteAsync(Context);
            return;
        }

        Response.Headers.WWWAuthenticate = "Bearer realm=\"chibo\"";
        await Problem.OfStatus(StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }

    /// <summary>The key, when it is right and in force today.</summary>
    private async Task<ApiKey?> Find(ApiKeyText text)
    {
        ApiKey? key = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(row => row.Id == text.Id);
        bool isRight = CryptographicOperations.FixedTimeEquals(
            ApiKeyText.DigestOf(text.Secret),
            key?.Digest ?? NoDigest
        );
        DateOnly today = DateOnly.FromDateTime(TimeProvider.GetUtcNow().UtcDateTime.AddHours(7));
        return isRight && key is { EndedAt: null } && today < key.ValidTo ? key : null;
    }
}

/// <summary>The key with which a program asks.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="MayWrite">Whether it may change things.</param>
/// <param name="LastDay">The last day on which it works.</param>
internal sealed record KeyInUse(int Id, string Name, bool MayWrite, DateOnly LastDay);
