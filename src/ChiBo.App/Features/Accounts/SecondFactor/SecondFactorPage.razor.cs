using ChiBo.App.Web.Components;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace ChiBo.App.Features.Accounts.SecondFactor;

/// <summary>Turns the second step on: a code of the phone beside the password, and recovery codes for a lost phone.</summary>
public sealed partial class SecondFactorPage
{
    private const int RecoveryCodeCount = 10;
    private const int PixelsPerModule = 5;

    [Inject]
    private SignInManager<Account> Manager { get; set; } = null!;

    private UserManager<Account> Users => Manager.UserManager;

    private Account Account { get; set; } = null!;

    private bool IsOn { get; set; }

    private string Key { get; set; } = "";

    private IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Say(SecondFactorTexts.Account), "/account")];

    private string Grouped => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    /// <summary>The address that authenticators read, as a picture made here: it never leaves the program.</summary>
    private string Picture
    {
        get
        {
            string address =
                $"otpauth://totp/ChiBo:{Uri.EscapeDataString(Account.UserName!)}?secret={Key}&issuer=ChiBo&digits=6";
            using QRCodeData data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
            using var picture = new SvgQRCode(data);
            return picture
                .GetGraphic(PixelsPerModule)
                .Replace(
                    "<svg ",
                    $"<svg role=\"img\" aria-label=\"{Say(SecondFactorTexts.Picture)}\" ",
                    StringComparison.Ordinal
                );
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Account = (await Users.GetUserAsync(Http.User))!;
        IsOn = Account.TwoFactorEnabled;
        Key = await Users.GetAuthenticatorKeyAsync(Account) ?? "";
        if (Key.Length == 0)
        {
            await Users.ResetAuthenticatorKeyAsync(Account);
            Key = (await Users.GetAuthenticatorKeyAsync(Account))!;
        }
    }

    private async Task TurnOn()
    {
        string code = Required("Code", SecondFactorTexts.CodeMissing).Replace(" ", "", StringComparison.Ordinal);
        if (!IsSound())
        {
            return;
        }

        string provider = Users.Options.Tokens.AuthenticatorTokenProvider;
        if (!await Users.VerifyTwoFactorTokenAsync(Account, provider, code))
        {
            Errors.Add("Code", SecondFactorTexts.CodeIsWrong);
            IsSound();
            return;
        }

        await Users.SetTwoFactorEnabledAsync(Account, true);
        RecoveryCodes = [.. (await Users.GenerateNewTwoFactorRecoveryCodesAsync(Account, RecoveryCodeCount))!];
        await Manager.RefreshSignInAsync(Account);
    }

    private async Task TurnOff()
    {
        if (!await Users.CheckPasswordAsync(Account, Http.Request.Form["Password"].ToString()))
        {
            Errors.Add("Password", SecondFactorTexts.PasswordIsWrong);
            IsSound();
            return;
        }

        await Users.SetTwoFactorEnabledAsync(Account, false);
        await Users.ResetAuthenticatorKeyAsync(Account);
        await Manager.RefreshSignInAsync(Account);
        GoTo("/account?done=second");
    }
}
