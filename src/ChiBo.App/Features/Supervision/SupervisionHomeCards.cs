using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;

namespace ChiBo.App.Features.Supervision;

/// <summary>What of cases is late, for their readers; nobody else has a card, nor has a reader when nothing is.</summary>
internal static class SupervisionHomeCards
{
    /// <summary>The card; nothing when nothing is late.</summary>
    public static async Task<HomeCard?> Of(CaseList list)
    {
        CaseLine[] late =
        [
            .. (await list.Signals(null))
                .Concat(await list.Inspections(null, null))
                .Concat(await list.Discipline(null))
                .Where(line => line.LateSince is not null),
        ];
        return late.Length == 0
            ? null
            : new HomeCard(
                SupervisionTexts.Title,
                new Phrase(
                    $"{late.Length} vụ việc quá hạn trong số đồng chí được chỉ định xem.",
                    $"{late.Length} of the cases for which you are named are late."
                ),
                SupervisionTexts.Show,
                late[0].Path,
                IsPrimary: true
            );
    }
}
