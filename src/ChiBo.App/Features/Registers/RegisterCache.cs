using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Registers;

/// <summary>
/// The snapshot of what is known now, shared by all requests. The change number of the database tells whether it is fresh;
/// when it is not, only the communes that were touched are read again; all of it when something above communes has changed.
/// </summary>
internal sealed class RegisterCache : IDisposable
{
    /// <summary>After so many changes the whole is read anew, so that the small columns do not pile up.</summary>
    private const int MostReplacements = 100;

    private readonly SemaphoreSlim refreshing = new(1);
    private Kept? kept;

    /// <summary>The snapshot of the second clock; what was known earlier is read for the question alone.</summary>
    public async Task<RegisterSnapshot> Read(ChiBoContext db, KnownAt known) =>
        known.Act is null ? await Current(db) : SnapshotReader.Read(db, known);

    /// <summary>The snapshot of what is known now.</summary>
    public async Task<RegisterSnapshot> Current(ChiBoContext db)
    {
        long change = await LastChange(db);
        Kept? before = kept;
        if (before is not null && before.Change == change)
        {
            return before.Snapshot;
        }

        await refreshing.WaitAsync();
        try
        {
            change = await LastChange(db);
            if (kept is null || kept.Change != change)
            {
                kept = await Refresh(db, kept, change);
            }

            return kept.Snapshot;
        }
        finally
        {
            refreshing.Release();
        }
    }

    public void Dispose() => refreshing.Dispose();

    private static async Task<long> LastChange(ChiBoContext db) =>
        await db.Acts.Where(act => act.ChangesRegister).MaxAsync(act => (long?)act.Id) ?? 0;

    private static async Task<Kept> Refresh(ChiBoContext db, Kept? before, long change)
    {
        if (before is null || before.Replacements >= MostReplacements)
        {
            return new Kept(SnapshotReader.Read(db, KnownAt.Now), change, 0);
        }

        List<ActTouches?> touched = await db
            .Acts.Where(act => act.ChangesRegister && act.Id > before.Change && act.Id <= change)
            .Select(act => act.Touches)
            .ToListAsync();
        if (touched.Contains(null) || await ChangedAbove(db, before.Change, touched.OfType<ActTouches>()))
        {
            return new Kept(SnapshotReader.Read(db, KnownAt.Now), change, 0);
        }

        IReadOnlySet<int> communes = await TouchedCommunes.Of(db, touched.OfType<ActTouches>());
        if (communes.Count == 0)
        {
            // Work that names nothing of the register, as a campaign of thousands of communes that submit one by one.
            return before with { Change = change };
        }

        List<string> codes = await db
            .Units.Where(unit => communes.Contains(unit.Id))
            .Select(unit => unit.Code)
            .ToListAsync();
        RegisterRows rows = RowReader.Read(db, KnownAt.Now, await CommuneParts.Of(db, communes));
        return new Kept(before.Snapshot.Replacing(codes, rows), change, before.Replacements + touched.Count);
    }

    /// <summary>Whether a province or district has changed: these stand above communes, so no commune is touched by it.</summary>
    private static async Task<bool> ChangedAbove(ChiBoContext db, long since, IEnumerable<ActTouches> touched)
    {
        List<string> named = [.. touched.SelectMany(act => act.Units).Distinct(StringComparer.Ordinal)];
        return named.Count > 0
            && await db.UnitVersions.AnyAsync(version =>
                named.Contains(version.Unit!.Code)
                && (version.Kind == UnitKind.Province || version.Kind == UnitKind.District)
                && (version.RecordedIn > since || version.SupersededIn > since)
            );
    }

    private sealed record Kept(RegisterSnapshot Snapshot, long Change, int Replacements);
}
