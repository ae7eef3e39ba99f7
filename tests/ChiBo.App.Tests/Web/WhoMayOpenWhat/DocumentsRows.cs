using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Papers of a cell.</summary>
internal static class DocumentsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Papers of a cell: numbers of it; the paper itself for its people, who raised the matter, and the body addressed.
            { "/organisations/X99001-CQ/documents", [Office, AgencySecretary, Government, Board] },
            { "/organisations/X99001-DU/documents", [] },
            { "/documents/3", [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board] },
            { "/documents/3.docx", [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board] },
            {
                "/documents/3/print.css",
                [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board]
            },
            { "/documents/999", [] },
        };
}
