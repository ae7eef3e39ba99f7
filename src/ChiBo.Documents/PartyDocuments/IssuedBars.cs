using System.Globalization;
using System.Text;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>A picture of bars as lines: <c>%# 1 | title | part | part</c>, then <c>% label | 3 | 4</c> for each bar.</summary>
internal static class IssuedBars
{
    private const string First = "%# ";
    private const string Next = "% ";
    private const string Between = " | ";

    public static void Write(StringBuilder text, BarsBlock bars)
    {
        Line(text, First, [Number(bars.Number), bars.Title, .. bars.Parts]);
        foreach (Bar bar in bars.Bars)
        {
            Line(text, Next, [bar.Label, .. bar.Values.Select(Number)]);
        }
    }

    public static bool Begins(string line) => line.StartsWith(First, StringComparison.Ordinal);

    public static bool GoesOn(string line) => line.StartsWith(Next, StringComparison.Ordinal);

    public static BarsBlock Read(IReadOnlyList<string> lines)
    {
        string[] head = lines[0][First.Length..].Split(Between);
        return new BarsBlock(
            NumberOf(head[0]),
            head.Length > 1 ? head[1] : "",
            [.. head.Skip(2)],
            [
                .. lines
                    .Skip(1)
                    .Select(line => line[Next.Length..].Split(Between))
                    .Select(parts => new Bar(parts[0], [.. parts.Skip(1).Select(NumberOf)])),
            ]
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static void Line(StringBuilder text, string mark, IEnumerable<string> parts) =>
        text.Append(mark).AppendJoin(Between, parts.Select(part => PlainText.Of(part).Replace('|', '/'))).Append('\n');
}
