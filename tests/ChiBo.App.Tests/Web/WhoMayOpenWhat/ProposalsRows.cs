using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Proposals (II.2.c).</summary>
internal static class ProposalsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Proposals: 1 is a draft from area 1, 4 was raised in area 3, 6 went to the Front.
            { "/proposals", AllWithDuties },
            { "/proposals/new", [Office, AgencySecretary, ResidentialSecretary] },
            { "/proposals/1", [Office, AgencySecretary, AreaOfficer, Member, Board] },
            { "/proposals/1/edit", [Office, AgencySecretary] },
            { "/proposals/4", [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board] },
            { "/proposals/6", [Office, AgencySecretary, AreaOfficer, Government, Board] },
            { "/proposals/999", [] },
        };
}
