using System.Text;

namespace ChiBo.Domain.Regulations;

/// <summary>The text of a chapter of working regulations.</summary>
public static class ChapterText
{
    /// <summary>Whether there is a letter or a digit in it: a chapter of dashes and blanks settles nothing.</summary>
    public static bool IsFilled(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
