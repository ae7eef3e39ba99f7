using System.Security.Cryptography;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.App.Web.Api;

/// <summary>
/// Tags answers, and tells a program that already has an answer that it is still the one (304), before anything is read.
/// </summary>
/// <remarks>
/// An answer is a function of what is recorded, of the day, of who asks, in which language and form, and of the program's own
/// build. Whatever is recorded is an act, a role that is given or ended too, so that the number of the last act, which is
/// in <see cref="Person.State"/>, stands for all of it. Any act makes all tags out of date, also one that changed something else: the tag never says that an answer is
/// fresh when it is not. It is weak, since it tells nothing about the bytes.
/// </remarks>
internal sealed class ChangeTags : IEndpointFilter
{
    private static readonly string Build = typeof(ChangeTags).Assembly.ManifestModule.ModuleVersionId.ToString();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        string tag = Of(http);
        http.Response.Headers.ETag = tag;
        // What a proxy must tell apart, should one ever keep answers all the same.
        http.Response.Headers.Vary = "Authorization, Accept, Accept-Language";
        return Has(http.Request, tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    }

    private static string Of(HttpContext http)
    {
        Person person = http.RequestServices.GetRequiredService<Person>();
        Visitor visitor = http.RequestServices.GetRequiredService<Visitor>();
        string all = string.Join(
            '\n',
            person.State,
            $"{visitor.Today:yyyy-MM-dd}",
            person.AccountId,
            visitor.Language,
            http.Request.Headers.Accept,
            visitor.Address,
            Build
        );
        return $"W/\"{WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes(all)))}\"";
    }

    private static bool Has(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(had => had.Tag == "*" || had.ToString() == tag);
}
