using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Accounts.SecondFactor;

internal static class SecondFactorTexts
{
    public static readonly Phrase Title = new("Xác thực hai bước", "The second step");
    public static readonly Phrase Account = new("Tài khoản của tôi", "My account");
    public static readonly Phrase StepOne = new(
        "Cài một ứng dụng xác thực trên điện thoại.",
        "Install an authenticator on your phone."
    );
    public static readonly Phrase StepTwo = new("Dùng ứng dụng đó quét hình dưới đây.", "Scan this picture with it.");
    public static readonly Phrase ByHand = new(
        "Không quét được thì gõ khóa:",
        "If it cannot be scanned, type the key:"
    );
    public static readonly Phrase StepThree = new(
        "Gõ mã 6 số mà ứng dụng hiện ra.",
        "Type the six digits that it shows."
    );
    public static readonly Phrase Picture = new("Mã QR của tài khoản", "QR code of the account");
    public static readonly Phrase Code = new("Mã 6 số", "Six-digit code");
    public static readonly Phrase CodeMissing = new("Hãy gõ mã.", "Type the code.");
    public static readonly Phrase CodeIsWrong = new(
        "Mã chưa đúng. Kiểm tra giờ trên điện thoại rồi thử mã mới.",
        "The code is wrong. Check the clock of the phone and try a new code."
    );
    public static readonly Phrase TurnOn = new("Bật", "Turn on");
    public static readonly Phrase TurnOff = new("Tắt xác thực hai bước", "Turn the second step off");
    public static readonly Phrase IsOn = new("Xác thực hai bước đang bật.", "The second step is on.");
    public static readonly Phrase IsOnNow = new("Đã bật xác thực hai bước.", "The second step is on now.");
    public static readonly Phrase RecoveryCodes = new("Mã dự phòng", "Recovery codes");
    public static readonly Phrase RecoveryMeans = new(
        "Chép hoặc in các mã này, cất nơi an toàn. Mỗi mã dùng được một lần khi mất điện thoại. Trang này không hiện lại.",
        "Copy or print these and keep them safe. Each works once when the phone is lost. They are not shown again."
    );
    public static readonly Phrase Kept = new("Đã cất, về tài khoản", "Kept; back to the account");
    public static readonly Phrase Password = new("Mật khẩu", "Password");
    public static readonly Phrase PasswordIsWrong = new("Mật khẩu chưa đúng.", "The password is wrong.");
}
