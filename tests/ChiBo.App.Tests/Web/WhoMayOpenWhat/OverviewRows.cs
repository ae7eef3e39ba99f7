using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Figures of the communes that a board or a committee's office reviews.</summary>
internal static class OverviewRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/overview", [Office, Board] },
            { "/overview?under=X99001", [Office, Board] },
            { "/overview?under=khong-co", [] },
            { "/overview.csv", [Office, Board] },
            { "/overview.xlsx", [Office, Board] },
        };
}
