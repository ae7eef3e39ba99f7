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
public sealed record CellOfMonth(int Id, string Code, string Name, OrganisationKind Kind, bool IsWhole)
{
    /// <summary>Whether it is the cell that meets last (II.2.b).</summary>
    public bool IsAgencyCell => Kind == OrganisationKind.AgencyCell;
}

/// <summary>Reads which cells are under the committee of a commune in a month, as the rules of operation read it.</summary>
internal static class MonthCells
{
    /// <summary>The cells under the committees that serve the same communes as one, by code.</summary>
    public static async Task<IReadOnlyList<CellOfMonth>> Of(ChiBoContext db, int committee, MeetingMonth month) =>
        (await Over(db, committee, month, month)).Of(month);

    /// <summary>The same for all months from one to another, read at once however many they are.</summary>
    public static async Task<CellsOverMonths> Over(ChiBoContext db, int committee, MeetingMonth from, MeetingMonth to)
    {
        List<OrganisationVersion> versions = await Committees(db, committee, from, to);
        HashSet<int> seen = [.. versions.Select(version => version.OrganisationId)];
        int[] level = [.. seen];
        while (level.Length > 0)
        {
            List<OrganisationVersion> below = await Within(db, from, to)
                .Where(row => row.ParentId != null && level.Contains(row.ParentId.Value))
                .Where(row => row.Kind == OrganisationKind.SubCommittee || Rolls.Cells.Contains(row.Kind))
                .ToListAsync();
            level = [.. below.Select(row => row.OrganisationId).Distinct().Where(seen.Add)];
            List<OrganisationVersion> all = await Within(db, from, to)
                .Where(row => level.Contains(row.OrganisationId))
                .ToListAsync();
            versions.AddRange(all);
        }

        return new CellsOverMonths(committee, versions);
    }

    /// <summary>Committees of the communes that the committee serves: a new one may take its place within the time.</summary>
    private static async Task<List<OrganisationVersion>> Committees(
        ChiBoContext db,
        int committee,
        MeetingMonth from,
        MeetingMonth to
    )
    {
        List<OrganisationVersion> own = await Within(db, from, to)
            .Where(row => row.OrganisationId == committee)
            .ToListAsync();
        int[] communes = [.. own.SelectMany(version => version.UnitIds).Distinct()];
        List<OrganisationVersion> others = await Within(db, from, to)
            .Where(row => row.Kind == OrganisationKind.CommuneCommittee && row.OrganisationId != committee)
            .Where(row =>
                db.ServedUnits.Any(unit => unit.OrganisationVersionId == row.Id && communes.Contains(unit.UnitId))
            )
            .ToListAsync();
        return [.. own, .. others];
    }

    private static IQueryable<OrganisationVersion> Within(ChiBoContext db, MeetingMonth from, MeetingMonth to)
    {
        (DateOnly first, DateOnly last) = (from.FirstDay, to.LastDay);
        return db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row =>
                (row.ValidFrom == null || row.ValidFrom <= last) && (row.ValidTo == null || row.ValidTo > first)
            )
            .Include(row => row.Organisation);
    }
}
