using System.Security.Claims;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Storage;

namespace ChiBo.App.Permissions;

/// <summary>
/// Stands before every endpoint: reads what it needs, decides, and lets nobody by who may not. What is foreign is not there:
/// it answers 404, the same as for a code that nobody has.
/// </summary>
internal static class PermissionGate
{
    public static void UsePermissionGate(this WebApplication app) => app.Use(Pass);

    /// <summary>Fails when an endpoint declares no need, naming it.</summary>
    public static void CheckPermissions(this WebApplication app)
    {
        IEnumerable<string> open = ((IEndpointRouteBuilder)app)
            .DataSources.SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<NeedAttribute>() is null)
            .Select(endpoint => endpoint.DisplayName ?? endpoint.ToString()!);
        if (open.Any())
        {
            throw new InvalidOperationException($"Endpoints that declare no need: {string.Join(", ", open)}");
        }
    }

    private static async Task Pass(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        await Enter(context);
        if (context.IsByProgram() && await ProgramGate.Answer(context, endpoint, Who(context)))
        {
            return;
        }

        switch (endpoint.Metadata.GetMetadata<NeedAttribute>())
        {
            case OpenToAllAttribute:
                break;
            case var _ when !Who(context).IsSignedIn:
                context.Response.Redirect(
                    $"/sign-in?back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}"
                );
                return;
            case var _
                when Who(context).MustChangePassword
                    && context.Request.Path != "/account/password"
                    && context.Request.Path != "/sign-out":
                context.Response.Redirect("/account/password");
                return;
            case SignedInAttribute:
                break;
            case NeedsAttribute needs when await Decide(context, needs) is { } status:
                context.Response.StatusCode = status;
                return;
            case NeedsAttribute:
                break;
            // Routing answers itself that a method or a form of content is not taken: 405, 415.
            case null when endpoint is not RouteEndpoint:
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
        }

        await next(context);
    }

    private static Person Who(HttpContext context) => context.RequestServices.GetRequiredService<Person>();

    private static async Task Enter(HttpContext context)
    {
        if (
            context.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id
            || !int.TryParse(id, null, out int account)
        )
        {
            return;
        }

        ChiBoContext db = context.RequestServices.GetRequiredService<ChiBoContext>();
        if (await Persons.Find(db, account) is { } found)
        {
            string? actingFor =
                !context.IsByProgram() && context.Request.Cookies[ActingCookie.Name] is { Length: > 0 } cookie
                    ? ActingCookie.Read(context, cookie)
                    : null;
            Who(context).Enter(account, found, actingFor);
            context.RequestServices.GetRequiredService<Visitor>().Name = actingFor is null
                ? found.Name
                : $"{found.Name} ({actingFor})";
        }
    }

    /// <summary>The status to refuse with; nothing when the person may.</summary>
    private static async Task<int?> Decide(HttpContext context, NeedsAttribute needs)
    {
        Permits permits = context.RequestServices.GetRequiredService<Permits>();
        string code = context.Request.RouteValues.GetValueOrDefault(needs.Parameter)?.ToString() ?? "";
        if (await Needed.IsMet(permits, needs, code))
        {
            return null;
        }

        // Only who may see that it is there is told that it is not for him or her.
        return await Needed.MayKnowOf(permits, needs, code)
            ? StatusCodes.Status403Forbidden
            : StatusCodes.Status404NotFound;
    }
}
