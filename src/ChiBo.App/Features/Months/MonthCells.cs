using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>A cell that was under the committee of a commune on some day of a month.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its last name in the month.</param>
/// <param name="Kind">What it was last in the month.</param>
/// <param name="IsWhole">Whether it was under the committee on every day of the month.</param>
internal sealed record CellOfMonth(int Id, string Code, string Name, OrganisationKind Kind, bool IsWhole)
{
    /// <summary>Whether it is the cell that meets last (II.2.b).</summary>
    public bool IsAgencyCell => Kind == OrganisationKind.AgencyCell;
}

/// <summary>Reads which cells are under the committee of a commune in a month, as the rules of operation read it.</summary>
internal static class MonthCells
{
    private const int MostSteps = 8;

    /// <summary>The cells under the committees that serve the same communes as one, by code.</summary>
    public static async Task<IReadOnlyList<CellOfMonth>> Of(ChiBoContext db, int committee, MeetingMonth month)
    {
        List<OrganisationVersion> versions = await Committees(db, committee, month);
        HashSet<int> tops = [.. versions.Select(version => version.OrganisationId)];
        HashSet<int> seen = [.. tops];
        int[] level = [.. tops];
        while (level.Length > 0)
        {
            List<OrganisationVersion> below = await InMonth(db, month)
                .Where(row => row.ParentId != null && level.Contains(row.ParentId.Value))
                .Where(row => row.Kind == OrganisationKind.SubCommittee || Rolls.Cells.Contains(row.Kind))
                .ToListAsync();
            level = [.. below.Select(row => row.OrganisationId).Distinct().Where(seen.Add)];
            List<OrganisationVersion> all = await InMonth(db, month)
                .Where(row => level.Contains(row.OrganisationId))
                .ToListAsync();
            versions.AddRange(all);
        }

        ILookup<int, OrganisationVersion> ofOne = versions.ToLookup(version => version.OrganisationId);
        DateOnly[] days = [.. Days(month)];
        return
        [
            .. ofOne
                .Where(cell => cell.Any(version => Rolls.Cells.Contains(version.Kind)))
                .Select(cell => (Cell: cell, Under: days.Count(day => IsUnder(ofOne, tops, cell.Key, day))))
                .Where(one => one.Under > 0)
                .Select(one => Named(one.Cell, one.Under == days.Length))
                .OrderBy(cell => cell.Code, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DateOnly> Days(MeetingMonth month) =>
        Enumerable.Range(0, month.LastDay.Day).Select(month.FirstDay.AddDays);

    private static CellOfMonth Named(IEnumerable<OrganisationVersion> cell, bool isWhole)
    {
        OrganisationVersion last = cell.Where(version => Rolls.Cells.Contains(version.Kind))
            .MaxBy(version => version.ValidFrom ?? DateOnly.MinValue)!;
        return new CellOfMonth(last.OrganisationId, last.Organisation!.Code, last.Name, last.Kind, isWhole);
    }

    /// <summary>Committees of the communes that the committee serves: a new one may take its place within the month.</summary>
    private static async Task<List<OrganisationVersion>> Committees(ChiBoContext db, int committee, MeetingMonth month)
    {
        List<OrganisationVersion> own = await InMonth(db, month)
            .Where(row => row.OrganisationId == committee)
            .ToListAsync();
        int[] communes = [.. own.SelectMany(version => version.UnitIds).Distinct()];
        List<OrganisationVersion> others = await InMonth(db, month)
            .Where(row => row.Kind == OrganisationKind.CommuneCommittee && row.OrganisationId != committee)
            .Where(row =>
                db.ServedUnits.Any(unit => unit.OrganisationVersionId == row.Id && communes.Contains(unit.UnitId))
            )
            .ToListAsync();
        return [.. own, .. others];
    }

    private static IQueryable<OrganisationVersion> InMonth(ChiBoContext db, MeetingMonth month)
    {
        (DateOnly first, DateOnly last) = (month.FirstDay, month.LastDay);
        return db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row =>
                (row.ValidFrom == null || row.ValidFrom <= last) && (row.ValidTo == null || row.ValidTo > first)
            )
            .Include(row => row.Organisation);
    }

    private static bool IsUnder(ILookup<int, OrganisationVersion> all, HashSet<int> tops, int cell, DateOnly day)
    {
        OrganisationVersion? On(int organisation) =>
            all[organisation].FirstOrDefault(version => version.Period.Contains(day));

        OrganisationVersion? version = On(cell);
        if (version is null || !Rolls.Cells.Contains(version.Kind))
        {
            return false;
        }

        for (int step = 0; step < MostSteps && version?.ParentId is { } parent; step++)
        {
            version = On(parent);
            if (version is { Kind: OrganisationKind.CommuneCommittee })
            {
                return tops.Contains(parent);
            }

            if (version is not { Kind: OrganisationKind.SubCommittee })
            {
                return false;
            }
        }

        return false;
    }
}
