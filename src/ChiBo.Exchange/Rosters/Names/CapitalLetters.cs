using System.Text;

namespace ChiBo.Exchange.Rosters.Names;

/// <summary>Names typed in capitals, or, with a capitals font, in small letters, in normal writing.</summary>
internal static class CapitalLetters
{
    /// <summary>Whether no letter is small, and there are at least two.</summary>
    public static bool AreAll(string text) => text.Count(char.IsUpper) > 1 && !text.Any(char.IsLower);

    /// <summary>Whether a word begins small and goes on with capitals, as half a capitals font leaves it.</summary>
    public static bool AreMixed(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first letter of each word a capital, the others as they are: TCVN3 has no Á, only á in a capitals font.</summary>
    public static string WithInitials(string text) =>
        string.Join(
            ' ',
            text.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])
        );

    /// <summary>The first letter of each word a capital, the others small: <c>H'HEN NIÊ</c> is <c>H'Hen Niê</c>.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        bool inWord = false;
        foreach (char letter in text)
        {
            normal.Append(inWord ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter));
            inWord = char.IsLetter(letter) || (inWord && char.IsDigit(letter));
        }

        return normal.ToString();
    }
}
