using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Members, and what writes about them.</summary>
internal static class MembersRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // A member of cell 3, of cell 1 (the account's own), of the agency cell.
            { "/members/X99001-M055", [Office, ResidentialSecretary, Board] },
            { "/members/X99001-M001", [Office, Member, Board] },
            { "/members/X99001-M280", [Office, AgencySecretary, Board] },
            { "/members/X99001-M280/history", [Office, AgencySecretary, Board] },
            { "/members/X99001-M280/correct", [Office, AgencySecretary] },
            { "/members/X99001-M055/correct", [Office] },
            // An office brings its own list in; a cell's secretary is told to hand it to the office.
            { "/import/roster", [Office, AgencySecretary, Board] },
            // What writes about a member: entering, facts, transfers.
            { "/members/new", [Office, AgencySecretary, ResidentialSecretary] },
            { "/members/X99001-M055/status/new", [Office, ResidentialSecretary] },
            { "/members/X99001-M055/posts/new", [Office, ResidentialSecretary] },
            { "/members/X99001-M280/positions/new", [Office, AgencySecretary] },
            { "/members/X99001-M280/residences/new", [Office, AgencySecretary] },
            { "/members/X99001-M001/status/new", [Office] },
            { "/members/khong-co/status/new", [] },
            // Lists, which show only what is within reach.
            { "/members", [Office, AgencySecretary, ResidentialSecretary, Board] },
            { "/members/export.csv", [Office, AgencySecretary, ResidentialSecretary, Board] },
            { "/members/khong-co", [] },
        };
}
