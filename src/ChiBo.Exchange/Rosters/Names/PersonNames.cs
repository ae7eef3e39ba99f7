using System.Text.RegularExpressions;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Names;

/// <summary>Names of people as they are kept.</summary>
internal static partial class PersonNames
{
    /// <summary>The longest name that can be one.</summary>
    public const int Longest = 200;

    /// <summary>NFC, single spaces, without number or form of address before it, capitals in normal writing.</summary>
    /// <param name="text">The name as it stands.</param>
    /// <param name="encoding">How the roster is written: an old font leaves odd capitals.</param>
    public static string Read(string text, RosterEncoding encoding)
    {
        string name = Address().Replace(VietnameseText.Clean(text), "");
        bool isOld = encoding is RosterEncoding.Tcvn3 or RosterEncoding.Vni;
        bool isSmall = name.All(letter => char.IsLower(letter) || letter is ' ' or '\'' or '-' or '.');
        return isSmall || CapitalLetters.AreAll(name) || (isOld && CapitalLetters.AreMixed(name))
                ? CapitalLetters.Normal(name)
            : encoding == RosterEncoding.Tcvn3 ? CapitalLetters.WithInitials(name)
            : name;
    }

    /// <summary>Two spellings of one name are alike: the mark of a syllable may stand on either vowel (Hòa, Hoà).</summary>
    public static string Key(string name) =>
        string.Join(
            ' ',
            name.ToLowerInvariant()
                .Normalize(System.Text.NormalizationForm.FormD)
                .Split(' ')
                .Select(word =>
                    string.Concat(word.Where(IsNoTone)) + string.Concat(word.Where(letter => !IsNoTone(letter)))
                )
        );

    /// <summary>Whether it holds a letter at all.</summary>
    public static bool CanBe(string name) => name.Length <= Longest && name.Any(char.IsLetter);

    private static bool IsNoTone(char letter) =>
        letter is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');

    [GeneratedRegex(
        @"^(\d{1,4}\s*[.)/-]\s*)?((đ/c|đ\.c|đc|đồng chí|d/c)[\s.:]+)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex Address();
}
