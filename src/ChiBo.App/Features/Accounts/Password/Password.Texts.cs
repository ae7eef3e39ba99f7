using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Accounts.Password;

internal static class PasswordTexts
{
    public static readonly Phrase Title = new("Đổi mật khẩu", "Change the password");
    public static readonly Phrase Old = new("Mật khẩu hiện nay", "Present password");
    public static readonly Phrase New = new("Mật khẩu mới", "New password");
    public static readonly Phrase Again = new("Gõ lại mật khẩu mới", "New password once more");
    public static readonly Phrase Submit = new("Đổi mật khẩu", "Change the password");

    public static readonly Phrase Hint = new(
        "Từ 10 ký tự trở lên, ví dụ bốn từ không liên quan đến nhau.",
        "Ten characters or more, such as four words that have nothing to do with one another."
    );

    public static readonly Phrase MustChange = new(
        "Mật khẩu này do người quản trị cấp. Hãy đổi mật khẩu riêng của đồng chí trước khi làm việc.",
        "This password was given by the administrator. Choose one of your own before you go on."
    );

    public static readonly Phrase OldIsWrong = new("Mật khẩu hiện nay chưa đúng.", "The present password is wrong.");
    public static readonly Phrase NotTheSame = new(
        "Hai lần gõ mật khẩu mới khác nhau.",
        "The two new passwords differ."
    );

    public static readonly Phrase TooWeak = new(
        "Mật khẩu mới cần từ 10 ký tự trở lên, trong đó ít nhất 4 ký tự khác nhau.",
        "The new password needs ten characters or more, at least four of them different."
    );
}
