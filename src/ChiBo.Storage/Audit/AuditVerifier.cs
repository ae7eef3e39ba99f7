using System.Text;
using ChiBo.Domain.Audit;
using ChiBo.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Audit;

/// <summary>
/// Goes through the whole audit: the tree anew from its leaves, every signature, every act against its entry, and every
/// fact against the digest that was written with it.
/// </summary>
public sealed class AuditVerifier
{
    private const int MostFaults = 100;
    private const int PageSize = 200;

    private readonly ChiBoContext db;
    private readonly AuditKey key;
    private readonly List<AuditFault> faults = [];

    private AuditVerifier(ChiBoContext db, AuditKey key) => (this.db, this.key) = (db, key);

    /// <summary>Verifies all of it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="key">The installation's key.</param>
    /// <param name="seenBefore">A checkpoint that somebody kept, such as one printed: the tree must have grown out of it.</param>
    public static async Task<AuditReport> Verify(ChiBoContext db, AuditKey key, Checkpoint? seenBefore = null)
    {
        var verifier = new AuditVerifier(db, key);
        return await verifier.Run(seenBefore);
    }

    private async Task<AuditReport> Run(Checkpoint? seenBefore)
    {
        MerkleFrontier frontier = Frontiers.Read([], 0);
        string? last = null;
        long expected = 0;
        var counts = new FactCounts();
        bool seen = seenBefore is null || seenBefore.Size == 0;
        await foreach (AuditEntry entry in Entries())
        {
            expected++;
            if (entry.ActId != expected)
            {
                Add(expected, $"Thiếu mục kiểm toán số {expected}.", $"Entry {expected} of the audit is missing.");
                return Report(expected - 1, last);
            }

            byte[] leaf = MerkleTree.LeafHash(Encoding.UTF8.GetBytes(entry.Payload));
            frontier = frontier.Append(leaf);
            VerifyEntry(entry, leaf, frontier);
            await VerifyAct(entry, counts);
            last = entry.Checkpoint;
            if (seenBefore is not null && seenBefore.Size == expected)
            {
                seen = seenBefore.Root.Span.SequenceEqual(frontier.Root());
            }
        }

        if (!seen)
        {
            Add(
                null,
                $"Nhật ký không còn khớp với điểm kiểm tra đã lưu (cỡ {seenBefore!.Size}).",
                $"The audit no longer agrees with the checkpoint that was kept (size {seenBefore.Size})."
            );
        }

        await VerifyTotals(expected, counts);
        return Report(expected, last);
    }

    /// <summary>Page by page: PostgreSQL does not answer another question while one is being read.</summary>
    private async IAsyncEnumerable<AuditEntry> Entries()
    {
        long last = 0;
        while (true)
        {
            List<AuditEntry> page = await db
                .AuditEntries.AsNoTracking()
                .Where(entry => entry.ActId > last)
                .OrderBy(entry => entry.ActId)
                .Take(PageSize)
                .ToListAsync();
            foreach (AuditEntry entry in page)
            {
                yield return entry;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            last = page[^1].ActId;
        }
    }

    private void VerifyEntry(AuditEntry entry, byte[] leaf, MerkleFrontier frontier)
    {
        bool sound =
            entry.LeafHash.SequenceEqual(leaf)
            && entry.Frontier.SequenceEqual(Frontiers.Write(frontier))
            && SignedCheckpoint.Read(entry.Checkpoint, out _) is { } signed
            && signed.Checkpoint.Size == entry.ActId
            && signed.Checkpoint.Root.Span.SequenceEqual(frontier.Root())
            && signed.Verify(key.Key);
        if (!sound)
        {
            Add(
                entry.ActId,
                $"Mục kiểm toán số {entry.ActId} đã bị sửa: mã băm hoặc chữ ký không khớp.",
                $"Entry {entry.ActId} of the audit was altered: its hash or its signature does not agree."
            );
        }
    }

    private async Task VerifyAct(AuditEntry entry, FactCounts counts)
    {
        Act? act = await db.Acts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == entry.ActId);
        if (act is null || AuditPayload.Parse(entry.Payload) is not { } payload)
        {
            Add(entry.ActId, $"Thiếu việc số {entry.ActId}.", $"Act {entry.ActId} is missing.");
            return;
        }

        if (AuditPayload.Of(act, payload.Recorded, payload.Superseded).ToText() != entry.Payload)
        {
            Add(
                act.Id,
                $"Việc số {act.Id} đã bị sửa: thời điểm, người làm, loại việc hoặc lý do không khớp.",
                $"Act {act.Id} was altered: when, who, what kind or why does not agree."
            );
        }

        counts.Add(payload);
        foreach (FactRange range in payload.Recorded)
        {
            VerifyRange(act.Id, range, FactRanges.OneOfValues(await FactsOf.Recorded(db, range, act.Id)));
        }

        foreach (FactRange range in payload.Superseded)
        {
            VerifyRange(act.Id, range, FactRanges.OneOfNumbers(await FactsOf.Superseded(db, range, act.Id)));
        }
    }

    private void VerifyRange(long act, FactRange written, FactRange? now)
    {
        if (now != written)
        {
            string rows = written.First == written.Last ? $"{written.First}" : $"{written.First}–{written.Last}";
            Add(
                act,
                $"Bảng {written.Table}, dòng {rows} (việc số {act}) không còn như lúc ghi.",
                $"Table {written.Table}, row {rows} (act {act}) is not as it was written."
            );
        }
    }

    private async Task VerifyTotals(long entries, FactCounts counts)
    {
        long acts = await db.Acts.LongCountAsync();
        if (acts != entries)
        {
            Add(
                null,
                $"Có {acts} việc nhưng nhật ký kiểm toán có {entries} mục.",
                $"There are {acts} acts, and the audit has {entries} entries."
            );
        }

        foreach ((string table, long expected, long found) in await counts.Compare(db))
        {
            Add(
                null,
                $"Bảng {table} có {found} dòng, nhật ký ghi {expected}: có dòng bị thêm, bớt hoặc thay thế ngoài chương trình.",
                $"Table {table} has {found} rows, the audit tells of {expected}: rows were added, taken away or superseded."
            );
        }
    }

    private void Add(long? act, string vietnamese, string english)
    {
        if (faults.Count < MostFaults)
        {
            faults.Add(new AuditFault(act, vietnamese, english));
        }
    }

    private AuditReport Report(long acts, string? last) => new(acts, last, faults);
}
