using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Support;

/// <summary>A commune as a level above it sees it.</summary>
/// <param name="Code">Code of its committee.</param>
/// <param name="Name">Name of its committee.</param>
public sealed record SupportCommune(string Code, string Name)
{
    /// <summary>What the review says of it on the day; nothing when it is not known.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Residential cells that held their regular meeting of the month, of those of which it is known.</summary>
    public Portion Met { get; init; }

    /// <summary>Residential cells of whose meeting nothing is recorded.</summary>
    public int Unrecorded { get; init; }

    /// <summary>Areas of these cells that somebody is in charge of, of all.</summary>
    public Portion InCharge { get; init; }

    /// <summary>What came of it.</summary>
    public AreaOutcome Outcome { get; init; }
}

/// <summary>Lists the communes directly under a committee (I.2): a page of them at a time, each kind of record read once.</summary>
internal sealed class CommuneSupport(ChiBoContext db, CommuneList communes)
{
    /// <summary>Committees of communes directly under a committee on a day, by name.</summary>
    public async Task<IReadOnlyList<(int Id, string Code, string Name)>> Under(int above, string name, DateOnly day)
    {
        var rows = await db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(day)
            .Where(row => row.ParentId == above && row.Kind == OrganisationKind.CommuneCommittee)
            .Select(row => new
            {
                row.OrganisationId,
                row.Organisation!.Code,
                row.Name,
            })
            .ToListAsync();
        string part = VietnameseText.Fold(name);
        return
        [
            .. rows.Where(row => VietnameseText.Fold(row.Name).Contains(part, StringComparison.Ordinal))
                .OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
                .ThenBy(row => row.Code, StringComparer.Ordinal)
                .Select(row => (row.OrganisationId, row.Code, row.Name)),
        ];
    }

    /// <summary>What is told of some of them.</summary>
    public async Task<IReadOnlyList<SupportCommune>> Read(
        IReadOnlyList<(int Id, string Code, string Name)> shown,
        DateOnly day
    )
    {
        int[] ids = [.. shown.Select(one => one.Id)];
        Dictionary<int, int> cells = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Kind == OrganisationKind.ResidentialCell)
            .Where(row => row.ParentId != null && ids.Contains(row.ParentId.Value))
            .ToDictionaryAsync(row => row.OrganisationId, row => row.ParentId!.Value);
        ILookup<int, MeetingState> met = await MetIn(MeetingMonth.LastCompleteBefore(day), [.. cells.Keys]);
        ILookup<int, int> areas = await AreasOf(cells, day);
        HashSet<int> charged = await InCharge([.. areas.Select(area => area.Key)], day);
        IReadOnlyDictionary<int, AreaOutcome> outcomes = await AreaOutcome.Read(db, areas, day);
        Dictionary<int, Verdict> verdicts = await Verdicts(ids, day);
        ILookup<int, int> ofCommune = cells.ToLookup(cell => cell.Value, cell => cell.Key);
        ILookup<int, int> areasOf = areas
            .SelectMany(area => area.Distinct().Select(commune => (commune, area.Key)))
            .ToLookup(one => one.commune, one => one.Key);
        return
        [
            .. shown.Select(one => new SupportCommune(one.Code, one.Name)
            {
                Verdict = verdicts.TryGetValue(one.Id, out Verdict verdict) ? verdict : null,
                Met = Portion.Of(
                    [.. ofCommune[one.Id].Where(met.Contains)],
                    cell => met[cell].Contains(MeetingState.Held)
                ),
                Unrecorded = ofCommune[one.Id].Count(cell => !met.Contains(cell)),
                InCharge = Portion.Of([.. areasOf[one.Id]], charged.Contains),
                Outcome = outcomes.GetValueOrDefault(one.Id),
            }),
        ];
    }

    private async Task<ILookup<int, MeetingState>> MetIn(MeetingMonth month, int[] cells)
    {
        DateOnly first = month.FirstDay;
        var rows = await db
            .Meetings.Known(KnownAt.Now)
            .Where(row => cells.Contains(row.OrganisationId) && row.Month == first)
            .Where(row => row.Kind == MeetingKind.Regular && row.State != MeetingState.Planned)
            .Select(row => new { row.OrganisationId, row.State })
            .ToListAsync();
        return rows.ToLookup(row => row.OrganisationId, row => row.State);
    }

    /// <summary>The committee of the commune to whose cells an area belongs, by area.</summary>
    private async Task<ILookup<int, int>> AreasOf(Dictionary<int, int> cells, DateOnly day)
    {
        int[] ids = [.. cells.Keys];
        var rows = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals version.Id
            where ids.Contains(version.OrganisationId)
            select new { served.UnitId, version.OrganisationId }
        ).ToListAsync();
        return rows.Select(row => (row.UnitId, Commune: cells[row.OrganisationId]))
            .Distinct()
            .ToLookup(row => row.UnitId, row => row.Commune);
    }

    private async Task<HashSet<int>> InCharge(int[] areas, DateOnly day) =>
        [
            .. await db
                .AreaAssignments.Known(KnownAt.Now)
                .On(day)
                .Where(row => areas.Contains(row.UnitId))
                .Select(row => row.UnitId)
                .ToListAsync(),
        ];

    /// <summary>The verdicts by committee: those of today as they are kept, of another day decided.</summary>
    private async Task<Dictionary<int, Verdict>> Verdicts(int[] committees, DateOnly day)
    {
        IReadOnlyList<CommuneLine> kept = await communes.Read(new AskedDays { Day = day }, CommuneFilter.All);
        Dictionary<string, Verdict> byCode = kept.ToDictionary(line => line.Code, line => line.Verdict);
        var rows = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals version.Id
            join unit in db.Units on served.UnitId equals unit.Id
            where committees.Contains(version.OrganisationId)
            select new { version.OrganisationId, unit.Code }
        ).ToListAsync();
        return rows.Where(row => byCode.ContainsKey(row.Code))
            .DistinctBy(row => row.OrganisationId)
            .ToDictionary(row => row.OrganisationId, row => byCode[row.Code]);
    }
}
