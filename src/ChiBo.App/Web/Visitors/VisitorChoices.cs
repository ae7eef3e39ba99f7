using ChiBo.App.Web.Api;
using ChiBo.App.Web.Hosting;

namespace ChiBo.App.Web.Visitors;

/// <summary>
/// Reads what a visitor chose from the query or, failing that, from the cookie of the same meaning, and keeps a new choice
/// for a year. A choice is no more than how the page looks, so that a link may make it.
/// </summary>
internal static class VisitorChoices
{
    public const string Language = "lang";
    public const string Theme = "theme";
    public const string TextSize = "text-size";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void UseVisitor(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                Read(context.RequestServices.GetRequiredService<Visitor>(), context);
                return next(context);
            }
        );

    private static void Read(Visitor visitor, HttpContext context)
    {
        if (context.IsByProgram())
        {
            // A program has no cookies here; what it asks for is all in its address and headers.
            visitor.Language = Accepted(context.Request);
            visitor.Address = PageAddress.Of(context.Request);
            return;
        }

        visitor.Language =
            Choose(context, Language, "vi", "en") == "en"
                ? ChiBo.Domain.Shared.Language.English
                : ChiBo.Domain.Shared.Language.Vietnamese;
        visitor.Theme = Choose(context, Theme, "auto", "light", "dark") switch
        {
            "light" => Visitors.Theme.Light,
            "dark" => Visitors.Theme.Dark,
            _ => Visitors.Theme.AsDevice,
        };
        visitor.HasLargeText = Choose(context, TextSize, "normal", "large") == "large";
        visitor.Nonce = context.Nonce();
        visitor.Address = PageAddress.Of(context.Request).With(Language, null).With(Theme, null).With(TextSize, null);
    }

    /// <summary>The language that a program accepts most, of those that we speak.</summary>
    private static Domain.Shared.Language Accepted(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value ?? "")
            .FirstOrDefault(language => Is(language, "vi") || Is(language, "en"))
            is { } first
        && Is(first, "en")
            ? Domain.Shared.Language.English
            : Domain.Shared.Language.Vietnamese;

    private static bool Is(string language, string code) =>
        language.Equals(code, StringComparison.OrdinalIgnoreCase)
        || language.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase);

    private static string? Choose(HttpContext context, string name, params ReadOnlySpan<string> words)
    {
        string cookie = "chibo-" + name;
        string? kept = context.Request.Cookies[cookie];
        string? asked = context.Request.Query[name];
        if (asked is null || !words.Contains(asked))
        {
            return kept is not null && words.Contains(kept) ? kept : null;
        }

        if (asked != kept)
        {
            context.Response.Cookies.Append(
                cookie,
                asked,
                new CookieOptions
                {
                    HttpOnly = true,
                    IsEssential = true,
                    MaxAge = Kept,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                }
            );
        }

        return asked;
    }
}
