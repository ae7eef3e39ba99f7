namespace ChiBo.Domain.Text;

/// <summary>Vietnamese text made comparable.</summary>
public static class VietnameseText
{
    private const int OnTheStack = 256;

    /// <summary>
    /// The text for searching: small letters without tone and letter marks, đ as d, one space where there is white space,
    /// none at the ends. Composed, decomposed and mixed spellings give the same. What is no Latin letter stays as it is.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> folded = text.Length <= OnTheStack ? stackalloc char[OnTheStack] : new char[text.Length];
        int length = 0;
        bool isBreak = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isBreak = length > 0;
                continue;
            }

            if (IsInvisible(character) || LetterTable.IsCombining(character))
            {
                continue;
            }

            if (isBreak)
            {
                folded[length++] = ' ';
                isBreak = false;
            }

            folded[length++] = LetterTable.TryGet(character, out Letter letter) ? letter.Base : Plain(character);
        }

        return new string(folded[..length]);
    }

    /// <summary>Whether the character takes no room: zero-width spaces and joiners, soft hyphens, byte order marks.</summary>
    internal static bool IsInvisible(char character) =>
        character is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>Every apostrophe is the straight one; another character stays.</summary>
    internal static char Plain(char character) => character is '\u2018' or '\u2019' or '\u02BC' ? '\'' : character;
}
