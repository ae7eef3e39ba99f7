using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Accounts.SignIn;

/// <summary>User name and password. The answer is the same for a name that nobody has.</summary>
public sealed partial class SignInPage
{
    [Inject]
    private SignInManager<Account> Manager { get; set; } = null!;

    [Inject]
    private GuessGuard Guard { get; set; } = null!;

    private async Task Submit()
    {
        string name = Required("UserName", SignInTexts.UserNameMissing);
        string password = Typed("Password") is null ? "" : Http.Request.Form["Password"].ToString();
        if (password.Length == 0)
        {
            Errors.Add("Password", SignInTexts.PasswordMissing);
        }

        string address = Http.Connection.RemoteIpAddress?.ToString() ?? "";
        if (!IsSound() || !MayTry(name, address))
        {
            return;
        }

        Account? account = await Manager.UserManager.FindByNameAsync(name);
        if (account is null || account.IsClosed)
        {
            // The same work as for an account that is there, so that the time does not tell.
            Manager.UserManager.PasswordHasher.HashPassword(new Account { DisplayName = "" }, password);
            Fail(name, address);
            return;
        }

        SignInResult result = await Manager.PasswordSignInAsync(
            account,
            password,
            isPersistent: false,
            lockoutOnFailure: false
        );
        if (result.RequiresTwoFactor)
        {
            GoTo("/sign-in/second-step?back=" + Uri.EscapeDataString(BackPath()));
        }
        else if (result.Succeeded)
        {
            Guard.Succeed(name, address);
            GoTo(BackPath());
        }
        else
        {
            Fail(name, address);
        }
    }

    private bool MayTry(string name, string address)
    {
        TimeSpan wait = Guard.WaitOf(name, address);
        if (wait > TimeSpan.Zero)
        {
            Errors.Add("Password", SignInTexts.Wait(wait));
            Http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }

        return wait == TimeSpan.Zero;
    }

    private void Fail(string name, string address)
    {
        Guard.Fail(name, address);
        Errors.Add("Password", SignInTexts.Wrong);
        IsSound();
    }
}
