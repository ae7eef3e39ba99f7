using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Working regulations (II.2.a).</summary>
internal static class RegulationsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/organisations/X99001-CQ/regulations", [Office, AgencySecretary, Government, Board] },
            // Regulations of the agency cell: 1 is in force, 2 is a draft, which those who write it and the members of the cell read.
            { "/regulations/1", [Office, AgencySecretary, AreaOfficer, Government, Board] },
            { "/regulations/1/quy-che.docx", [Office, AgencySecretary, AreaOfficer, Government, Board] },
            { "/regulations/1/edit", [] },
            { "/regulations/2", [Office, AgencySecretary, AreaOfficer] },
            { "/regulations/2/edit", [Office, AgencySecretary] },
            { "/regulations/2/compare", [Office, AgencySecretary, AreaOfficer] },
            { "/regulations/2/quy-che.html", [Office, AgencySecretary, AreaOfficer] },
            { "/regulations/999", [] },
        };
}
