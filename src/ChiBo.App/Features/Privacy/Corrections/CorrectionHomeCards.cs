using ChiBo.App.Features.Home;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>What of requests for correction stands on the first page: how many wait.</summary>
internal static class CorrectionHomeCards
{
    /// <summary>The card; nothing when none waits for the person.</summary>
    public static async Task<HomeCard?> Of(CorrectionList list, Permits permits)
    {
        if (!permits.Anywhere(AccessAction.Correct, Sensitivity.Personal).IsAllowed)
        {
            return null;
        }

        int waiting = await list.Waiting();
        return waiting == 0
            ? null
            : new HomeCard(
                CorrectionTexts.List,
                CorrectionTexts.Waiting(waiting),
                CorrectionTexts.Open,
                "/corrections"
            );
    }
}
