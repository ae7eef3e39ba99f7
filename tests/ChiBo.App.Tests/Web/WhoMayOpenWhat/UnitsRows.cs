using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Units.</summary>
internal static class UnitsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Units: numbers of the committee that leads them; who lives there only for its office and the board above.
            { "/units", AllWithDuties },
            { "/units/X99001", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/units/X99001/history", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/units/X99001/members", [Office, Board] },
            { "/units/khong-co", [] },
        };
}
