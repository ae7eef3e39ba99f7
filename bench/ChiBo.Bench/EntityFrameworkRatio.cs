using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;
using Microsoft.Data.Sqlite;

namespace ChiBo.Bench;

/// <summary>One query for each commune and rule through EF Core, on one commune in a hundred, with identical findings.</summary>
internal static class EntityFrameworkRatio
{
    public static IEnumerable<Result> Measure(Nation nation)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        SqliteRules.Fill(connection, nation.Snapshot.Columns);
        CommuneRef[] sample = [.. nation.Snapshot.Communes().Where((_, place) => place % 100 == 0)];
        ushort day = Days.Of(Nation.Day);
        var theirs = new List<string>();
        Decide(sample[0]);
        double entities = Clock.Once(() =>
        {
            foreach (CommuneRef commune in sample)
            {
                theirs.AddRange(Decide(commune));
            }
        });

        ReviewSession session = nation.NewReviewer().Open(Nation.Day);
        var ours = new List<string>();
        foreach (CommuneRef commune in sample)
        {
            session.Decide(commune);
            foreach (FindingFact fact in session.Facts)
            {
                if (fact.Rule != Rule.AgencyCellLawfulEstablishment)
                {
                    ours.Add($"{commune.Unit} {fact.Rule} {fact.Outcome} {fact.Subject}");
                }
            }
        }

        if (
            !ours.Order(StringComparer.Ordinal)
                .SequenceEqual(theirs.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        )
        {
            throw new InvalidOperationException("EF Core and the review differ.");
        }

        double own = Clock.Median(
            5,
            () =>
            {
                foreach (CommuneRef commune in sample)
                {
                    session.Decide(commune);
                }
            }
        );
        Console.Error.WriteLine(
            $"EF Core {entities * 1e3 / sample.Length:0.00} ms a commune: {entities / own:0} times"
        );
        return [new Result("review-by-ef-core", own / entities, 0.001)];

        IEnumerable<string> Decide(CommuneRef commune)
        {
            using var context = new RegisterContext(connection);
            return EntityFrameworkRules.Decide(context, commune.Unit, day);
        }
    }
}
