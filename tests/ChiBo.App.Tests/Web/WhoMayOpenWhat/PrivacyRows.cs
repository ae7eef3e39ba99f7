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
            // Those who correct data of members; each sees those within reach.
            { "/corrections", [Office, AgencySecretary] },
            { "/corrections/999", [] },
            { "/privacy/retention", [Office, Administrator] },
        };
}
