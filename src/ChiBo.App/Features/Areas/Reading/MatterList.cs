using ChiBo.App.Features.Registers;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reading;

/// <summary>A matter of an area as it is shown.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Area">The area.</param>
/// <param name="Month">The month in which it was raised.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="IsNeed">Whether residents need or wish it.</param>
/// <param name="Text">The words; nothing when their time is over.</param>
public sealed record MatterLine(long Key, AreaUnit Area, MeetingMonth Month, AreaTopic Topic, bool IsNeed, string? Text)
{
    /// <summary>Of whom it was asked.</summary>
    public Addressee? AskedOf { get; init; }

    /// <summary>What became of it.</summary>
    public MatterState State { get; init; }

    /// <summary>The member in charge or the residential cell that brought it.</summary>
    public string? By { get; init; }
}

/// <summary>Reads matters with the words that are still there.</summary>
internal static class MatterList
{
    private const int Most = 500;

    /// <summary>Matters of areas raised in some months, the newest month first, then by topic.</summary>
    public static async Task<IReadOnlyList<MatterLine>> Read(
        ChiBoContext db,
        IReadOnlyList<AreaUnit> areas,
        MeetingMonth from,
        MeetingMonth to
    )
    {
        (DateOnly first, DateOnly last) = (from.FirstDay, to.FirstDay);
        var byId = areas.ToDictionary(area => area.Id);
        List<int> ids = [.. byId.Keys];
        var rows = await (
            from row in db.AreaMatters.AsNoTracking().Known(KnownAt.Now)
            where ids.Contains(row.UnitId) && row.Month >= first && row.Month <= last
            orderby row.Month descending, row.Topic, row.UnitId, row.IsNeed, row.Key
            select new
            {
                Matter = row,
                Text = db
                    .MatterTexts.Where(text => text.MatterKey == row.Key)
                    .Select(text => text.Text)
                    .FirstOrDefault(),
                Member = db
                    .MemberDetails.Where(details => details.MemberId == row.MemberId && details.SupersededIn == null)
                    .Select(details => details.FullName)
                    .FirstOrDefault(),
                Cell = db
                    .OrganisationVersions.Where(version =>
                        version.OrganisationId == row.CellId && version.SupersededIn == null
                    )
                    .OrderByDescending(version => version.ValidFrom != null)
                    .ThenByDescending(version => version.ValidFrom)
                    .Select(version => version.Name)
                    .FirstOrDefault(),
            }
        )
            .Take(Most)
            .ToListAsync();
        return [.. rows.Select(row => Line(row.Matter, byId[row.Matter.UnitId], row.Text, row.Member ?? row.Cell))];
    }

    private static MatterLine Line(AreaMatter matter, AreaUnit area, string? text, string? by) =>
        new(matter.Key, area, MeetingMonth.Of(matter.Month), matter.Topic, matter.IsNeed, text)
        {
            AskedOf = matter.AskedOf,
            State = matter.State,
            By = by,
        };
}
