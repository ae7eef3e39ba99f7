using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>Writes a review as CSV for a spreadsheet: what a spreadsheet would take for a formula is made text.</summary>
internal static class ReviewCsv
{
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    public static VerdictCounts Write(Stream output, ReviewCase review, bool onlyFailures)
    {
        using TextWriter text = Terminal.OpenText(output);
        WriteRow(text, ReviewSheet.Columns);
        VerdictCounts counts = default;
        ReviewSession session = review.Reviewer.Open(review.Day);
        foreach (CommuneRef commune in review.Scope)
        {
            counts = counts.With(session.Decide(commune));
            foreach (string[] row in ReviewSheet.RowsOf(review, commune, review.Describe(session, onlyFailures)))
            {
                WriteRow(text, row);
            }
        }

        return counts;
    }

    /// <summary>The field as it stands in the file.</summary>
    public static string Field(string value)
    {
        string safe =
            value.Length > 0 && FormulaStarts.Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void WriteRow(TextWriter text, string[] values)
    {
        text.Write(string.Join(',', values.Select(Field)));
        text.Write("\r\n");
    }
}
