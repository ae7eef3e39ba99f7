using System.Security.Cryptography;

namespace ChiBo.App.Web.Hosting;

/// <summary>What a browser is told to refuse on our pages.</summary>
internal static class SecurityHeaders
{
    private const int NonceBytes = 16;

    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self' 'nonce-{0}'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static readonly object NonceKey = new();
    private static readonly object PolicyKey = new();

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Items[NonceKey] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
                context.Response.OnStarting(Write, context);
                return next(context);
            }
        );

    /// <summary>The word without which a script written into a page does not run.</summary>
    public static string Nonce(this HttpContext context) => (string)context.Items[NonceKey]!;

    /// <summary>Gives one page a policy of its own; <c>{0}</c> stands for the nonce. Say there why it needs one.</summary>
    public static void UsePolicy(this HttpContext context, string policy) => context.Items[PolicyKey] = policy;

    /// <summary>Written last, so that no handler of an error takes them away.</summary>
    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        IHeaderDictionary headers = context.Response.Headers;
        string policy = context.Items[PolicyKey] as string ?? Policy;
        headers.ContentSecurityPolicy = policy.Replace("{0}", context.Nonce(), StringComparison.Ordinal);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        if (headers.CacheControl.Count == 0 || !IsKept(headers.CacheControl.ToString()))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    /// <summary>Only assets, which are the same for everyone, say that they may be kept.</summary>
    private static bool IsKept(string cacheControl) => cacheControl.Contains("public", StringComparison.Ordinal);
}
