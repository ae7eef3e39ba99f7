using ChiBo.App.Features.Registers;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>Codes and names of communes and what lies above them on a day, read at once.</summary>
internal sealed class CampaignNames
{
    private readonly Dictionary<int, (string Code, string Name)> units;

    private CampaignNames(Dictionary<int, (string, string)> units) => this.units = units;

    public static async Task<CampaignNames> Read(ChiBoContext db, DateOnly day)
    {
        var rows = await db
            .UnitVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Kind != UnitKind.ResidentialArea)
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

    public string CodeOf(int unit) => units.TryGetValue(unit, out var known) ? known.Code : "";

    public string NameOf(int? unit) =>
        unit is { } id && units.TryGetValue(id, out (string Code, string Name) known) ? known.Name : "";
}
