using System.Security.Cryptography;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>A password that is given once, by telephone or on paper, and must be changed at the first sign-in.</summary>
internal static class GeneratedPassword
{
    /// <summary>Letters and digits that are not taken for one another.</summary>
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int GroupLength = 4;

    public static string New() =>
        string.Join(
            '-',
            Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength))
        );
}
