using System.Buffers;
using ChiBo.Domain.Register;

namespace ChiBo.Guidance.Review;

/// <summary>The verdict of a commune, and where its findings stand.</summary>
/// <param name="Unit">The commune's id.</param>
/// <param name="FirstFinding">Place of its first finding.</param>
/// <param name="FindingCount">How many it has.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Eligible">Whether it may set up an agency cell; only for one that has none.</param>
public readonly record struct CommuneVerdict(
    int Unit,
    int FirstFinding,
    int FindingCount,
    Verdict Verdict,
    bool? Eligible
);

/// <summary>The review of all communes of one set of columns, as numbers: every finding, and no text.</summary>
/// <remarks>Disposing gives its arrays back for the next review; it shows nothing after that.</remarks>
public sealed class NationalReview : IDisposable
{
    private readonly Part[] parts;

    private NationalReview(Part[] parts) => this.parts = parts;

    /// <summary>How many communes there are of each verdict.</summary>
    public VerdictCounts Counts =>
        Communes.Aggregate(default(VerdictCounts), (counts, commune) => counts.With(commune.Verdict));

    /// <summary>How many findings there are.</summary>
    public int FindingCount => parts.Sum(part => part.Findings.Count);

    /// <summary>The communes in the order of their codes.</summary>
    public IEnumerable<CommuneVerdict> Communes => parts.SelectMany(part => part.Communes);

    /// <summary>The findings of each commune, in the order of the communes.</summary>
    public IEnumerable<(CommuneVerdict Commune, FindingFact[] Findings)> Findings =>
        parts.SelectMany(part =>
            part.Communes.Select(commune =>
                (commune, part.Findings.All.Slice(commune.FirstFinding, commune.FindingCount).ToArray())
            )
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Part part in parts)
        {
            part.GiveBack();
        }
    }

    internal static NationalReview Make(Reviewer reviewer, DateOnly day, int workers)
    {
        int communes = reviewer.Snapshot.Columns.CommuneCount;
        var made = new Part[workers];
        if (workers == 1)
        {
            made[0] = Part.Of(reviewer, day, 0, communes);
            return new NationalReview(made);
        }

        Parallel.For(
            0,
            workers,
            new ParallelOptions { MaxDegreeOfParallelism = workers },
            worker =>
                made[worker] = Part.Of(
                    reviewer,
                    day,
                    (int)((long)communes * worker / workers),
                    (int)((long)communes * (worker + 1) / workers)
                )
        );
        return new NationalReview(made);
    }

    private sealed class Part
    {
        private readonly FindingFact[] facts;
        private readonly CommuneVerdict[] communes;
        private int count;

        private Part(RegisterColumns columns, int first, int end)
        {
            facts = ArrayPool<FindingFact>.Shared.Rent(MostFindings(columns, first, end));
            communes = ArrayPool<CommuneVerdict>.Shared.Rent(end - first);
            Findings = new FindingSink(facts);
        }

        public FindingSink Findings { get; }

        public IEnumerable<CommuneVerdict> Communes => communes.Take(count);

        public static Part Of(Reviewer reviewer, DateOnly day, int first, int end)
        {
            RegisterColumns columns = reviewer.Snapshot.Columns;
            var part = new Part(columns, first, end);
            ReviewSession session = reviewer.Open(day, part.Findings);
            ushort number = Days.Of(day);
            for (int unit = first; unit < end; unit++)
            {
                if (columns.IsCommuneOn(unit, number))
                {
                    session.Decide(new CommuneRef(columns, unit));
                    part.Add(unit, session);
                }
            }

            return part;
        }

        public void GiveBack()
        {
            ArrayPool<FindingFact>.Shared.Return(facts);
            ArrayPool<CommuneVerdict>.Shared.Return(communes);
            count = 0;
        }

        private void Add(int unit, ReviewSession session)
        {
            int place = Findings.First;
            communes[count++] = new CommuneVerdict(
                unit,
                place,
                Findings.Count - place,
                session.Verdict,
                session.Eligible
            );
        }

        /// <summary>As many as there can be: one for each area and cell, five for an agency cell, two for the commune.</summary>
        private static int MostFindings(RegisterColumns columns, int first, int end) =>
            columns.Areas.CountOf(first, end)
            + columns.ResidentialCells.CountOf(first, end)
            + (5 * columns.AgencyCells.CountOf(first, end))
            + (2 * (end - first));
    }
}
