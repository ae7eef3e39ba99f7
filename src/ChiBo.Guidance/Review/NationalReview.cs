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
public sealed class NationalReview
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
        public FindingSink Findings { get; } = new();

        public List<CommuneVerdict> Communes { get; } = [];

        public static Part Of(Reviewer reviewer, DateOnly day, int first, int end)
        {
            var part = new Part();
            RegisterColumns columns = reviewer.Snapshot.Columns;
            ReviewSession session = reviewer.Open(day);
            ushort number = Days.Of(day);
            part.Communes.EnsureCapacity(end - first);
            for (int unit = first; unit < end; unit++)
            {
                if (columns.IsCommuneOn(unit, number))
                {
                    session.Decide(new CommuneRef(columns, unit));
                    int place = part.Findings.Count;
                    part.Findings.AddRange(session.Facts);
                    part.Communes.Add(
                        new CommuneVerdict(unit, place, session.Facts.Length, session.Verdict, session.Eligible)
                    );
                }
            }

            return part;
        }
    }
}
