using ChiBo.App.Features.Registers;
using ChiBo.Domain.Establishments;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments.Gate;

/// <summary>A deviation that was approved, as the gate reads it.</summary>
/// <param name="Row">What is recorded.</param>
/// <param name="Commune">Code of the commune.</param>
/// <param name="Cell">Code of the cell; nothing when it is for the commune.</param>
internal sealed record ApprovedDeviation(Deviation Row, string Commune, string? Cell)
{
    /// <summary>Whether it covers a rule for a cell that begins on a day.</summary>
    public bool Covers(Founding founding, Rule rule) =>
        Commune == founding.Commune
        && (Cell is null || Cell == founding.Cell)
        && (Row.Rule == rule.Id() || Row.Rule == Rule.AgencyCellLawfulEstablishment.Id())
        && Row.HoldsOn(founding.Day);

    /// <summary>Those that were approved before the act; nothing of what the act itself records.</summary>
    public static Task<IReadOnlyList<ApprovedDeviation>> Before(ChiBoContext db, long act) =>
        Of(db, db.Deviations.Known(KnownAt.Now).Where(row => row.RecordedIn < act));

    /// <summary>Those that were known to be approved.</summary>
    public static Task<IReadOnlyList<ApprovedDeviation>> AsKnown(ChiBoContext db, KnownAt known) =>
        Of(db, db.Deviations.Known(known));

    private static async Task<IReadOnlyList<ApprovedDeviation>> Of(ChiBoContext db, IQueryable<Deviation> rows)
    {
        var known = await (
            from row in rows.AsNoTracking()
            where row.State == DeviationState.Approved || row.State == DeviationState.Withdrawn
            join unit in db.Units on row.UnitId equals unit.Id
            select new
            {
                row,
                unit.Code,
                Cell = db
                    .Organisations.Where(one => one.Id == row.OrganisationId)
                    .Select(one => one.Code)
                    .FirstOrDefault(),
            }
        ).ToListAsync();
        return [.. known.Select(one => new ApprovedDeviation(one.row, one.Code, one.Cell))];
    }
}
