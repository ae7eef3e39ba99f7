namespace ChiBo.App.Web.Api;

/// <summary>The addresses of the REST API.</summary>
internal static class ApiPaths
{
    /// <summary>Below it is everything that programs call.</summary>
    public const string Root = "/api/v1";

    /// <summary>The description that programs read.</summary>
    public const string Document = Root + "/openapi.json";

    /// <summary>The description that people read: a page like any other, with the session of who is signed in.</summary>
    public const string Docs = "/api/docs";

    private const string All = "/api";

    /// <summary>Whether a program asks: it is answered in JSON, never led to another page, and its cookies do not count.</summary>
    public static bool IsByProgram(this HttpContext context) =>
        context.Request.Path.StartsWithSegments(All, StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments(Docs, StringComparison.OrdinalIgnoreCase);
}
