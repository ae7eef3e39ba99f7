using ChiBo.App.Permissions;
using ChiBo.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Accounts;

/// <summary>Signing in on pages: cookies, whose keys lie in the database so that several servers share them.</summary>
internal static class SignInServices
{
    private static readonly TimeSpan Session = TimeSpan.FromHours(10);

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("chibo").PersistKeysToDbContext<ChiBoContext>();
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "chibo-session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = Session;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
        });
        services.AddAccounts().AddSignInManager();
        services.AddSingleton<GuessGuard>();
        services.AddScoped<Person>();
        services.AddScoped<Permits>();
        services.AddScoped<OfferedPages>();
        services.AddSingleton<PagePlaces>();
    }
}
