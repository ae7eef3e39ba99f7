using System.Runtime.InteropServices;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Audit;

/// <summary>How many rows each table must have, and how many superseded, by what the audit tells.</summary>
internal sealed class FactCounts
{
    private readonly Dictionary<string, long> recorded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> superseded = new(StringComparer.Ordinal);

    public void Add(AuditPayload payload)
    {
        Add(recorded, payload.Recorded);
        Add(superseded, payload.Superseded);
    }

    /// <summary>The tables that have another number of rows, or of rows superseded.</summary>
    public async Task<IReadOnlyList<(string Table, long Expected, long Found)>> Compare(ChiBoContext db)
    {
        var different = new List<(string, long, long)>();
        foreach (string table in FactTables.Names)
        {
            (long rows, long ended) = await FactTables.Count(db, table);
            AddWhenOther(table, recorded.GetValueOrDefault(table), rows);
            AddWhenOther(table, superseded.GetValueOrDefault(table), ended);
        }

        return different;

        void AddWhenOther(string table, long expected, long found)
        {
            if (expected != found)
            {
                different.Add((table, expected, found));
            }
        }
    }

    private static void Add(Dictionary<string, long> counts, IEnumerable<FactRange> ranges)
    {
        foreach (FactRange range in ranges)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, range.Table, out _) += range.Count;
        }
    }
}
