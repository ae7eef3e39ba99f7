using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>What a member in charge has reported of an area for a month, to be changed.</summary>
internal static class OwnReport
{
    /// <summary>The matters, and whether the member attended.</summary>
    public static async Task<(IReadOnlyList<MatterLine> Matters, bool? Attended)> Read(
        ChiBoContext db,
        AreaUnit area,
        MeetingMonth month,
        int member
    )
    {
        DateOnly first = month.FirstDay;
        bool? attended = await db
            .AreaReports.Known(KnownAt.Now)
            .Where(row => row.UnitId == area.Id && row.Month == first && row.MemberId == member)
            .Select(row => row.Attended)
            .SingleOrDefaultAsync();
        List<long> own = await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => row.UnitId == area.Id && row.Month == first && row.MemberId == member)
            .Select(row => row.Key)
            .ToListAsync();
        IReadOnlyList<MatterLine> all = await MatterList.Read(db, [area], month, month);
        return ([.. all.Where(matter => own.Contains(matter.Key))], attended);
    }
}
