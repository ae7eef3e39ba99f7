using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Layout;

internal static class LayoutTexts
{
    public static readonly Phrase Skip = new("Chuyển đến nội dung chính", "Skip to the main content");
    public static readonly Phrase Product = new("Chi bộ cơ quan xã", "Agency Party cells of communes");
    public static readonly Phrase MainNavigation = new("Các phần của chương trình", "Parts of the program");
    public static readonly Phrase Menu = new("Mục lục", "Menu");
    public static readonly Phrase UnreadNotices = new("thông báo chưa đọc", "unread notices");
    public static readonly Phrase SignOut = new("Đăng xuất", "Sign out");
    public static readonly Phrase Settings = new("Cài đặt hiển thị", "Display settings");
    public static readonly Phrase Vietnamese = new("Tiếng Việt", "Tiếng Việt");
    public static readonly Phrase English = new("English", "English");
    public static readonly Phrase Light = new("Nền sáng", "Light");
    public static readonly Phrase Dark = new("Nền tối", "Dark");
    public static readonly Phrase LargeText = new("Chữ to", "Large text");
    public static readonly Phrase NormalText = new("Chữ thường", "Normal text");
    public static readonly Phrase Switches = new("Ngôn ngữ và hiển thị", "Language and display");

    public static readonly Phrase NoSecrets = new(
        "Không nhập bí mật nhà nước vào chương trình này.",
        "Do not enter state secrets into this program."
    );
}
