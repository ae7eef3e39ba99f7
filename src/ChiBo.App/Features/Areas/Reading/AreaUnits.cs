using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>Finds areas, the cells around them, and who is in charge.</summary>
internal static class AreaUnits
{
    /// <summary>The area of a code as it stands on the day, or stood last; nothing when there is none.</summary>
    public static async Task<AreaUnit?> Find(ChiBoContext db, string code, DateOnly day) =>
        (await Lines(db.UnitVersions.Known(KnownAt.Now).Where(row => row.Unit!.Code == code), day)).SingleOrDefault();

    /// <summary>Areas by their numbers.</summary>
    public static Task<IReadOnlyList<AreaUnit>> Of(ChiBoContext db, IReadOnlyCollection<int> ids, DateOnly day)
    {
        List<int> all = [.. ids];
        return Lines(db.UnitVersions.Known(KnownAt.Now).Where(row => all.Contains(row.UnitId)), day);
    }

    /// <summary>The areas of a commune on the day, by name.</summary>
    public static Task<IReadOnlyList<AreaUnit>> OfCommune(ChiBoContext db, int commune, DateOnly day) =>
        Lines(db.UnitVersions.Known(KnownAt.Now).On(day).Where(row => row.ParentId == commune), day);

    /// <summary>The areas of communes on any day from one to before another, as they stand on a day or stood last, by name.</summary>
    public static Task<IReadOnlyList<AreaUnit>> OfCommunes(
        ChiBoContext db,
        IReadOnlyCollection<int> communes,
        DateOnly from,
        DateOnly to,
        DateOnly day
    )
    {
        List<int> all = [.. communes];
        return Lines(
            db.UnitVersions.Known(KnownAt.Now)
                .Within(from, to)
                .Where(row => row.ParentId != null && all.Contains(row.ParentId.Value)),
            day
        );
    }

    /// <summary>Numbers of organisations of a kind that serve a unit on the day.</summary>
    public static Task<List<int>> Serving(ChiBoContext db, int unit, OrganisationKind kind, DateOnly day) =>
        (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals version.Id
            where served.UnitId == unit && version.Kind == kind
            orderby version.OrganisationId
            select version.OrganisationId
        )
            .Distinct()
            .ToListAsync();

    /// <summary>Who is in charge of areas on some day of a month, by area.</summary>
    public static async Task<ILookup<int, AreaMember>> InCharge(
        ChiBoContext db,
        IReadOnlyCollection<int> areas,
        MeetingMonth month
    )
    {
        List<int> all = [.. areas];
        (DateOnly first, DateOnly last) = (month.FirstDay, month.LastDay);
        var rows = await (
            from row in db.AreaAssignments.Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            where
                all.Contains(row.UnitId)
                && (row.ValidFrom == null || row.ValidFrom <= last)
                && (row.ValidTo == null || row.ValidTo > first)
            orderby details.SortKey, row.MemberId
            select new
            {
                row.UnitId,
                row.MemberId,
                row.Member!.Code,
                details.FullName,
            }
        )
            .AsNoTracking()
            .ToListAsync();
        return rows.Distinct().ToLookup(row => row.UnitId, row => new AreaMember(row.MemberId, row.Code, row.FullName));
    }

    /// <summary>The agency cell of a commune in a month, and its regular meeting.</summary>
    public static async Task<AgencyMeeting> MeetingOf(ChiBoContext db, int? commune, MeetingMonth month)
    {
        (DateOnly first, DateOnly last) = (month.FirstDay, month.LastDay);
        var cells = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now) on served.OrganisationVersionId equals version.Id
            where
                served.UnitId == commune
                && version.Kind == OrganisationKind.AgencyCell
                && (version.ValidFrom == null || version.ValidFrom <= last)
                && (version.ValidTo == null || version.ValidTo > first)
            orderby version.OrganisationId, version.ValidFrom != null descending, version.ValidFrom descending
            select new
            {
                version.OrganisationId,
                version.Organisation!.Code,
                version.Name,
            }
        )
            .AsNoTracking()
            .ToListAsync();
        if (cells.Count == 0)
        {
            return AgencyMeeting.None;
        }

        List<int> ids = [.. cells.Select(cell => cell.OrganisationId).Distinct()];
        List<MeetingRecord> meetings = await db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.OrganisationId) && row.Month == first && row.Kind == MeetingKind.Regular)
            .ToListAsync();
        DateTime? At(MeetingState state) => meetings.Where(row => row.State == state).Min(row => row.StartsAt);
        return new AgencyMeeting(
            cells[0].OrganisationId,
            cells[0].Code,
            cells[0].Name,
            At(MeetingState.Held),
            At(MeetingState.Planned)
        );
    }

    /// <summary>When the residential cells of areas held their regular meetings of a month, by area.</summary>
    public static async Task<Dictionary<int, DateTime>> CellMeetings(
        ChiBoContext db,
        IReadOnlyCollection<int> areas,
        MeetingMonth month
    )
    {
        List<int> all = [.. areas];
        (DateOnly first, DateOnly last) = (month.FirstDay, month.LastDay);
        var rows = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now) on served.OrganisationVersionId equals version.Id
            join meeting in db.Meetings.Known(KnownAt.Now) on version.OrganisationId equals meeting.OrganisationId
            where
                all.Contains(served.UnitId)
                && version.Kind == OrganisationKind.ResidentialCell
                && (version.ValidFrom == null || version.ValidFrom <= last)
                && (version.ValidTo == null || version.ValidTo > first)
                && meeting.Month == first
                && meeting.Kind == MeetingKind.Regular
                && meeting.State == MeetingState.Held
                && meeting.StartsAt != null
            select new { served.UnitId, At = meeting.StartsAt!.Value }
        ).ToListAsync();
        return rows.GroupBy(row => row.UnitId).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.At));
    }

    private static async Task<IReadOnlyList<AreaUnit>> Lines(IQueryable<UnitVersion> versions, DateOnly day)
    {
        var rows = await versions
            .AsNoTracking()
            .Where(row => row.Kind == UnitKind.ResidentialArea)
            .OrderByDescending(row =>
                (row.ValidFrom == null || row.ValidFrom <= day) && (row.ValidTo == null || row.ValidTo > day)
            )
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => new AreaUnit(row.UnitId, row.Unit!.Code, row.Name, row.ParentId))
            .ToListAsync();
        return
        [
            .. rows.DistinctBy(row => row.Id)
                .OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
                .ThenBy(row => row.Code, StringComparer.Ordinal),
        ];
    }
}
