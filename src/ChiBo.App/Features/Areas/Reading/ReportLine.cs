using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>A report of an area as its history shows it.</summary>
/// <param name="Month">The month.</param>
/// <param name="Member">Who reported.</param>
/// <param name="Attended">Whether he or she attended the cell's meeting.</param>
/// <param name="ReportedAt">When it was handed in.</param>
/// <param name="Standing">In time or late.</param>
public sealed record ReportLine(
    MeetingMonth Month,
    string Member,
    bool? Attended,
    DateTime? ReportedAt,
    AreaStanding Standing
)
{
    /// <summary>The reports of an area in some months, the newest first.</summary>
    internal static async Task<IReadOnlyList<ReportLine>> Read(
        ChiBoContext db,
        AreaUnit area,
        MeetingMonth from,
        MeetingMonth to
    )
    {
        (DateOnly first, DateOnly last) = (from.FirstDay, to.FirstDay);
        var rows = await (
            from row in db.AreaReports.AsNoTracking().Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            where row.UnitId == area.Id && row.Month >= first && row.Month <= last
            orderby row.Month descending, row.ReportedAt, row.MemberId
            select new
            {
                row.Month,
                details.FullName,
                row.Attended,
                row.ReportedAt,
            }
        ).ToListAsync();
        var lines = new List<ReportLine>();
        foreach (var ofMonth in rows.GroupBy(row => row.Month))
        {
            var month = MeetingMonth.Of(ofMonth.Key);
            DateTime? heldAt = (await AreaUnits.MeetingOf(db, area.CommuneId, month)).HeldAt;
            lines.AddRange(
                ofMonth.Select(row => new ReportLine(
                    month,
                    row.FullName,
                    row.Attended,
                    row.ReportedAt,
                    AreaLine.StandingOf(row.ReportedAt, heldAt, isOver: true, isInCharge: true)
                ))
            );
        }

        return lines;
    }
}
