using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>Reads meetings.</summary>
internal sealed class MeetingReader(ChiBoContext db)
{
    /// <summary>A meeting with all that is known of it; nothing when there is none.</summary>
    /// <param name="key">The meeting.</param>
    /// <param name="day">The day on which it was held, when that is just being told.</param>
    public async Task<OpenMeeting?> Find(long key, DateOnly? day = null)
    {
        MeetingSheet? sheet = await db
            .MeetingSheets.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        if (sheet is null)
        {
            return null;
        }

        MeetingRecord? record = await RecordOf(sheet);
        DateOnly on = day ?? (record?.StartsAt is { } start ? DateOnly.FromDateTime(start) : sheet.Month);
        OrganisationVersion cell = await VersionOf(sheet.OrganisationId, on);
        List<Attendance> attendances = await db
            .Attendances.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.SheetKey == key)
            .ToListAsync();
        IReadOnlyList<MeetingMember> members = await MeetingRoll.Read(db, sheet.OrganisationId, on, attendances);
        return new OpenMeeting(sheet, record, cell, cell.Organisation!.Code, on)
        {
            Superior = await NameOf(cell.ParentId, on),
            Members = members,
            Strangers = [.. attendances.Select(row => row.MemberId).Except(members.Select(member => member.Id))],
            Items = await db
                .AgendaItems.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.SheetKey == key)
                .OrderBy(row => row.Place)
                .ThenBy(row => row.Key)
                .ToListAsync(),
            Versions = await db
                .Minutes.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.SheetKey == key)
                .OrderBy(row => row.Version)
                .ToListAsync(),
            Issued = await db
                .IssuedDocuments.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.SheetKey == key)
                .OrderBy(row => row.Key)
                .ToListAsync(),
            Tasks = await db
                .WorkTasks.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.SheetKey == key)
                .OrderBy(row => row.Key)
                .ToListAsync(),
        };
    }

    /// <summary>The name of an organisation on a day; nothing of none.</summary>
    public async Task<string?> NameOf(int? organisation, DateOnly day) =>
        organisation is { } number ? (await VersionOf(number, day)).Name : null;

    /// <summary>The code of the cell of a meeting; nothing when there is no such meeting.</summary>
    public Task<string?> CellOf(long key) =>
        db
            .MeetingSheets.Known(KnownAt.Now)
            .Where(row => row.Key == key)
            .Join(db.Organisations, row => row.OrganisationId, cell => cell.Id, (row, cell) => cell.Code)
            .SingleOrDefaultAsync();

    /// <summary>
    /// What is known of its times: the record that it names, or the one that took its place when the plan was moved or the
    /// meeting was recorded elsewhere.
    /// </summary>
    private async Task<MeetingRecord?> RecordOf(MeetingSheet sheet) =>
        await db.Meetings.AsNoTracking().Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Id == sheet.MeetingId)
        ?? await db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row =>
                row.OrganisationId == sheet.OrganisationId && row.Month == sheet.Month && row.Kind == sheet.Kind
            )
            .Where(row => !db.MeetingSheets.Any(other => other.SupersededIn == null && other.MeetingId == row.Id))
            .OrderByDescending(row => row.Id)
            .FirstOrDefaultAsync();

    private Task<OrganisationVersion> VersionOf(int organisation, DateOnly day) =>
        db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == organisation)
            .OrderByDescending(row =>
                (row.ValidFrom == null || row.ValidFrom <= day) && (row.ValidTo == null || row.ValidTo > day)
            )
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Include(row => row.Organisation)
            .FirstAsync();
}
