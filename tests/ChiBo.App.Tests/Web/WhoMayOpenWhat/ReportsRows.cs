using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Quarterly and yearly reports of a cell (II.1.3.a).</summary>
internal static class ReportsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // The list names papers only; the draft links to members, so who sees them reads it; members read what was issued.
            { "/organisations/X99001-CQ/reports", [Office, AgencySecretary, Government, Board] },
            { "/organisations/X99001-DU/reports", [] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}", [Office, AgencySecretary, Board] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}-q1", [Office, AgencySecretary, Board] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}-q5", [] },
            { "/organisations/X99001-CQ/reports/2026-q5", [] },
            { "/organisations/X99001-CQ/reports/0000", [] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year + 1}", [] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year + 1}-q1", [] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year + 1}/tasks.given", [] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year + 1}/bao-cao.docx", [] },
            { "/organisations/X99001-CQ/reviews/0/cell", [] },
            { $"/organisations/X99001-C03/reports/{Stored.Today.Year}", [Office, ResidentialSecretary, Board] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}/tasks.given", [Office, AgencySecretary] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}/khong-co", [] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}/new?section=1", [Office, AgencySecretary] },
            { $"/organisations/X99001-CQ/reports/{Stored.Today.Year}/bao-cao.docx", [Office, AgencySecretary, Board] },
        };
}
