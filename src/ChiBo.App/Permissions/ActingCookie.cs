using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Permissions;

/// <summary>For whom somebody acts, kept in a cookie that nobody else can write.</summary>
internal static class ActingCookie
{
    public const string Name = "chibo-acting";
    private const string Purpose = "acting-for";

    /// <summary>Remembers the name until the browser is closed.</summary>
    public static void Write(HttpContext context, string name) =>
        context.Response.Cookies.Append(
            Name,
            Protector(context).Protect(name),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
            }
        );

    public static void Clear(HttpContext context) => context.Response.Cookies.Delete(Name);

    /// <summary>The name; nothing when the cookie is not ours.</summary>
    public static string? Read(HttpContext context, string cookie)
    {
        try
        {
            return Protector(context).Unprotect(cookie);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(HttpContext context) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);
}
