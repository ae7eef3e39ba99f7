using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The programme of the year (II.1.3).</summary>
internal static class ProgrammesRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // The programme of the year names members.
            { $"/organisations/X99001-CQ/programme/{Stored.Today.Year}", [Office, AgencySecretary, Board] },
            { "/organisations/X99001-CQ/programme/1999", [] },
            { $"/organisations/X99001-DU/programme/{Stored.Today.Year}", [] },
            { "/goals/1", [Office, AgencySecretary, Board] },
            { "/goals/999", [] },
        };
}
