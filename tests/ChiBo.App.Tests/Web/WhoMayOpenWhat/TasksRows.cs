using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Tasks.</summary>
internal static class TasksRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // Tasks: 2 is the officer's, 5 the member's.
            { "/tasks", AllWithDuties },
            { "/tasks/new", [Office, AgencySecretary, ResidentialSecretary] },
            { "/tasks/2", [Office, AgencySecretary, AreaOfficer, Board] },
            { "/tasks/5", [Office, Member, Board] },
            { "/tasks/999", [] },
        };
}
