using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>Which cell raised what: by its secretary, or through the member in charge of an area that it serves.</summary>
internal static class RaisedBy
{
    /// <summary>Keys of the proposals with a matter that one of the cells raised.</summary>
    public static async Task<IReadOnlyList<long>> Proposals(ChiBoContext db, IReadOnlySet<int> cells, DateOnly day)
    {
        HashSet<int> areas = await Areas(db, cells, day);
        return await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => row.ProposalKey != null)
            .Where(row => row.CellId != null && cells.Contains(row.CellId.Value) || areas.Contains(row.UnitId))
            .Select(row => row.ProposalKey!.Value)
            .Distinct()
            .ToListAsync();
    }

    /// <summary>Numbers of the residential areas that the cells serve on the day.</summary>
    public static async Task<HashSet<int>> Areas(ChiBoContext db, IReadOnlySet<int> cells, DateOnly day)
    {
        List<int[]> served = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row =>
                cells.Contains(row.OrganisationId) && row.Kind == Domain.Organisations.OrganisationKind.ResidentialCell
            )
            .Select(row => row.UnitIds)
            .ToListAsync();
        return [.. served.SelectMany(units => units)];
    }
}
