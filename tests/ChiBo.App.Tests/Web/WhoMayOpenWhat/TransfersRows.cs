using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Transfers of members.</summary>
internal static class TransfersRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/members/X99001-M055/transfer", [Office, ResidentialSecretary] },
            { "/members/X99001-M280/transfer", [Office, AgencySecretary] },
            { "/transfers", [Office, AgencySecretary, ResidentialSecretary] },
            { "/transfers/999", [] },
            { "/members/khong-co/transfer", [] },
        };
}
