using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Pages;

internal static class SettingsTexts
{
    public static readonly Phrase Title = new("Cài đặt hiển thị", "Display settings");

    public static readonly Phrase Lead = new(
        "Lựa chọn được giữ trên máy này trong một năm.",
        "What you choose is kept on this device for a year."
    );

    public static readonly Phrase Language = new("Ngôn ngữ", "Language");
    public static readonly Phrase Colours = new("Màu nền", "Colours");
    public static readonly Phrase Letters = new("Cỡ chữ", "Size of letters");
    public static readonly Phrase AsDevice = new("Theo máy", "As the device");
    public static readonly Phrase Save = new("Lưu lựa chọn", "Save");
}
