using ChiBo.App.Permissions;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Accounts.Password;

/// <summary>Changes one's own password.</summary>
public sealed partial class ChangePassword
{
    [Inject]
    private SignInManager<Account> Manager { get; set; } = null!;

    [Inject]
    private Person Person { get; set; } = null!;

    private async Task Submit()
    {
        string old = Http.Request.Form["Old"].ToString();
        string wanted = Http.Request.Form["New"].ToString();
        if (wanted != Http.Request.Form["Again"].ToString())
        {
            Errors.Add("Again", PasswordTexts.NotTheSame);
        }

        if (!IsSound())
        {
            return;
        }

        Account account = (await Manager.UserManager.GetUserAsync(Http.User))!;
        IdentityResult result = await Manager.UserManager.ChangePasswordAsync(account, old, wanted);
        if (!result.Succeeded)
        {
            bool isOld = result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            Errors.Add(isOld ? "Old" : "New", isOld ? PasswordTexts.OldIsWrong : PasswordTexts.TooWeak);
            IsSound();
            return;
        }

        account.MustChangePassword = false;
        await Manager.UserManager.UpdateAsync(account);
        await Manager.RefreshSignInAsync(account);
        GoTo("/account?done=password");
    }
}
