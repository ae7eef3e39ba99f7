using ChiBo.App.Features.Registers;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>Codes and names of communes and what lies above them on a day, read at once: of all, or of a few.</summary>
internal sealed class CampaignNames
{
    private readonly Dictionary<int, (string Code, string Name)> units;

    private CampaignNames(Dictionary<int, (string, string)> units) => this.units = units;

    /// <summary>Reads them.</summary>
    /// <param name="db">The context.</param>
    /// <param name="day">As of which day; a unit that is not there then by its last name.</param>
    /// <param name="few">The units that are meant; nothing for all of them.</param>
    public static async Task<CampaignNames> Read(ChiBoContext db, DateOnly day, IReadOnlyCollection<int>? few = null)
    {
        IQueryable<UnitVersion> versions = db
            .UnitVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Kind != UnitKind.ResidentialArea);
        if (few is not null)
        {
            versions = versions.Where(row => few.Contains(row.UnitId));
        }

        var rows = await versions
            .Select(row => new
            {
                row.UnitId,
                row.Unit!.Code,
                row.Name,
                Holds = (row.ValidFrom == null || row.ValidFrom <= day) && (row.ValidTo == null || row.ValidTo > day),
            })
            .ToListAsync();
        var found = new Dictionary<int, (string, string)>();
        foreach (var row in rows.OrderBy(row => row.Holds))
        {
            found[row.UnitId] = (row.Code, row.Name);
        }

        return new CampaignNames(found);
    }

    public string CodeOf(int? unit) =>
        unit is { } id && units.TryGetValue(id, out (string Code, string Name) known) ? known.Code : "";

    public string NameOf(int? unit) =>
        unit is { } id && units.TryGetValue(id, out (string Code, string Name) known) ? known.Name : "";
}
