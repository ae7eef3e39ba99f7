using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>Bodies that answer proposals as the command line writes them.</summary>
internal static class BodyWords
{
    private static readonly Dictionary<Addressee, string> Words = new()
    {
        [Addressee.Government] = "government",
        [Addressee.FatherlandFront] = "front",
        [Addressee.PartyCommittee] = "party-committee",
        [Addressee.Organisation] = "organisation",
    };

    public static IReadOnlyCollection<string> All => Words.Values;

    public static string Of(Addressee body) => Words[body];

    /// <summary>The body of a word; nothing when there is none.</summary>
    public static Addressee? Find(string word) =>
        Words.Where(pair => pair.Value == word).Select(pair => (Addressee?)pair.Key).SingleOrDefault();
}
