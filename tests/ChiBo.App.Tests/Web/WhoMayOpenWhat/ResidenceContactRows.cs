using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Contact with the residence (II.2.d).</summary>
internal static class ResidenceContactRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Contact with the residence: what evaluates is for the own committee, the office and oneself; request 1 went to cell 3, 3 to cell 4.
            { "/organisations/X99001-CQ/residence", [Office, AgencySecretary] },
            { "/organisations/X99001-C03/residence", [] },
            { "/organisations/X99001-CQ/residence/request.docx", [Office, AgencySecretary] },
            { "/organisations/X99001-CQ/residence/request.html", [Office, AgencySecretary] },
            { "/members/X99001-M280/residence", [Office, AgencySecretary] },
            { "/members/X99001-M285/residence", [Office, AgencySecretary, AreaOfficer] },
            { "/members/X99001-M001/residence", [Office, Member] },
            { "/members/X99001-M280/residence/letter.docx", [Office, AgencySecretary] },
            { "/members/X99001-M280/residence/letter.html", [Office, AgencySecretary] },
            { "/members/X99001-M285/residence/letter.docx", [] },
            { "/residence", [Office, AgencySecretary, ResidentialSecretary] },
            { "/residence/meetings", [Office, AgencySecretary, ResidentialSecretary] },
            { "/residence/comments/1", [Office, ResidentialSecretary] },
            { "/residence/comments/3", [Office] },
            { "/residence/comments/999", [] },
            { "/residence/comments/1/form.docx", [Office, ResidentialSecretary] },
            { "/residence/comments/1/form.html", [Office, ResidentialSecretary] },
        };
}
