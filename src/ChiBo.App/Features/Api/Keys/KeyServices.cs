using System.Threading.RateLimiting;
using ChiBo.App.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>Signing in of programs, and how much they may ask for.</summary>
internal static class KeyServices
{
    private const int Burst = 600;
    private const int EachSecond = 20;
    private const int StrangersEachMinute = 300;

    public static void AddApiKeys(this IServiceCollection services)
    {
        services.AddScoped<ApiKeys>();
        services.AddSingleton<KeyGuesses>();
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, _ => { });
        services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme,
            cookie => cookie.ForwardDefaultSelector = SchemeOf
        );
        services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf);
            limiter.OnRejected = async (rejected, _) =>
            {
                int seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait)
                    ? (int)Math.Ceiling(wait.TotalSeconds)
                    : 1;
                Problem problem = Problem.OfStatus(StatusCodes.Status429TooManyRequests) with
                {
                    RetryAfter = Math.Max(1, seconds),
                };
                await problem.ExecuteAsync(rejected.HttpContext);
            };
        });
    }

    /// <summary>
    /// Programs are known by their key alone: a cookie, which a browser would send along for any site that makes it ask, means
    /// nothing here. The document, which a page of ours fetches and which changes nothing, may be read with either.
    /// </summary>
    private static string? SchemeOf(HttpContext context) =>
        context.IsByProgram()
        && (context.Request.Path != ApiPaths.Document || context.Request.Headers.Authorization.Count > 0)
            ? KeyAuthentication.SchemeName
            : null;

    /// <summary>Each key has its own share, and each address that comes without one.</summary>
    private static RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        if (!context.IsByProgram())
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        return context.Features.Get<KeyInUse>() is { } key
            ? RateLimitPartition.GetTokenBucketLimiter(
                $"key {key.Id}",
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = Burst,
                    TokensPerPeriod = EachSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                }
            )
            : RateLimitPartition.GetFixedWindowLimiter(
                $"address {context.Connection.RemoteIpAddress}",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = StrangersEachMinute,
                    Window = TimeSpan.FromMinutes(1),
                }
            );
    }
}
