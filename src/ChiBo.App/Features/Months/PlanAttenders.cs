using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Guidance.Documents;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>Somebody who belongs to two meetings, by the post in each.</summary>
internal sealed record TwoPosts(int Member, BilingualText Here, BilingualText There);

/// <summary>
/// Who has to be at the meetings of some cells on a day, by post: who holds a position there, who takes the chair, who is in
/// charge of an area that the cell serves (II.2.c), who is on its roll.
/// </summary>
internal sealed class PlanAttenders
{
    /// <summary>The weightiest post of a member in a cell.</summary>
    private readonly Dictionary<(int Cell, int Member), BilingualText> posts = [];

    private PlanAttenders() { }

    /// <summary>Those who belong to both, the same in every order of reading.</summary>
    public IReadOnlyList<TwoPosts> InBoth(int here, int there) =>
        [
            .. posts
                .Where(one => one.Key.Cell == here && posts.ContainsKey((there, one.Key.Member)))
                .Select(one => new TwoPosts(one.Key.Member, one.Value, posts[(there, one.Key.Member)]))
                .OrderBy(one => one.Member),
        ];

    public static async Task<PlanAttenders> Read(ChiBoContext db, MonthFacts facts, int[] cells, DateOnly day)
    {
        var found = new PlanAttenders();
        string Name(int cell) => facts.Cells.First(one => one.Id == cell).Name;
        void Add(int cell, int member, string vietnamese, string english) =>
            found.posts.TryAdd((cell, member), new BilingualText(vietnamese, english));

        var held = await db
            .Positions.Known(KnownAt.Now)
            .On(day)
            .Where(row => cells.Contains(row.OrganisationId))
            .OrderBy(row => row.Kind)
            .Select(row => new
            {
                row.OrganisationId,
                row.MemberId,
                row.Kind,
            })
            .ToListAsync();
        foreach (var row in held)
        {
            (string vietnamese, string english) = Words(row.Kind);
            Add(
                row.OrganisationId,
                row.MemberId,
                $"{vietnamese} {Name(row.OrganisationId)}",
                $"{english} of {Name(row.OrganisationId)}"
            );
        }

        var chairs = await db
            .MeetingSheets.Known(KnownAt.Now)
            .Where(row =>
                cells.Contains(row.OrganisationId) && row.Month == facts.Month.FirstDay && row.ChairId != null
            )
            .Where(row =>
                db.Meetings.Any(meeting =>
                    meeting.Id == row.MeetingId
                    && meeting.SupersededIn == null
                    && meeting.State == Domain.Meetings.MeetingState.Planned
                )
            )
            .Select(row => new { row.OrganisationId, row.ChairId })
            .ToListAsync();
        foreach (var row in chairs)
        {
            Add(
                row.OrganisationId,
                row.ChairId!.Value,
                $"chủ trì {Name(row.OrganisationId)}",
                $"the chair of {Name(row.OrganisationId)}"
            );
        }

        foreach (var row in await InCharge(db, cells, day))
        {
            Add(row.Cell, row.Member, $"người phụ trách {row.Area}", $"the member in charge of {row.Area}");
        }

        var rolls = await db
            .Memberships.Known(KnownAt.Now)
            .On(day)
            .Where(row => cells.Contains(row.OrganisationId))
            .Select(row => new { row.OrganisationId, row.MemberId })
            .ToListAsync();
        foreach (var row in rolls)
        {
            Add(
                row.OrganisationId,
                row.MemberId,
                $"đảng viên {Name(row.OrganisationId)}",
                $"a member of {Name(row.OrganisationId)}"
            );
        }

        return found;
    }

    private static async Task<List<(int Cell, int Member, string Area)>> InCharge(
        ChiBoContext db,
        int[] cells,
        DateOnly day
    )
    {
        var rows = await (
            from assigned in db.AreaAssignments.Known(KnownAt.Now).On(day)
            join served in db.ServedUnits on assigned.UnitId equals served.UnitId
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals version.Id
            join area in db.UnitVersions.Known(KnownAt.Now).On(day) on assigned.UnitId equals area.UnitId
            where cells.Contains(version.OrganisationId)
            orderby area.Name
            select new
            {
                version.OrganisationId,
                assigned.MemberId,
                area.Name,
            }
        ).ToListAsync();
        return [.. rows.Select(row => (row.OrganisationId, row.MemberId, row.Name))];
    }

    private static (string Vietnamese, string English) Words(PositionKind kind)
    {
        var words = OrganisationTexts.Of(kind);
        return (words.Vietnamese.ToLowerInvariant(), $"the {words.English.ToLowerInvariant()}");
    }
}
