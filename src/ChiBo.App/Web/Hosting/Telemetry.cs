using System.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ChiBo.App.Web.Hosting;

/// <summary>
/// Traces and measurements for whoever runs the server, over OpenTelemetry, only where the environment names a collector. A
/// request is known by its route: addresses tell codes and names that somebody searched for, and are never handed over.
/// </summary>
internal static class Telemetry
{
    /// <summary>The collector, by the name that OpenTelemetry gives the setting.</summary>
    public const string CollectorVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "System.Runtime",
        "Npgsql",
    ];

    /// <summary>What tells more of a request than which kind it was.</summary>
    private static readonly string[] Personal =
    [
        "url.query",
        "url.full",
        "client.address",
        "network.peer.address",
        "user_agent.original",
        "exception.message",
    ];

    public static void AddTelemetry(this IServiceCollection services)
    {
        if (string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(CollectorVariable)))
        {
            return;
        }

        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("chibo"))
            .WithTracing(tracing =>
                tracing
                    .AddAspNetCoreInstrumentation(options =>
                    {
                        options.RecordException = false;
                        options.EnrichWithHttpResponse = (activity, response) => Clean(activity, response.HttpContext);
                    })
                    .AddOtlpExporter()
            )
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
    }

    /// <summary>Leaves of a request its route alone.</summary>
    internal static void Clean(Activity activity, HttpContext context)
    {
        string route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        activity.SetTag("url.path", route);
        foreach (string tag in Personal)
        {
            activity.SetTag(tag, null);
        }
    }
}
