using System.Globalization;

namespace ChiBo.Domain.Reports;

/// <summary>The code of a person's own sentence: at the end of which part, and its place there.</summary>
/// <param name="Section">The part.</param>
/// <param name="Place">Its place among own sentences of the part, from 1 to 99.</param>
public sealed record OwnSentence(ReportSection Section, int Place)
{
    /// <summary>How many there may be in a part.</summary>
    public const int Most = 99;

    private const string Begin = "own";

    /// <summary>As in <c>own.3.1</c>.</summary>
    public string Code => FormattableString.Invariant($"{Begin}.{(int)Section}.{Place}");

    /// <summary>The sentence of a code; nothing when it is none of a person.</summary>
    public static OwnSentence? Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return
            code.Split('.') is [Begin, var section, var place]
            && NumberOf(section) is { } one
            && Enum.IsDefined((ReportSection)one)
            && NumberOf(place) is { } two and >= 1 and <= Most
            ? new OwnSentence((ReportSection)one, two)
            : null;
    }

    /// <summary>The next place in a part; nothing when all were taken, those of sentences that were emptied among them.</summary>
    public static OwnSentence? Next(ReportSection section, IEnumerable<string> codes)
    {
        int last = codes
            .Select(Parse)
            .Where(one => one?.Section == section)
            .Select(one => one!.Place)
            .DefaultIfEmpty()
            .Max();
        return last < Most ? new OwnSentence(section, last + 1) : null;
    }

    private static int? NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
