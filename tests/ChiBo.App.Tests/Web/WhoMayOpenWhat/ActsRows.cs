using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>What was done.</summary>
internal static class ActsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // What was done: those who see personal data, each within reach.
            { "/acts", [Office, AgencySecretary, ResidentialSecretary, Board] },
            { "/acts/1", [] },
            { "/acts/999999", [] },
        };
}
