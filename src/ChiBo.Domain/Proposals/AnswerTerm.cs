using System.Globalization;
using System.Text.RegularExpressions;

namespace ChiBo.Domain.Proposals;

/// <summary>Within how many days a proposal is to be answered.</summary>
public static partial class AnswerTerm
{
    /// <summary>Where the working regulations say nothing: half a month, so that the answer is there for the next meeting.</summary>
    public const int DefaultDays = 15;

    /// <summary>The longest that is read out of a text.</summary>
    private const int MostDays = 180;

    /// <summary>
    /// The days that a chapter of working regulations gives for an answer, as in «trả lời chi bộ trong 10 ngày»; nothing when
    /// it gives none, or more than half a year.
    /// </summary>
    public static int? DaysIn(string? chapter) =>
        Sentence().Match(chapter ?? "") is { Success: true } found
        && int.Parse(found.Groups["days"].Value, CultureInfo.InvariantCulture) is >= 1 and <= MostDays and int days
            ? days
            : null;

    [GeneratedRegex(
        @"trả lời[^.;\n]{0,80}?(?<days>\d{1,3}) ngày",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Sentence();
}
