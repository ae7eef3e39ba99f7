using ChiBo.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Reading;

/// <summary>
/// The cells and sub-committees (đảng bộ bộ phận) under a commune's committee, which serve no unit of their own and are
/// found by what stands above them: the order of meetings (II.2.b) asks for them.
/// </summary>
internal static class CellsUnder
{
    /// <summary>More sub-committees do not stand above one another.</summary>
    private const int MostSteps = 8;

    /// <summary>What ever stands under the organisations, by what is known now.</summary>
    public static async Task<IReadOnlySet<int>> Of(ChiBoContext db, IReadOnlySet<int> organisations)
    {
        var found = new HashSet<int>();
        IReadOnlySet<int> above = organisations;
        for (int step = 0; step < MostSteps && above.Count > 0; step++)
        {
            List<int> under = await db
                .OrganisationVersions.Where(row =>
                    row.SupersededIn == null && row.ParentId != null && above.Contains(row.ParentId.Value)
                )
                .Select(row => row.OrganisationId)
                .Distinct()
                .ToListAsync();
            above = under.Where(found.Add).ToHashSet();
        }

        return found;
    }

    /// <summary>The committees of communes and sub-committees that ever stand above the organisations.</summary>
    public static async Task<IReadOnlySet<int>> Above(ChiBoContext db, IReadOnlySet<int> organisations)
    {
        var found = new HashSet<int>();
        IReadOnlySet<int> under = organisations;
        for (int step = 0; step < MostSteps && under.Count > 0; step++)
        {
            List<int> parents = await db
                .OrganisationVersions.Where(row =>
                    row.SupersededIn == null && row.ParentId != null && under.Contains(row.OrganisationId)
                )
                .Select(row => row.ParentId!.Value)
                .Distinct()
                .ToListAsync();
            List<int> ofCommunes = await db
                .OrganisationVersions.Where(row =>
                    row.SupersededIn == null
                    && parents.Contains(row.OrganisationId)
                    && (row.Kind == OrganisationKind.SubCommittee || row.Kind == OrganisationKind.CommuneCommittee)
                )
                .Select(row => row.OrganisationId)
                .Distinct()
                .ToListAsync();
            under = ofCommunes.Where(found.Add).ToHashSet();
        }

        return found;
    }
}
