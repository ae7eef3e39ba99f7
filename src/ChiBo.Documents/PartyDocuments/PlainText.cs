using System.Globalization;
using System.Text;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>Text as a document carries it: letters only, and nothing that steers the reader's program.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text in NFC with line ends and tabs as spaces, without control characters, marks that turn the direction of
    /// writing, halves of letters, and what XML cannot hold.
    /// </summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (letter.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029)
            {
                plain.Append(' ');
            }
            else if (IsLetter(letter))
            {
                plain.Append(letter.ToString());
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The half of a pair is read as U+FFFD, which is left out with the rest.</summary>
    private static bool IsLetter(Rune letter) =>
        Rune.GetUnicodeCategory(letter) != UnicodeCategory.Control
        && letter.Value is not (0xFEFF or 0xFFFD or 0x200E or 0x200F or 0x061C)
        && letter.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
        && (letter.Value & 0xFFFE) != 0xFFFE;
}
