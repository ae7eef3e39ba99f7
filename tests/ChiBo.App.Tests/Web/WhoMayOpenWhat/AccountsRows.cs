using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>One's own account, and the accounts of others.</summary>
internal static class AccountsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/account", Everybody },
            { "/account/calendar", Everybody },
            { "/account/mail", Everybody },
            { "/account/my-data", Everybody },
            { "/account/my-data.json", Everybody },
            { "/account/my-data/corrections", Everybody },
            { "/notices", Everybody },
            { "/account/keys", Everybody },
            { "/api/docs/", Everybody },
            // Accounts are the technical administrator's, roles those of the office and the board.
            { "/accounts", [Office, Administrator] },
            { "/accounts/2", [Office, Administrator] },
            { "/accounts/999", [] },
            { "/mail", [Office, Administrator] },
            { "/accounts/roles", [Office, Board] },
            { "/accounts/roles/999/end", [] },
            // Keys are their owner's alone.
            { "/account/keys/1/end", [] },
        };
}
