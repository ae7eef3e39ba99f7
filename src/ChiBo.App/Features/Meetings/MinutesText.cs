using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.App.Features.Meetings;

/// <summary>Minutes as text that people edit: a line for each piece, headings and items told by how they begin.</summary>
internal static partial class MinutesText
{
    /// <summary>How the line of the self-assessment begins, and the part in which it stands, as the paper has them.</summary>
    private const string Assessed = "Chi bộ tự đánh giá buổi sinh hoạt:";
    private const string MeetingEnd = "IV. KẾT THÚC";
    private const string Closing = "Buổi sinh hoạt kết thúc lúc";

    /// <summary>The text that follows from what is recorded of a meeting.</summary>
    public static string Draft(OpenMeeting meeting) =>
        string.Join("\n", MeetingPapers.Minutes(meeting, meeting.Day).ToDocument().Body.Select(Line));

    /// <summary>The pieces of a text.</summary>
    public static IReadOnlyList<BodyBlock> Blocks(string text) =>
        [.. Plain(text).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Block)];

    /// <summary>The text as it is kept: line ends of one kind, nothing at the ends.</summary>
    public static string Plain(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim().Normalize();

    /// <summary>The text with what the meeting says of itself: in its place at the end, instead of what stood there before.</summary>
    public static string WithAssessment(string text, string words)
    {
        List<string> lines = [.. WithoutReadOut(text).Split('\n')];
        lines.RemoveAll(line => line.StartsWith(Assessed, StringComparison.Ordinal));
        int end = lines.FindLastIndex(line => line.StartsWith(MeetingEnd, StringComparison.Ordinal));
        lines.Insert(end < 0 ? lines.Count : end + 1, $"{Assessed} {words}.");
        return string.Join('\n', lines);
    }

    /// <summary>Whether the minutes say that they were read out to the cell.</summary>
    public static bool IsReadOut(string text) => text.Contains(MinutesPaper.ReadOut, StringComparison.Ordinal);

    /// <summary>The text without it: it is another text than the one that was read out.</summary>
    public static string WithoutReadOut(string text) =>
        Plain(
            Plain(text)
                .Replace(MinutesPaper.ReadOut + " ", "", StringComparison.Ordinal)
                .Replace(MinutesPaper.ReadOut, "", StringComparison.Ordinal)
        );

    /// <summary>The text with that said, once, in its place: where the end of the meeting is told, else as its last line.</summary>
    public static string WithReadOut(string text)
    {
        List<string> lines = [.. WithoutReadOut(text).Split('\n')];
        int end = lines.FindLastIndex(line => line.StartsWith(Closing, StringComparison.Ordinal));
        if (end < 0)
        {
            lines.Add(MinutesPaper.ReadOut);
        }
        else
        {
            lines[end] = $"{MinutesPaper.ReadOut} {lines[end]}";
        }

        return string.Join('\n', lines);
    }

    /// <summary>SHA-256 of a text in hexadecimal: who has the text can compute it again.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Line(BodyBlock block) =>
        block switch
        {
            HeadingBlock heading => heading.Text,
            ItemBlock item => $"{item.Mark} {item.Text}",
            ParagraphBlock paragraph => paragraph.Text,
            _ => throw new InvalidOperationException($"Minutes hold no {block.GetType().Name}."),
        };

    private static BodyBlock Block(string line) =>
        line switch
        {
            _ when Part().IsMatch(line) => new HeadingBlock(1, line),
            _ when Point().IsMatch(line) => new HeadingBlock(2, line),
            ['-', ' ', ..] => new ItemBlock("-", line[2..]),
            _ => new ParagraphBlock(line),
        };

    [GeneratedRegex(@"^[IVX]+\. \P{Ll}+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[0-9]+\. ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Point();
}
