using ChiBo.App.Web.Api;
using ChiBo.Storage;

namespace ChiBo.App.Features.Accounts.SetUp;

/// <summary>Leads every page to the set-up until it is done, and to nothing there afterwards.</summary>
internal static class SetUpGate
{
    public const string Path = "/setup";

    public static void UseSetUpGate(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                PathString path = context.Request.Path;
                if (context.GetEndpoint() is null || IsAlwaysThere(path))
                {
                    await next(context);
                    return;
                }

                SetUpState state = context.RequestServices.GetRequiredService<SetUpState>();
                bool isDone = await state.IsDone(context.RequestServices.GetRequiredService<ChiBoContext>());
                if (path == Path && (isDone || !state.MayBeDoneBy(context)))
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                }
                else if (!isDone && context.IsByProgram())
                {
                    context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                }
                else if (path != Path && !isDone)
                {
                    context.Response.Redirect(Path);
                }
                else
                {
                    await next(context);
                }
            }
        );

    private static bool IsAlwaysThere(PathString path) =>
        path.StartsWithSegments("/assets", StringComparison.Ordinal)
        || path.StartsWithSegments("/health", StringComparison.Ordinal)
        || path == "/favicon.ico"
        || path == "/settings"
        || path.StartsWithSegments("/gallery", StringComparison.Ordinal);
}
