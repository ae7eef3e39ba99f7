using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Accounts.SignIn;

/// <summary>The code of the authenticator, or a recovery code in its place.</summary>
public sealed partial class SecondStep
{
    private const int CodeLength = 6;

    [Inject]
    private SignInManager<Account> Manager { get; set; } = null!;

    [Inject]
    private GuessGuard Guard { get; set; } = null!;

    private async Task Submit()
    {
        string typed = Required("Code", SignInTexts.CodeMissing);
        Account? account = await Manager.GetTwoFactorAuthenticationUserAsync();
        if (account is null)
        {
            GoTo("/sign-in");
            return;
        }

        if (!IsSound())
        {
            return;
        }

        string address = Http.Connection.RemoteIpAddress?.ToString() ?? "";
        string name = account.UserName!;
        TimeSpan wait = Guard.WaitOf(name, address);
        if (wait > TimeSpan.Zero)
        {
            Errors.Add("Code", SignInTexts.Wait(wait));
            Http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        if ((await Try(typed)).Succeeded)
        {
            Guard.Succeed(name, address);
            GoTo(BackPath());
            return;
        }

        Guard.Fail(name, address);
        Errors.Add("Code", SignInTexts.WrongCode);
        IsSound();
    }

    private async Task<SignInResult> Try(string typed)
    {
        string code = typed.Replace(" ", "", StringComparison.Ordinal);
        return code.Length == CodeLength && code.All(char.IsAsciiDigit)
            ? await Manager.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await Manager.TwoFactorRecoveryCodeSignInAsync(code);
    }
}
