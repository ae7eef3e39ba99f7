using ChiBo.App.Databases;
using ChiBo.App.Web.Hosting;
using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Web;

/// <summary>The web server: what it is made of, in the order in which a request meets it.</summary>
internal static class ChiBoServer
{
    /// <summary>A server that is not started yet.</summary>
    /// <param name="options">How it runs.</param>
    /// <param name="installation">Whose data it serves.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="adjust">What a test puts in the place of something, when all else is there.</param>
    public static WebApplication Build(
        ServeOptions options,
        Installation installation,
        TimeProvider clock,
        Action<WebApplicationBuilder>? adjust = null
    )
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ApplicationName = "chibo",
                // The program must not depend on the folder from which it was started.
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.WebHost.UseUrls(options.Urls);
        builder.AddLog(options);
        builder.AddLimits(options);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(clock);
        builder.Services.AddPages();
        builder.Services.AddErrors();
        builder.Services.AddSafeCompression();
        builder.Services.AddKeptPages();
        builder.Services.AddHealthChecks();
        builder.Services.AddTelemetry();
        builder.Services.AddFeatures(installation);
        adjust?.Invoke(builder);

        WebApplication app = builder.Build();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseVisitor();
        app.UseErrors();
        app.UseSafeCompression();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseFeatures();
        app.UseOutputCache();
        app.UseAntiforgery();
        app.MapEmbeddedFiles();
        app.MapHealth();
        app.MapPages(options);
        app.MapFeatures();
        return app;
    }
}
