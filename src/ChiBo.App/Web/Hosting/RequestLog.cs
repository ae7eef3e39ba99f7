using System.Diagnostics;
using Microsoft.Extensions.Logging.Console;

namespace ChiBo.App.Web.Hosting;

/// <summary>
/// One line for each request: what was asked for by its pattern, never by the words of the address, which may name people.
/// </summary>
internal static partial class RequestLog
{
    public static void AddLog(this WebApplicationBuilder builder, ServeOptions options)
    {
        builder.Logging.ClearProviders();
        if (options.LogsAsJson)
        {
            builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }
        else
        {
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        }

        // Standard output is for answers.
        builder.Services.Configure<ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("System", LogLevel.Warning);
        // A port that is taken becomes a sentence: see ServeCli.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // Says the messages of exceptions, which may quote what a person typed: see ErrorPages.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }

    public static void UseRequestLog(this WebApplication app)
    {
        ILogger log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ChiBo.Request");
        TimeProvider clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use(
            async (context, next) =>
            {
                long began = clock.GetTimestamp();
                try
                {
                    await next(context);
                }
                // What even the error page could not say, or what came after the answer had begun.
                catch (Exception fault)
                {
                    ErrorPages.Tell(log, context, fault);
                    context.Abort();
                }

                string pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
                Write(
                    log,
                    context.Request.Method,
                    pattern,
                    context.Response.StatusCode,
                    clock.GetElapsedTime(began).TotalMilliseconds,
                    context.TraceId()
                );
            }
        );
    }

    /// <summary>What an error page shows and the log tells, so that the one finds the other.</summary>
    public static string TraceId(this HttpContext context) =>
        Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    [LoggerMessage(LogLevel.Information, "{Method} {Pattern} {Status} {Milliseconds:0.0} ms {TraceId}")]
    private static partial void Write(
        ILogger log,
        string method,
        string pattern,
        int status,
        double milliseconds,
        string traceId
    );
}
