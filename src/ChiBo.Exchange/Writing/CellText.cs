using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Exchange.Writing;

/// <summary>Text as a workbook carries it: what XML cannot hold, or would change, stands as <c>_x000D_</c>.</summary>
internal static partial class CellText
{
    /// <summary>The text with such letters written by their numbers, and texts that look like that protected.</summary>
    public static string Escape(string value)
    {
        string safe = value.Contains("_x", StringComparison.Ordinal) ? LooksEscaped().Replace(value, "_x005F_") : value;
        return safe.Any(NeedsNumber) ? ByNumber(safe) : safe;
    }

    private static string ByNumber(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                text.Append(value, i++, 2);
            }
            else if (NeedsNumber(value[i]))
            {
                text.Append(CultureInfo.InvariantCulture, $"_x{(int)value[i]:X4}_");
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }

    private static bool NeedsNumber(char letter) =>
        (letter < ' ' && letter is not ('\t' or '\n')) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF';

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex LooksEscaped();
}
