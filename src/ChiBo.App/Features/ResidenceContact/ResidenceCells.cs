using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>A residence cell that the register suggests, and why.</summary>
/// <param name="Id">Number of the cell.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The area where the member lives.</param>
internal sealed record SuggestedCell(int Id, string Code, string Name, string Unit);

/// <summary>Which residential cell is a member's, from where the register says that he or she lives.</summary>
internal static class ResidenceCells
{
    /// <summary>The cells that serve where the member lives on a day; none when that is not known, or lies outside.</summary>
    public static async Task<IReadOnlyList<SuggestedCell>> Of(ChiBoContext db, int member, DateOnly day)
    {
        var rows = await (
            from home in db.Residences.Known(KnownAt.Now).On(day)
            join unit in db.UnitVersions.Known(KnownAt.Now).On(day) on home.UnitId equals unit.UnitId
            join served in db.ServedUnits on home.UnitId equals served.UnitId
            join cell in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals cell.Id
            where home.MemberId == member && cell.Kind == OrganisationKind.ResidentialCell
            orderby cell.Organisation!.Code
            select new
            {
                cell.OrganisationId,
                cell.Organisation!.Code,
                cell.Name,
                Unit = unit.Name,
            }
        ).ToListAsync();
        return [.. rows.Select(row => new SuggestedCell(row.OrganisationId, row.Code, row.Name, row.Unit))];
    }

    /// <summary>Code and name of organisations, as they were last.</summary>
    public static async Task<IReadOnlyDictionary<int, (string Code, string Name)>> Names(
        ChiBoContext db,
        IEnumerable<int> organisations
    )
    {
        List<int> ids = [.. organisations.Distinct()];
        var rows = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => ids.Contains(row.OrganisationId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new
            {
                row.OrganisationId,
                row.Organisation!.Code,
                row.Name,
            })
            .ToListAsync();
        return rows.GroupBy(row => row.OrganisationId)
            .ToDictionary(group => group.Key, group => (group.Last().Code, group.Last().Name));
    }

    /// <summary>What the place of a request is called.</summary>
    public static async Task<string> NameOf(ChiBoContext db, ResidenceYear year) =>
        year.CellId is { } cell ? (await Names(db, [cell]))[cell].Name : year.Outside ?? "";

    /// <summary>A residential cell by its code on a day.</summary>
    public static Task<OrganisationVersion?> Find(ChiBoContext db, string? code, DateOnly day) =>
        db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(day)
            .SingleOrDefaultAsync(row =>
                row.Organisation!.Code == code && row.Kind == OrganisationKind.ResidentialCell
            );
}
