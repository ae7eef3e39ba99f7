using ChiBo.App.Features.Registers;
using ChiBo.Domain.Regulations;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>
/// The versions whose numbers of days and usual day hold: approved here, and in force in the register too. What was typed in
/// from paper or struck out in the register since takes their place.
/// </summary>
internal static class RegulationsInForce
{
    /// <summary>Those of some cells on a day, untracked, by the cell's number.</summary>
    public static async Task<IReadOnlyDictionary<int, RegulationDraft>> Of(
        ChiBoContext db,
        IReadOnlyCollection<int> cells,
        DateOnly day
    )
    {
        List<RegulationDraft> versions = await (
            from version in db.RegulationDrafts.AsNoTracking().Known(KnownAt.Now)
            from row in db.WorkingRegulations.Known(KnownAt.Now).On(day)
            where cells.Contains(version.OrganisationId) && version.State == RegulationState.Approved
            where row.OrganisationId == version.OrganisationId && row.ValidFrom == version.InForceFrom
            orderby version.Version descending
            select version
        ).ToListAsync();
        return versions.DistinctBy(version => version.OrganisationId).ToDictionary(version => version.OrganisationId);
    }

    /// <summary>That of a cell on a day; nothing when there is none.</summary>
    public static async Task<RegulationDraft?> Of(ChiBoContext db, int cell, DateOnly day) =>
        (await Of(db, [cell], day)).GetValueOrDefault(cell);
}
