using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Review campaigns, and the register of cells that do not conform.</summary>
internal static class CampaignsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/campaigns", [Office, Board] },
            { "/campaigns/open", [Office, Board] },
            { "/campaigns/1", [Office, Board] },
            { "/campaigns/1/compare", [Office, Board] },
            { "/campaigns/1/communes/X99001", [Office, Board] },
            { "/campaigns/1/communes/khong-co", [] },
            { "/campaigns/1/communes.csv", [Office, Board] },
            { "/campaigns/1/communes.xlsx", [Office, Board] },
            { "/campaigns/1/compare.csv", [] },
            { "/campaigns/999", [] },
            { "/campaigns/999/compare", [] },
            { "/cell-remedies", [Office, Board] },
            { "/cell-remedies.csv", [Office, Board] },
            { "/cell-remedies/khong-co", [] },
        };
}
