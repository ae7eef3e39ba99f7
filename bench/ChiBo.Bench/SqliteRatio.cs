using ChiBo.Guidance.Review;
using Microsoft.Data.Sqlite;

namespace ChiBo.Bench;

/// <summary>The same six rules as SQL on SQLite with a covering index, with the same findings.</summary>
internal static class SqliteRatio
{
    public static IEnumerable<Result> Measure(Nation nation)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        SqliteRules.Fill(connection, nation.Snapshot.Columns);
        List<(Rule Rule, int Subject, Outcome Outcome)> theirs = [];
        double sql = double.MaxValue;
        for (int run = 0; run < 2; run++)
        {
            sql = Math.Min(sql, Clock.Once(() => theirs = SqliteRules.Review(connection, Nation.Day)));
        }

        Reviewer reviewer = nation.NewReviewer();
        double ours = Clock.Median(5, () => reviewer.ReviewAll(Nation.Day).Dispose());
        if (!FindingsOf(reviewer).SetEquals(theirs))
        {
            throw new InvalidOperationException("SQLite and the review differ.");
        }

        Console.Error.WriteLine($"SQLite {sql * 1e3:0.0} ms, review {ours * 1e3:0.00} ms: {sql / ours:0.0} times");
        return [new Result("review-by-sqlite", ours / sql, 1.0 / 30)];
    }

    private static HashSet<(Rule Rule, int Subject, Outcome Outcome)> FindingsOf(Reviewer reviewer)
    {
        using NationalReview review = reviewer.ReviewAll(Nation.Day);
        return
        [
            .. review
                .Findings.SelectMany(commune => commune.Findings)
                .Where(finding => finding.Rule != Rule.AgencyCellLawfulEstablishment)
                .Select(finding => (finding.Rule, finding.Subject, finding.Outcome)),
        ];
    }
}
