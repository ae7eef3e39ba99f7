using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The path of a new member (II.1.3.b-7).</summary>
internal static class AdmissionRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/admissions", [Office, AgencySecretary] },
            { "/admissions?cell=X99001-CQ", [Office, AgencySecretary] },
            { "/admissions/new", [Office, AgencySecretary] },
            { "/admissions/1", [Office, AgencySecretary] },
            { "/admissions/2/resolution", [Office, AgencySecretary] },
            { "/admissions/2/resolution.docx", [Office, AgencySecretary] },
            { "/admissions/2/resolution.css", [Office, AgencySecretary] },
            { "/admissions/1/resolution", [] },
            { "/admissions/999", [] },
        };
}
