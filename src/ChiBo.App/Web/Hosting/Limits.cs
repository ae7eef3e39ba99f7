using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;

namespace ChiBo.App.Web.Hosting;

/// <summary>How much a request may take.</summary>
internal static class Limits
{
    /// <summary>Twenty megabytes: a commune's workbook, or a scanned decision.</summary>
    public const int RequestBytes = 20 * 1024 * 1024;

    private const int FieldCharacters = 1024 * 1024;
    private const int Fields = 2_000;

    private static readonly TimeSpan HeadersWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan IdleConnection = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(30);

    public static void AddLimits(this WebApplicationBuilder builder, ServeOptions options)
    {
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestBytes;
            kestrel.Limits.RequestHeadersTimeout = HeadersWait;
            kestrel.Limits.KeepAliveTimeout = IdleConnection;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = RequestBytes;
            form.ValueLengthLimit = FieldCharacters;
            form.ValueCountLimit = Fields;
        });
        builder.Services.AddRequestTimeouts(timeouts =>
            timeouts.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = Answer,
                TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            }
        );
        if (options.IsLocal)
        {
            // A foreign name that resolves to this machine (DNS rebinding) must not be answered.
            builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        }
    }
}
