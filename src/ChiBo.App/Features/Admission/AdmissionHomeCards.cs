using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Admission;

/// <summary>What is due on the way of new members, on the first page of those who work on it.</summary>
internal static class AdmissionHomeCards
{
    private const int SoonDays = 30;

    private static readonly Phrase Open = new("Mở hồ sơ", "Open the cases");

    /// <summary>How many are on the way, how many steps are late or due soon; nothing when there is none.</summary>
    public static async Task<HomeCard?> Of(AdmissionList list, Permits permits, DateOnly today)
    {
        if (!permits.Anywhere(AccessAction.Look, Sensitivity.Evaluation).IsAllowed)
        {
            return null;
        }

        List<AdmissionLine> open = [.. (await list.Of()).Where(line => line.Course.Ending is null)];
        int late = open.Count(line => line.OverdueSince is not null);
        int soon = open.Count(line =>
            line.OverdueSince is null && line.Course.DueOn() is { } due && due <= today.AddDays(SoonDays)
        );
        return open.Count == 0
            ? null
            : new HomeCard(
                AdmissionTexts.Title,
                new Phrase(
                    $"{open.Count} người đang trong quy trình kết nạp; {late} bước quá hạn, {soon} bước đến hạn trong {SoonDays} ngày.",
                    $"{open.Count} on the way to membership; {late} steps late, {soon} due within {SoonDays} days."
                ),
                Open,
                "/admissions",
                IsPrimary: late > 0
            );
    }
}
