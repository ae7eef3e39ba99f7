using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The quality of a cell over time (I.1).</summary>
internal static class QualityRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/organisations/X99001-CQ/quality", [Office, AgencySecretary, Government, Board] },
            { "/organisations/X99001-C03/quality", [Office, ResidentialSecretary, Government, Board] },
            { "/organisations/X99001-C01/quality", [Office, Government, Member, Board] },
            { "/organisations/X99001-DU/quality", [] },
            { "/organisations/khong-co/quality", [] },
        };
}
