using System.Globalization;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports.Reading;

/// <summary>Areas of the commune of an agency cell, what was done for them, and what residents need (II.1.3.b-3, II.2.c).</summary>
internal static class AreaReading
{
    public static async Task<ReportFacts> Read(ChiBoContext db, ReportedCell cell, ReportFacts facts)
    {
        if (!cell.IsAgencyCell)
        {
            return facts;
        }

        DateOnly day = facts.AsOf;
        (DateOnly from, DateOnly to) = (facts.Period.From, facts.Period.To);
        IReadOnlyList<AreaUnit> areas = await Areas(db, cell, day, day.AddDays(1), day);
        Dictionary<int, ReportRecord> byUnit = areas
            .UnionBy(await Areas(db, cell, from, to, day), area => area.Id)
            .ToDictionary(area => area.Id, area => new ReportRecord(ReportSource.Area, area.Code, area.Name));
        int[] units = [.. byUnit.Keys];
        HashSet<int> inCharge =
        [
            .. await db
                .AreaAssignments.Known(KnownAt.Now)
                .On(day)
                .Where(row => units.Contains(row.UnitId))
                .Select(row => row.UnitId)
                .ToListAsync(),
        ];
        List<AreaReport> reports = await db
            .AreaReports.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => units.Contains(row.UnitId) && row.Month >= from && row.Month < to)
            .OrderBy(row => row.Month)
            .ThenBy(row => row.Key)
            .ToListAsync();
        List<AreaMatter> needs = await db
            .AreaMatters.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.IsNeed && units.Contains(row.UnitId) && row.Month >= from && row.Month < to)
            .OrderBy(row => row.Month)
            .ThenBy(row => row.Key)
            .ToListAsync();
        ReportRecord Part(int unit, DateOnly month, string part) =>
            byUnit[unit] with
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"{byUnit[unit].Name} {month:MM/yyyy}"),
                Part = part,
            };
        return facts with
        {
            Areas = [.. areas.Select(area => new AreaFact(byUnit[area.Id], inCharge.Contains(area.Id)))],
            AreaMonths =
            [
                .. reports.Select(row => new AreaMonthFact(
                    Part(row.UnitId, row.Month, $"report {row.Key}"),
                    row.Month,
                    row.Attended == true,
                    row.ReportedAt is not null
                )),
            ],
            Needs =
            [
                .. needs.Select(row => new NeedFact(
                    Part(row.UnitId, row.Month, $"matter {row.Key}"),
                    row.Month,
                    row.State
                )),
            ],
        };
    }

    /// <summary>Areas of the communes that the cell serves, on any day from one to before another: what was done for one that ended counts.</summary>
    private static async Task<IReadOnlyList<AreaUnit>> Areas(
        ChiBoContext db,
        ReportedCell cell,
        DateOnly first,
        DateOnly after,
        DateOnly day
    )
    {
        List<int> communes = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).Within(first, after)
                on served.OrganisationVersionId equals version.Id
            where version.OrganisationId == cell.Id
            select served.UnitId
        )
            .Distinct()
            .ToListAsync();
        return await AreaUnits.OfCommunes(db, communes, first, after, day);
    }
}
