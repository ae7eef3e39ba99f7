using System.Globalization;
using System.Text;

namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>Vietnamese text made comparable.</summary>
internal static class VietnameseText
{
    /// <summary>NFC, with every run of white space and invisible letters one space, and none at the ends.</summary>
    public static string Clean(string value)
    {
        var text = new StringBuilder(value.Length);
        bool gap = false;
        foreach (char letter in WellFormed(value).Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\u200B' or '\u2060' or '\uFEFF')
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
            {
                text.Append(' ');
                gap = false;
            }

            text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>Small letters and digits without marks, all else a space: <c>Ngày, tháng</c> is <c>ngay thang</c>.</summary>
    public static string Fold(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (char letter in WellFormed(value).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            text.Append(letter is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : Simple(letter));
        }

        return Clean(text.ToString());
    }

    /// <summary>Whether a letter carries a mark, so that the text is not written without marks.</summary>
    public static bool HasMarks(string value) => value.Any(letter => letter > '\u007F' && char.IsLetter(letter));

    /// <summary>Broken halves of letters replaced, since they cannot be normalised.</summary>
    public static string WellFormed(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]))
            {
                return Repair(value);
            }
        }

        return value.Contains('\uFFFE', StringComparison.Ordinal) || value.Contains('\uFFFF', StringComparison.Ordinal)
            ? Repair(value)
            : value;
    }

    private static string Repair(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (Rune rune in value.EnumerateRunes())
        {
            text.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        }

        return text.ToString();
    }

    private static char Simple(char letter) => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ';
}
