using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>What an agency cell discusses of the areas of its commune in a month (II.2.c).</summary>
/// <param name="Cell">Name of the cell.</param>
/// <param name="Board">The areas and their reports.</param>
/// <param name="Matters">The matters, by topic, then by area.</param>
public sealed record AreaDigest(string Cell, AreaBoard Board, IReadOnlyList<MatterLine> Matters)
{
    /// <summary>The areas of which nobody has reported.</summary>
    public IReadOnlyList<AreaLine> Open => [.. Board.Lines.Where(line => line.ReportedAt is null)];

    /// <summary>Reads it; nothing when the code is of no agency cell.</summary>
    internal static async Task<AreaDigest?> Read(ChiBoContext db, string cell, MeetingMonth month, DateOnly today)
    {
        var version = await db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Organisation!.Code == cell && row.Kind == OrganisationKind.AgencyCell)
            .OrderByDescending(row => row.ValidFrom == null || row.ValidFrom <= today)
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => new { row.Name, row.UnitIds })
            .FirstOrDefaultAsync();
        if (version is null || version.UnitIds.Length == 0)
        {
            return null;
        }

        int commune = version.UnitIds[0];
        IReadOnlyList<AreaUnit> areas = await AreaUnits.OfCommune(db, commune, today);
        AreaBoard board = await AreaBoard.Read(db, commune, areas, month, today);
        IReadOnlyList<MatterLine> matters = await MatterList.Read(db, areas, month, month);
        return new AreaDigest(
            version.Name,
            board,
            [
                .. matters
                    .OrderBy(matter => matter.Topic)
                    .ThenBy(matter => VietnameseCollation.Key(matter.Area.Name), StringComparer.Ordinal)
                    .ThenBy(matter => matter.Key),
            ]
        );
    }
}
