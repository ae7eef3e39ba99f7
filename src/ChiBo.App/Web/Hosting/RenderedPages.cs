using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Gallery;
using ChiBo.App.Web.Layout;
using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Web.Hosting;

/// <summary>Pages are rendered on the server and need no script.</summary>
internal static class RenderedPages
{
    public static void AddPages(this IServiceCollection services)
    {
        // The default writes every Vietnamese letter as an entity, which makes pages several times as large.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorComponents();
        services.AddScoped<Visitor>();
        services.AddScoped<FormMeter>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "chibo-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }

    public static void MapPages(this WebApplication app, ServeOptions options)
    {
        app.MapRazorComponents<Root>().Add(AddNeedOfTheFramework);
        if (options.ShowsGallery)
        {
            app.MapGallery();
        }
    }

    /// <summary>The framework maps an endpoint of its own, which leads on and shows nothing; pages declare their needs.</summary>
    private static void AddNeedOfTheFramework(EndpointBuilder endpoint)
    {
        if (
            endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path }
            && path.Contains("_framework", StringComparison.Ordinal)
        )
        {
            endpoint.Metadata.Add(new OpenToAllAttribute());
        }
    }
}
