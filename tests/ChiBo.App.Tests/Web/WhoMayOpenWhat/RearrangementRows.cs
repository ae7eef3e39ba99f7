using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Plans are about people: for who may see them.</summary>
internal static class RearrangementRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/communes/X99001/plan", [Office, Board] },
            { "/communes/X99001/dissolution-plan", [Office, Board] },
            { "/units/X99001/dissolution-plan", [Office, Board] },
            { "/communes/X99001/plan/case", [Office] },
            { "/communes/khong-co/plan", [] },
        };
}
