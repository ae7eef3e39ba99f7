using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Quality;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Figures;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChiBo.App.Features.Overview.Keeping;

/// <summary>
/// Counts what passes with the days: the month that runs, every day anew; a month that is over once more, to be kept from then on. A
/// part of the communes at a time, so that nobody who records something waits long.
/// </summary>
internal sealed class FiguresCatchUp(ChiBoContext db)
{
    private const int AtOnce = 300;

    /// <summary>Counts those that are behind; how many communes they were.</summary>
    /// <param name="today">Today.</param>
    public async Task<int> Run(DateOnly today)
    {
        IReadOnlyList<int> behind = await Behind(today);
        if (behind.Count > 0)
        {
            DateOnly? open = await db
                .CommuneFigures.Where(row => row.KnownOn <= row.Day && row.Day < today)
                .MinAsync(row => (DateOnly?)row.Month);
            await Count(behind, today, MeetingMonth.Of(open ?? today));
        }

        return behind.Count;
    }

    /// <summary>Counts all communes for this month and for earlier ones, by what is known now; how many communes they were.</summary>
    /// <param name="today">Today.</param>
    /// <param name="earlier">How many earlier months.</param>
    public async Task<int> Rebuild(DateOnly today, int earlier)
    {
        var first = MeetingMonth.Of(today.AddDays(1 - today.Day).AddMonths(-earlier));
        List<int> all = await db
            .UnitVersions.Where(version => version.SupersededIn == null && version.Kind == UnitKind.Commune)
            .Select(version => version.UnitId)
            .Distinct()
            .Order()
            .ToListAsync();
        await Count(all, today, first);
        return all.Count;
    }

    /// <summary>Communes of which this month is not counted for today, or is though they have ended since, or an earlier one not since it was over.</summary>
    /// <param name="today">Today.</param>
    /// <param name="since">The earliest day of a month that is looked at; nothing for all.</param>
    public async Task<IReadOnlyList<int>> Behind(DateOnly today, DateOnly? since = null)
    {
        DateOnly earliest = since ?? DateOnly.MinValue;
        DateOnly month = MeetingMonth.Of(today).FirstDay;
        IQueryable<CommuneFiguresRow> rows = db.CommuneFigures;
        return await db
            .UnitVersions.Where(version =>
                version.SupersededIn == null
                && version.Kind == UnitKind.Commune
                && (version.ValidFrom == null || version.ValidFrom <= today)
                && (version.ValidTo == null || version.ValidTo > today)
                && !rows.Any(row => row.UnitId == version.UnitId && row.Month == month && row.Day == today)
            )
            .Select(version => version.UnitId)
            .Union(rows.Where(row => row.Month == month && row.Day < today).Select(row => row.UnitId))
            .Union(
                rows.Where(row => row.Month < month && row.Month >= earliest && row.KnownOn <= row.Day)
                    .Select(row => row.UnitId)
            )
            .Order()
            .ToListAsync();
    }

    private async Task Count(IReadOnlyList<int> communes, DateOnly today, MeetingMonth first)
    {
        if (GuidanceLibrary.Embedded.InForceOn(today) is not { } guidance)
        {
            return;
        }

        MeetingMonth[] months = [.. QualityMonths.Between(first, MeetingMonth.Of(today))];
        foreach (int[] some in communes.Chunk(AtOnce))
        {
            await using IDbContextTransaction transaction = await WriteLock.Begin(db);
            Dictionary<int, string> codes = await db
                .Units.Where(unit => some.Contains(unit.Id))
                .ToDictionaryAsync(unit => unit.Id, unit => unit.Code);
            RegisterPart part = await CommuneParts.Of(db, new HashSet<int>(some));
            var reviewer = new Reviewer(
                RowReader.Read(db, KnownAt.Now, part).ToSnapshot(),
                LocalRules.Read(db, KnownAt.Now).Over(guidance)
            );
            await FiguresKeeping.Keep(db, codes, reviewer, part.Organisations, today, months);
            await transaction.CommitAsync();
        }
    }
}
