using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Cases about organisations, and deviations.</summary>
internal static class EstablishmentsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/cases", AllWithDuties },
            { "/communes/X99001/cases", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/X99001/cases/new", [Office] },
            { "/communes/X99001/cases/new?kind=rename", [Office] },
            { "/communes/X99001/cases/new?kind=split", [Office] },
            { "/communes/X99001/cases/999", [] },
            { "/communes/X99001/cases/999/to-trinh.docx", [] },
            { "/communes/X99001/cases/999/to-trinh.html", [] },
            { "/cases/papers.css", Everybody },
            { "/communes/X99001/deviations", [Office, AgencySecretary, ResidentialSecretary, Government, Board] },
            { "/communes/khong-co/cases", [] },
        };
}
