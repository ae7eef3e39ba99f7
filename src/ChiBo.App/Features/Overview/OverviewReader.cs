using System.Linq.Expressions;
using ChiBo.App.Features.Overview.Keeping;
using ChiBo.App.Features.Quality;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Figures;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Overview;

/// <summary>Reads an overview from the rows that are kept: it adds up, and decides nothing.</summary>
internal sealed class OverviewReader(ChiBoContext db)
{
    /// <summary>So many communes are counted on the way when they are behind; more are left to the daily count.</summary>
    private const int MostOnTheWay = 40;

    /// <summary>So many tiles can still be seen.</summary>
    private const int MostTiles = 400;

    /// <summary>The overview, or why there is none.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="scope">Whose figures may be seen.</param>
    /// <param name="today">Today.</param>
    public async Task<Outcome<OverviewAnswer>> Read(OverviewQuestion question, OverviewScope scope, DateOnly today)
    {
        var catchUp = new FiguresCatchUp(db);
        IReadOnlyList<int> behind = await catchUp.Behind(today, today.AddDays(1 - today.Day).AddMonths(-1));
        if (behind.Count is > 0 and <= MostOnTheWay)
        {
            await catchUp.Run(today);
        }

        IQueryable<CommuneFiguresRow> reached = InScope(scope);
        OverviewUnit? under = null;
        if (question.Under is { } code)
        {
            under = await Find(code);
            if (under is null || !await Within(reached, under).AnyAsync())
            {
                return new NoSuchUnitInReach(code);
            }
        }

        IReadOnlyList<MeetingMonth> kept = await Kept();
        MeetingMonth month = question.Month ?? (kept.Count == 0 ? MeetingMonth.Of(today) : kept[0]);
        if (question.From > month)
        {
            return new MonthsTurnedRound(question.From.Value, month);
        }

        DateOnly first = month.FirstDay;
        (under, IReadOnlyList<OverviewLine> lines) = await Lines(
            reached.Where(row => row.Month == first),
            question,
            under
        );
        IQueryable<CommuneFiguresRow> rows = Filtered(Within(reached, under), question);
        return new OverviewAnswer(month, await Way(under, month), lines, scope.SeesPeople)
        {
            Failures = await Failures(rows.Where(row => row.Month == first)),
            Tiles = await Tiles(rows.Where(row => row.Month == first), lines.Sum(line => line.Sum.Figures.Communes)),
            Series = await Series(rows, question.From, month),
            Kept = kept,
        };
    }

    /// <summary>The months that are kept, the last first: there are no gaps, so that the ends tell all.</summary>
    private async Task<IReadOnlyList<MeetingMonth>> Kept()
    {
        DateOnly? first = await db.CommuneFigures.MinAsync(row => (DateOnly?)row.Month);
        DateOnly? last = await db.CommuneFigures.MaxAsync(row => (DateOnly?)row.Month);
        return first is null || last is null
            ? []
            : [.. QualityMonths.Between(MeetingMonth.Of(first.Value), MeetingMonth.Of(last.Value)).Reverse()];
    }

    /// <summary>Where all communes lie in one province, or in one district, it is that which is shown.</summary>
    private async Task<(OverviewUnit?, IReadOnlyList<OverviewLine>)> Lines(
        IQueryable<CommuneFiguresRow> ofMonth,
        OverviewQuestion question,
        OverviewUnit? under
    )
    {
        IReadOnlyList<OverviewLine> lines = await Lines(Filtered(Within(ofMonth, under), question), under);
        while (
            question is { Under: null, IsFiltered: false }
            && lines is [{ Unit: { Kind: not UnitKind.Commune } only }]
            && only != under
        )
        {
            under = only;
            lines = await Lines(Within(ofMonth, under), under);
        }

        return (under, lines);
    }

