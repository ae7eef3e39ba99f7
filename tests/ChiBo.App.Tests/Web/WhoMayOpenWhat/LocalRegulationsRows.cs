using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Regulations of provinces: anybody with a duty reads them, organisation boards enter them.</summary>
internal static class LocalRegulationsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/local-regulations", AllWithDuties },
            { "/local-regulations/new", [Board] },
            { "/local-regulations/999", [] },
            { "/local-regulations/999/edit", [] },
        };
}
