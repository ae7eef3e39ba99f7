using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>A meeting in a list.</summary>
/// <param name="Key">The meeting.</param>
/// <param name="MeetingId">Its record.</param>
/// <param name="Cell">Name of the cell.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Month">The month that it counts for.</param>
/// <param name="StartsAt">When it begins or began; nothing when no day is set.</param>
/// <param name="Stage">How far it has come.</param>
public sealed record MeetingLine(
    long Key,
    long MeetingId,
    string Cell,
    MeetingKind Kind,
    DateOnly Month,
    DateTime? StartsAt,
    MeetingStage Stage
);

/// <summary>The meetings that are being worked on, within the reach of a person.</summary>
internal sealed class MeetingList(ChiBoContext db, OrganisationReach reach)
{
    private const int Most = 100;

    /// <summary>Those of the cells on which the person may do something, the newest first.</summary>
    public async Task<IReadOnlyList<MeetingLine>> Read(AccessAction action, Sensitivity sensitivity, DateOnly today)
    {
        HashSet<int> cells = await reach.Of(action, sensitivity, today, KnownAt.Now);
        return await Lines(cells);
    }

    /// <summary>Those of some cells.</summary>
    public async Task<IReadOnlyList<MeetingLine>> Lines(IReadOnlyCollection<int> cells)
    {
        var rows = await db
            .MeetingSheets.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => cells.Contains(row.OrganisationId))
            .OrderByDescending(row => row.Month)
            .ThenByDescending(row => row.Key)
            .Take(Most)
            .Select(row => new
            {
                row.Key,
                row.MeetingId,
                row.Kind,
                row.Month,
                row.Stage,
                StartsAt = db
                    .Meetings.Where(record => record.Id == row.MeetingId)
                    .Select(record => record.StartsAt)
                    .FirstOrDefault(),
                Cell = db
                    .OrganisationVersions.Where(version =>
                        version.OrganisationId == row.OrganisationId && version.SupersededIn == null
                    )
                    .OrderByDescending(version => version.ValidFrom != null)
                    .ThenByDescending(version => version.ValidFrom)
                    .Select(version => version.Name)
                    .FirstOrDefault(),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(row => new MeetingLine(
                row.Key,
                row.MeetingId,
                row.Cell ?? "",
                row.Kind,
                row.Month,
                row.StartsAt,
                row.Stage
            )),
        ];
    }
}
