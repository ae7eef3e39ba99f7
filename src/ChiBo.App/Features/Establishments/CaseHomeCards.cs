using ChiBo.App.Features.Home;

namespace ChiBo.App.Features.Establishments;

/// <summary>What of cases stands on the first page: how many wait.</summary>
internal static class CaseHomeCards
{
    /// <summary>The card; nothing when none waits for the person.</summary>
    public static async Task<HomeCard?> Of(OrganisationCases list) =>
        await list.Waiting() is > 0 and var waiting
            ? new HomeCard(CaseTexts.Waits, CaseTexts.Waiting(waiting), CaseTexts.Open, "/cases")
            : null;
}
