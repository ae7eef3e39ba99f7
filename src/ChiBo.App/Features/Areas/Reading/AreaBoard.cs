using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>Areas of one commune in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Meeting">The agency cell and its meeting.</param>
/// <param name="Lines">The areas.</param>
public sealed record AreaBoard(MeetingMonth Month, AgencyMeeting Meeting, IReadOnlyList<AreaLine> Lines)
{
    /// <summary>Reads how the areas stand. All are of the commune.</summary>
    internal static async Task<AreaBoard> Read(
        ChiBoContext db,
        int? commune,
        IReadOnlyList<AreaUnit> areas,
        MeetingMonth month,
        DateOnly today
    )
    {
        DateOnly first = month.FirstDay;
        List<int> ids = [.. areas.Select(area => area.Id)];
        AgencyMeeting meeting = await AreaUnits.MeetingOf(db, commune, month);
        ILookup<int, AreaMember> inCharge = await AreaUnits.InCharge(db, ids, month);
        var reports = (
            await db
                .AreaReports.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => ids.Contains(row.UnitId) && row.Month == first)
                .ToListAsync()
        ).ToLookup(row => row.UnitId);
        var urgings = (
            await db
                .Urgings.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => ids.Contains(row.UnitId!.Value) && row.Month == first)
                .OrderByDescending(row => row.At)
                .ToListAsync()
        ).ToLookup(row => row.UnitId!.Value);
        Dictionary<int, int> matters = await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => ids.Contains(row.UnitId) && row.Month == first)
            .GroupBy(row => row.UnitId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count);
        Dictionary<int, DateTime> met = await AreaUnits.CellMeetings(db, ids, month);
        bool isOver = MeetingMonth.Of(today).CompareTo(month) > 0;
        return new AreaBoard(
            month,
            meeting,
            [
                .. areas.Select(area =>
                {
                    DateTime? reportedAt = reports[area.Id].Min(report => report.ReportedAt);
                    AreaMember[] members = [.. inCharge[area.Id]];
                    return new AreaLine(
                        area,
                        members,
                        AreaLine.StandingOf(reportedAt, meeting.HeldAt, isOver, members.Length > 0)
                    )
                    {
                        ReportedAt = reportedAt,
                        Attended = reports[area.Id].Max(report => report.Attended),
                        CellMetOn = met.TryGetValue(area.Id, out DateTime at) ? DateOnly.FromDateTime(at) : null,
                        UrgedAt = urgings[area.Id].FirstOrDefault()?.At,
                        UrgedWords = urgings[area.Id].FirstOrDefault()?.Words,
                        Matters = matters.GetValueOrDefault(area.Id),
                    };
                }),
            ]
        );
    }
}
