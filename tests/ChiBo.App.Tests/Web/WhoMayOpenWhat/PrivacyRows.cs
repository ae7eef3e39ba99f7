using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>What is kept, and what is over.</summary>
internal static class PrivacyRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/privacy", Everybody },
            // Numbers alone, of the installation as a whole: whoever looks after it.
            { "/privacy/retention", [Office, Administrator] },
        };
}
