using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>Puts records of meetings in the place of others; the sheet of a meeting goes along.</summary>
internal static class MonthRows
{
    /// <summary>The regular meetings of a cell for a month, tracked.</summary>
    public static Task<List<MeetingRecord>> Regular(ChiBoContext db, int cell, MeetingMonth month)
    {
        DateOnly first = month.FirstDay;
        return db
            .Meetings.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.Month == first && row.Kind == MeetingKind.Regular)
            .OrderByDescending(row => row.State == MeetingState.Planned)
            .ThenBy(row => row.Id)
            .ToListAsync();
    }

    /// <summary>A meeting of a cell by its number, tracked; nothing when it is not known any more.</summary>
    public static Task<MeetingRecord?> Find(ChiBoContext db, int cell, long id) =>
        db.Meetings.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Id == id && row.OrganisationId == cell);

    /// <summary>Why a meeting cannot be planned anew, excused or called off any more: it was held, or is under way.</summary>
    public static async Task<Refusal?> WhyNot(ChiBoContext db, IReadOnlyCollection<MeetingRecord> rows)
    {
        if (rows.FirstOrDefault(row => row.State == MeetingState.Held) is { } held)
        {
            return new MonthIsRecorded(held.Month);
        }

        long[] ids = [.. rows.Select(row => row.Id)];
        return await db
            .MeetingSheets.Known(KnownAt.Now)
            .AnyAsync(sheet => ids.Contains(sheet.MeetingId) && sheet.Stage >= MeetingStage.InSession)
            ? new MeetingIsUnderWay()
            : null;
    }

    /// <summary>
    /// Records a meeting in the place of others; the sheet of the first of them, its place and agenda, goes along.
    /// </summary>
    /// <param name="scope">The act.</param>
    /// <param name="rows">What it takes the place of.</param>
    /// <param name="next">The record.</param>
    /// <param name="place">Where it is, when that is told.</param>
    /// <param name="setsPlace">Whether it is told: then nothing stands for the usual place.</param>
    public static async Task Replace(
        ActScope scope,
        IReadOnlyCollection<MeetingRecord> rows,
        MeetingRecord next,
        string? place = null,
        bool setsPlace = false
    )
    {
        long[] ids = [.. rows.Select(row => row.Id)];
        List<MeetingSheet> sheets = await scope
            .Db.MeetingSheets.Known(KnownAt.Now)
            .Where(sheet => ids.Contains(sheet.MeetingId))
            .OrderBy(sheet => sheet.Id)
            .ToListAsync();
        foreach (MeetingRecord row in rows)
        {
            scope.Supersede(row);
        }

        scope.Record(next);
        foreach (MeetingSheet left in sheets.Skip(1))
        {
            scope.Supersede(left);
        }

        if (sheets is [var sheet, ..])
        {
            scope.Revise(
                sheet,
                revised =>
                {
                    revised.MeetingId = next.Id;
                    revised.Place = setsPlace ? place : revised.Place;
                }
            );
        }
        else if (place is not null)
        {
            scope.Record(
                new MeetingSheet
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = next.OrganisationId,
                    Month = next.Month,
                    Kind = next.Kind,
                    MeetingId = next.Id,
                    Stage = MeetingStage.Prepared,
                    Place = place,
                }
            );
        }
    }

    /// <summary>
    /// Strikes out a record of a meeting. What was only being prepared ends with it: agenda, replies, the sheet itself. What
    /// has begun stays to be looked at.
    /// </summary>
    public static async Task StrikeOut(ActScope scope, MeetingRecord record)
    {
        scope.Supersede(record);
        List<MeetingSheet> sheets = await scope
            .Db.MeetingSheets.Known(KnownAt.Now)
            .Where(sheet => sheet.MeetingId == record.Id && sheet.Stage < MeetingStage.InSession)
            .ToListAsync();
        foreach (MeetingSheet sheet in sheets)
        {
            long key = sheet.Key;
            List<AgendaItem> items = await scope
                .Db.AgendaItems.Known(KnownAt.Now)
                .Where(item => item.SheetKey == key)
                .ToListAsync();
            List<Attendance> replies = await scope
                .Db.Attendances.Known(KnownAt.Now)
                .Where(reply => reply.SheetKey == key)
                .ToListAsync();
            foreach (Fact ended in (Fact[])[.. items, .. replies, sheet])
            {
                scope.Supersede(ended);
            }
        }
    }
}
