using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The month of a commune (II.2.b).</summary>
internal static class MonthsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // The month of the commune; who plans its cells, who plans all of it, who allows another order.
            { "/months/X99001-DU", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/months/X99001-DU/2016-11", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/months/X99001-DU/2016-11/cells/X99001-C03", [Office, ResidentialSecretary] },
            { "/months/X99001-DU/2016-11/cells/X99001-CQ", [Office, AgencySecretary] },
            { "/months/X99001-DU/2030-01/proposal", [Office] },
            { "/months/X99001-DU/2016-11/override", [Office] },
            { "/months/X99001-DU/week", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/months/X99001-DU/week.docx", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/months/X99001-DU/week.html", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/months/khong-co", [] },
        };
}
