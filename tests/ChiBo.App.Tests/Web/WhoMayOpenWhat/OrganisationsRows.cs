using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The organisation tree, merging and dissolving.</summary>
internal static class OrganisationsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // The committee of the commune: S1 for those below it and for the board above.
            { "/organisations/X99001-DU", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            // The secretary's own cell; a sibling is not there.
            { "/organisations/X99001-C03", [Office, ResidentialSecretary, Government, Board] },
            { "/organisations/X99001-C03/members", [Office, ResidentialSecretary, Board] },
            { "/organisations/X99001-C03/history", [Office, ResidentialSecretary, Government, Board] },
            { "/organisations/X99001-C05", [Office, AreaOfficer, Government, Board] },
            { "/organisations/X99001-C05/members", [Office, Board] },
            { "/organisations/X99001-CQ/members", [Office, AgencySecretary, Board] },
            { "/organisations/X99001-C01", [Office, Member, Government, Board] },
            { "/organisations/X99001-C01/members", [Office, Board] },
            // The board's own committee: those directly below see its name and numbers.
            { "/organisations/X99.H-HU", [Office, Board] },
            // What writes about an organisation, and the work of a cell.
            { "/organisations/new", [Office] },
            { "/organisations/X99001-C03/correct", [Office] },
            { "/organisations/X99001-DU/correct", [] },
            // Merging, splitting and dissolving; a cell's own committee does not decide it.
            { "/organisations/X99001-C03/reorganise", [Office, Board] },
            { "/organisations/X99001-CQ/reorganise?act=merge", [Office, Board] },
            { "/organisations/khong-co/reorganise", [] },
            { "/organisations", AllWithDuties },
            // Codes that nobody has.
            { "/organisations/khong-co", [] },
        };
}
