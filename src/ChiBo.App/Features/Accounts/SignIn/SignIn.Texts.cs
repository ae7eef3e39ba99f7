using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Accounts.SignIn;

internal static class SignInTexts
{
    public static readonly Phrase Title = new("Đăng nhập", "Sign in");
    public static readonly Phrase UserName = new("Tên đăng nhập", "User name");
    public static readonly Phrase Password = new("Mật khẩu", "Password");
    public static readonly Phrase Submit = new("Đăng nhập", "Sign in");
    public static readonly Phrase SecondTitle = new("Bước xác thực thứ hai", "Second step");
    public static readonly Phrase Code = new("Mã 6 số", "Six-digit code");
    public static readonly Phrase CodeHint = new(
        "Mở ứng dụng xác thực trên điện thoại và gõ mã đang hiện. Mất điện thoại thì gõ một mã dự phòng.",
        "Open the authenticator on your phone and type the code it shows. Without the phone, type a recovery code."
    );

    public static readonly Phrase UserNameMissing = new("Hãy gõ tên đăng nhập.", "Type your user name.");
    public static readonly Phrase PasswordMissing = new("Hãy gõ mật khẩu.", "Type your password.");
    public static readonly Phrase CodeMissing = new("Hãy gõ mã.", "Type the code.");

    public static readonly Phrase Wrong = new(
        "Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại; nếu quên, nhờ người "
            + "quản trị đặt lại mật khẩu.",
        "User name or password is wrong. Check Caps Lock and the keyboard language and try again; if you have forgotten it, "
            + "ask the administrator to set a new password."
    );

    public static readonly Phrase WrongCode = new(
        "Mã chưa đúng hoặc đã hết hạn. Đợi mã mới trên điện thoại rồi thử lại.",
        "The code is wrong or too old. Wait for a new one on the phone and try again."
    );

    public static readonly Phrase NoSecrets = new(
        "Hệ thống chứa dữ liệu cá nhân của đảng viên. Không nhập bí mật nhà nước. Mỗi lần xem hồ sơ cá nhân đều được ghi lại.",
        "This system holds personal data of Party members. Do not enter state secrets. Every look at a personal record is logged."
    );

    public static Phrase Wait(TimeSpan wait)
    {
        int seconds = (int)Math.Ceiling(wait.TotalSeconds);
        return new Phrase(
            $"Đã thử sai nhiều lần. Đợi {seconds} giây rồi thử lại.",
            $"There were too many wrong tries. Wait {seconds} seconds and try again."
        );
    }
}
