using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Meetings and their papers (II.2.b).</summary>
internal static class MeetingsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/organisations/X99001-C03/meetings", [Office, ResidentialSecretary, Government, Board] },
            { "/organisations/X99001-DU/meetings", [] },
            { "/organisations/khong-co/meetings", [] },
            // Meetings of the sample: 1 and 4 of cell 3, 2 of cell 1 (where the member is invited), 3 and 5 of the agency cell.
            { "/meetings", AllWithDuties },
            { "/meetings/1", [Office, ResidentialSecretary, Government, Board] },
            { "/meetings/2", [Office, Member, Government, Board] },
            { "/meetings/2/agenda", [Office, Member, Board] },
            { "/meetings/2/attendance", [Office, Board] },
            { "/meetings/3", [Office, AgencySecretary, Government, Board] },
            { "/meetings/3/agenda", [Office, AgencySecretary, Board] },
            { "/meetings/3/attendance", [Office, AgencySecretary, Board] },
            { "/meetings/3/items", [Office, AgencySecretary, Board] },
            { "/meetings/3/items/7", [Office, AgencySecretary, Board] },
            { "/meetings/3/end", [Office, AgencySecretary] },
            { "/meetings/4/minutes", [Office, ResidentialSecretary, Board] },
            { "/meetings/4/assessment", [Office, ResidentialSecretary, Board] },
            { "/meetings/1/assessment", [] },
            { "/meetings/5/papers", [Office, AgencySecretary, Board] },
            { "/meetings/5/papers/bien-ban.docx", [Office, AgencySecretary, Board] },
            { "/meetings/5/papers/nghi-quyet.html", [Office, AgencySecretary, Board] },
            { "/meetings/5/papers/thong-bao.docx", [Office, AgencySecretary, Board] },
            { "/meetings/5/papers/khong-co.html", [] },
            { "/meetings/999", [] },
            { "/organisations/X99001-C03/meetings/new", [Office, ResidentialSecretary] },
            { "/organisations/X99001-CQ/meetings/typed-back", [Office, AgencySecretary] },
        };
}
