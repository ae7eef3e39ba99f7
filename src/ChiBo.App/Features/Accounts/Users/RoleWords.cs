using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>Roles as the command line writes them.</summary>
internal static class RoleWords
{
    private static readonly Dictionary<Role, string> Words = new()
    {
        [Role.CellCommittee] = "cell-committee",
        [Role.ResidentialSecretary] = "residential-secretary",
        [Role.AreaOfficer] = "area-officer",
        [Role.PartyCommitteeOffice] = "committee-office",
        [Role.AnsweringBody] = "answering-body",
        [Role.Member] = "member",
        [Role.OrganisationBoard] = "organisation-board",
        [Role.TechnicalAdministrator] = "technical-administrator",
    };

    public static IReadOnlyCollection<string> All => Words.Values;

    public static string Of(Role role) => Words[role];

    /// <summary>The role of a word; nothing when there is none.</summary>
    public static Role? Find(string word) =>
        Words.Where(pair => pair.Value == word).Select(pair => (Role?)pair.Key).SingleOrDefault();
}
