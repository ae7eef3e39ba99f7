using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Reviews of communes, and the guidance.</summary>
internal static class CommunesRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Numbers of the commune.
            { "/communes/X99001", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/guidance/II.2.b", Everybody },
            { "/communes/X99001?month=2015-06", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/X99001/timeline", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/X99001/compare", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/X99001/what-if", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/X99001/review.xlsx", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/X99001/review.docx", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes", AllWithDuties },
            { "/communes/compare", AllWithDuties },
            { "/communes/review.xlsx", AllWithDuties },
            { "/communes/review.docx", AllWithDuties },
            { "/communes/khong-co", [] },
        };
}