    private async Task<IReadOnlyList<OverviewLine>> Lines(IQueryable<CommuneFiguresRow> rows, OverviewUnit? under)
    {
        Expression<Func<CommuneFiguresRow, int?>> key = under?.Kind switch
        {
            null => row => row.ProvinceId,
            UnitKind.Province => row => row.DistrictId ?? row.UnitId,
            _ => row => row.UnitId,
        };
        List<SumOf<int?>> sums = await rows.By(key).ToListAsync();
        Dictionary<int, OverviewUnit> units = await Units([.. sums.Select(sum => sum.Key).OfType<int>()]);
        return
        [
            .. sums.Select(sum => new OverviewLine(sum.Key is { } key ? units.GetValueOrDefault(key) : null, sum.Sum))
                .OrderBy(line => VietnameseCollation.Key(line.Unit?.Name ?? ""), StringComparer.Ordinal)
                .ThenBy(line => line.Unit?.Code, StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyDictionary<Rule, int>> Failures(IQueryable<CommuneFiguresRow> rows)
    {
        var masks = await rows.GroupBy(row => row.FailedRules)
            .Select(group => new { Mask = group.Key, Communes = group.Count() })
            .ToListAsync();
        return RuleIds.All.ToDictionary(
            rule => rule,
            rule => masks.Where(one => (one.Mask & CommuneMonth.Bit(rule)) != 0).Sum(one => one.Communes)
        );
    }

    private async Task<IReadOnlyList<OverviewTile>> Tiles(IQueryable<CommuneFiguresRow> rows, int communes)
    {
        if (communes > MostTiles)
        {
            return [];
        }

        var tiles = await rows.Select(row => new
            {
                row.Unit!.Code,
                row.Name,
                row.Verdict,
                row.DistrictId,
            })
            .ToListAsync();
        Dictionary<int, OverviewUnit> districts = await Units([.. tiles.Select(tile => tile.DistrictId).OfType<int>()]);
        return
        [
            .. tiles
                .Select(tile => new OverviewTile(
                    tile.Code,
                    tile.Name,
                    (Verdict)tile.Verdict,
                    tile.DistrictId is { } district ? districts.GetValueOrDefault(district)?.Name : null
                ))
                .OrderBy(tile => VietnameseCollation.Key(tile.District ?? ""), StringComparer.Ordinal)
                .ThenBy(tile => VietnameseCollation.Key(tile.Name), StringComparer.Ordinal)
                .ThenBy(tile => tile.Code, StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyList<OverviewMonth>> Series(
        IQueryable<CommuneFiguresRow> rows,
        MeetingMonth? asked,
        MeetingMonth last
    )
    {
        DateOnly earliest = last.FirstDay.AddMonths(1 - OverviewQuestion.MostMonths);
        DateOnly from = asked?.FirstDay ?? last.FirstDay.AddMonths(1 - OverviewQuestion.UsualMonths);
        (DateOnly first, DateOnly until) = (from < earliest ? earliest : from, last.FirstDay);
        List<SumOf<DateOnly>> sums = await rows.Where(row => row.Month >= first && row.Month <= until)
            .By(row => row.Month)
            .ToListAsync();
        return [.. sums.OrderBy(sum => sum.Key).Select(sum => new OverviewMonth(MeetingMonth.Of(sum.Key), sum.Sum))];
    }

    private IQueryable<CommuneFiguresRow> InScope(OverviewScope scope)
    {
        IQueryable<CommuneFiguresRow> rows = db.CommuneFigures.AsNoTracking();
        return scope.Units is { } units ? rows.Where(row => units.Contains(row.UnitId)) : rows;
    }

    private static IQueryable<CommuneFiguresRow> Within(IQueryable<CommuneFiguresRow> rows, OverviewUnit? under) =>
        under?.Kind switch
        {
            null => rows,
            UnitKind.Province => rows.Where(row => row.ProvinceId == under.Id),
            UnitKind.District => rows.Where(row => row.DistrictId == under.Id),
            _ => rows.Where(row => row.UnitId == under.Id),
        };

    private static IQueryable<CommuneFiguresRow> Filtered(IQueryable<CommuneFiguresRow> rows, OverviewQuestion question)
    {
        if (question.Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (question.Verdict is { } verdict)
        {
            byte number = (byte)verdict;
            rows = rows.Where(row => row.Verdict == number);
        }

        return rows;
    }

    private async Task<IReadOnlyList<OverviewUnit>> Way(OverviewUnit? under, MeetingMonth month)
    {
        if (under is null || under.Kind == UnitKind.Province)
        {
            return under is null ? [] : [under];
        }

        DateOnly day = month.LastDay;
        var way = new List<OverviewUnit> { under };
        for (OverviewUnit at = under; way.Count < 3; )
        {
            int? above = await db
                .UnitVersions.Where(row => row.SupersededIn == null && row.UnitId == at.Id)
                .OrderByDescending(row => row.ValidFrom == null || row.ValidFrom <= day)
                .ThenByDescending(row => row.ValidFrom != null)
                .ThenByDescending(row => row.ValidFrom)
                .Select(row => row.ParentId)
                .FirstOrDefaultAsync();
            if (above is not { } id || !(await Units([id])).TryGetValue(id, out OverviewUnit? unit))
            {
                break;
            }

            way.Insert(0, at = unit);
        }

        return way;
    }

    private async Task<OverviewUnit?> Find(string code)
    {
        int? id = await db.Units.Where(unit => unit.Code == code).Select(unit => (int?)unit.Id).FirstOrDefaultAsync();
        return id is { } found ? (await Units([found])).GetValueOrDefault(found) : null;
    }

    /// <summary>By number, as they are called last.</summary>
    private async Task<Dictionary<int, OverviewUnit>> Units(HashSet<int> ids)
    {
        var rows = await db
            .UnitVersions.Where(row => row.SupersededIn == null && ids.Contains(row.UnitId))
            .Select(row => new
            {
                row.UnitId,
                row.Unit!.Code,
                row.Name,
                row.Kind,
                row.ValidFrom,
            })
            .ToListAsync();
        return rows.GroupBy(row => row.UnitId)
            .Select(unit => unit.MaxBy(row => row.ValidFrom ?? DateOnly.MinValue)!)
            .ToDictionary(row => row.UnitId, row => new OverviewUnit(row.UnitId, row.Code, row.Name, row.Kind));
    }
}
