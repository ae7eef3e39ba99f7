using System.Globalization;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>Addresses of campaigns and of the register of cells that do not conform.</summary>
internal static class CampaignPaths
{
    public const string All = "/campaigns";

    public const string Remedies = "/cell-remedies";

    public static string Of(long key) => string.Create(CultureInfo.InvariantCulture, $"{All}/{key}");

    public static string Part(long key, string commune) => $"{Of(key)}/communes/{Uri.EscapeDataString(commune)}";

    public static string Compare(long key) => $"{Of(key)}/compare";

    public static string Remedy(string cell) => $"{Remedies}/{Uri.EscapeDataString(cell)}";
}
