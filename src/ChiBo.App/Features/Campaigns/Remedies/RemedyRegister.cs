using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Registers.Verdicts;
using ChiBo.Domain.Register;
using ChiBo.Domain.Text;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Remedies;

/// <summary>
/// The register of agency cells founded before the stop date that do not conform (III.2-a, III.2-c): derived from the kept
/// register and its verdicts as of today, with what people decided beside it.
/// </summary>
internal sealed class RemedyRegister(ChiBoContext db, RegisterCache cache, RegisterActs acts, CommunesInReach reach)
{
    /// <summary>The lines that the person may see; of one cell when it is named.</summary>
    public async Task<IReadOnlyList<RemedyLine>> Read(string? cell = null) =>
        await All(db, cache, acts.Today, await reach.Units(acts.Today), cell);

    /// <summary>The lines of some communes; of all for the program itself.</summary>
    public static async Task<IReadOnlyList<RemedyLine>> All(
        ChiBoContext db,
        RegisterCache cache,
        DateOnly today,
        IReadOnlySet<int>? units,
        string? cell = null
    )
    {
        await VerdictKeeping.CatchUp(db, today);
        RegisterSnapshot snapshot = await cache.Current(db);
        CampaignNames names = await CampaignNames.Read(db, today);
        if (cell is not null)
        {
            HashSet<int> served = [.. await ServedBy(db, cell)];
            units = units?.Intersect(served).ToHashSet() ?? served;
        }

        var kept = await db
            .CommuneVerdicts.AsNoTracking()
            .Select(row => new
            {
                row.UnitId,
                row.Unit!.Code,
                row.Name,
                row.DistrictCode,
                row.Verdict,
            })
            .ToListAsync();
        Dictionary<string, Decided> decided = (await Decisions(db)).ToDictionary(
            one => one.Code,
            StringComparer.Ordinal
        );
        var lines = new List<RemedyLine>();
        foreach (var row in kept.Where(row => units?.Contains(row.UnitId) ?? true))
        {
            if (snapshot.Find(row.Code) is not { } commune)
            {
                continue;
            }

            var verdict = (Verdict)row.Verdict;
            bool isOpen = verdict is Verdict.Nonconforming or Verdict.Undecided;
            foreach (CellBeforeTheStop old in CellsBeforeTheStop.Of(commune, today))
            {
                if (isOpen || decided.ContainsKey(old.Code))
                {
                    decided.Remove(old.Code, out Decided? one);
                    lines.Add(
                        new RemedyLine(
                            old.Code,
                            old.Name,
                            row.Code,
                            row.Name,
                            CommuneReviewing.NameAbove(commune, today) ?? "",
                            old.EstablishedOn,
                            verdict,
                            IsThere: true,
                            one?.Row,
                            one?.Owner,
                            one?.OwnerCode
                        )
                    );
                }
            }
        }

        lines.AddRange(Gone(decided.Values, names, units));
        return
        [
            .. lines
                .Where(line => cell is null || line.Cell == cell)
                .OrderBy(line => line.OrderOn(today))
                .ThenBy(line => line.Row?.DueOn ?? DateOnly.MaxValue)
                .ThenBy(line => VietnameseCollation.Key(line.CommuneName), StringComparer.Ordinal)
                .ThenBy(line => line.Cell, StringComparer.Ordinal),
        ];
    }

    /// <summary>Cells with a decision that are no longer there: they stay in the register, settled.</summary>
    private static IEnumerable<RemedyLine> Gone(
        IEnumerable<Decided> decided,
        CampaignNames names,
        IReadOnlySet<int>? units
    ) =>
        decided
            .Where(one => one.Unit is { } unit && (units?.Contains(unit) ?? true))
            .Select(one => new RemedyLine(
                one.Code,
                one.Name,
                names.CodeOf(one.Unit!.Value),
                names.NameOf(one.Unit),
                "",
                null,
                null,
                IsThere: false,
                one.Row,
                one.Owner,
                one.OwnerCode
            ));

    private static Task<List<int>> ServedBy(ChiBoContext db, string cell) =>
        (
            from served in db.ServedUnits
            join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
            where version.Organisation!.Code == cell && version.SupersededIn == null
            select served.UnitId
        ).ToListAsync();

    private static Task<List<Decided>> Decisions(ChiBoContext db) =>
        (
            from row in db.CellRemedies.AsNoTracking().Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            select new Decided(
                cell.Code,
                db.OrganisationVersions.Where(one => one.OrganisationId == cell.Id && one.SupersededIn == null)
                    .OrderByDescending(one => one.Id)
                    .Select(one => one.Name)
                    .First(),
                (
                    from served in db.ServedUnits
                    join version in db.OrganisationVersions on served.OrganisationVersionId equals version.Id
                    where version.OrganisationId == cell.Id && version.SupersededIn == null
                    orderby version.Id descending
                    select (int?)served.UnitId
                ).FirstOrDefault(),
                db.OrganisationVersions.Where(one => one.OrganisationId == row.OwnerId && one.SupersededIn == null)
                    .OrderByDescending(one => one.Id)
                    .Select(one => one.Name)
                    .FirstOrDefault(),
                db.Organisations.Where(one => one.Id == row.OwnerId).Select(one => one.Code).FirstOrDefault(),
                row
            )
        ).ToListAsync();

    private sealed record Decided(
        string Code,
        string Name,
        int? Unit,
        string? Owner,
        string? OwnerCode,
        CellRemedy Row
    );
}
