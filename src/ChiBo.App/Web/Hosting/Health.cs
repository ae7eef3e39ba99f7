using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ChiBo.App.Web.Hosting;

/// <summary>Tells whoever watches the server whether it lives, and whether it can work.</summary>
internal static class Health
{
    /// <summary>Checks with this tag decide whether the server is ready: a feature adds them.</summary>
    public const string Ready = "ready";

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .WithMetadata(new OpenToAllAttribute());
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) })
            .WithMetadata(new OpenToAllAttribute());
    }
}
