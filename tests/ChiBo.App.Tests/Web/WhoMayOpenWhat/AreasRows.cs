using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Areas (II.2.c).</summary>
internal static class AreasRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/organisations/X99001-CQ/areas", [Office, AgencySecretary, Board] },
            // Areas: who is in charge, the residential cell, the agency cell's committee and the office; no other area's.
            { "/areas/X99001-T05", [Office, AgencySecretary, AreaOfficer] },
            { "/areas/X99001-T03", [Office, AgencySecretary, ResidentialSecretary] },
            { "/areas/X99001-T05/report", [Office, AreaOfficer] },
            { "/areas/X99001-T03/report", [Office, ResidentialSecretary] },
            { "/areas/X99001-T03/matters/new", [Office, ResidentialSecretary] },
            { "/areas/X99001-T05/matters/new", [Office] },
            { "/areas/X99001-T05/form.docx", [Office, AgencySecretary, AreaOfficer] },
            { "/areas/X99001-T05/form.html", [Office, AgencySecretary, AreaOfficer] },
            { "/areas/digest/X99001-CQ", [Office, AgencySecretary] },
            { "/areas/digest/X99001-CQ/report.docx", [Office, AgencySecretary] },
            { "/areas/digest/X99001-C03", [] },
            { "/organisations/X99001-CQ/areas/propose", [Office, AgencySecretary] },
            { "/organisations/X99001-C03/areas/propose", [] },
            { "/areas/khong-co", [] },
            { "/areas/X99001", [] },
        };
}
