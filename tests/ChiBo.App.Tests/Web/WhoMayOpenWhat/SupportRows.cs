using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The page of the level above (I.2): whoever only stands beside or below is not shown it.</summary>
internal static class SupportRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/organisations/X99001-DU/support", [Office, Board] },
            { "/organisations/X99.H-HU/support", [Board] },
            { "/organisations/X99001-CQ/support", [] },
            { "/organisations/X99001-DU/support/inspections/new", [Office] },
            { "/organisations/X99001-CQ/support/inspections/new", [] },
        };
}
