using ChiBo.App.Permissions;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ChiBo.App.Features.Accounts.SignIn;

/// <summary>Ends the session.</summary>
internal static class SignOut
{
    public static void Map(WebApplication app) =>
        app.MapPost(
            "/sign-out",
            [OpenToAll]
            async (HttpContext context, SignInManager<Account> manager, [FromForm] string? nothing) =>
            {
                ActingCookie.Clear(context);
                await manager.SignOutAsync();
                return Results.Redirect("/sign-in");
            }
        );
}
