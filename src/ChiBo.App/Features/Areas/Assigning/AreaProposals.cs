using System.Collections.Immutable;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Planning.Areas;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Assigning;

/// <summary>Asks the planner who of an agency cell should be in charge of which area. Nothing is recorded.</summary>
internal sealed class AreaProposals(ChiBoContext db)
{
    /// <summary>What a person waits for: about two seconds at most.</summary>
    private const double Effort = 1;

    /// <summary>How long a meeting takes of which no end is known.</summary>
    private const int UsualMinutes = 100;

    /// <summary>The proposal from a day on; nothing when there is no such agency cell then.</summary>
    public async Task<AreaAssignmentProposal?> Make(string cell, DateOnly from, AssigningChoices choices)
    {
        if (await AssignedCell.Find(db, cell, from) is not { } assigned)
        {
            return null;
        }

        ILookup<int, int> open = await OpenMatters(assigned.Areas, choices.Load);
        ILookup<int, AreaMeeting> meetings = await Meetings(assigned.Areas, from);
        return AreaAssigner.Propose(
            new AreaAssignmentRequest(
                [
                    .. assigned.Areas.Select(area => new AreaToAssign(
                        area.Code,
                        area.Name,
                        Weight: 1 + open[area.Id].Count()
                    )
                    {
                        Meetings = [.. meetings[area.Id]],
                    }),
                ],
                [.. await Members(assigned, from, choices)]
            )
            {
                Home = choices.Home,
                KeepExisting = choices.Keeps,
                Effort = Effort,
            }
        );
    }

    private async Task<IEnumerable<MemberToAssign>> Members(AssignedCell cell, DateOnly from, AssigningChoices choices)
    {
        List<int> ids = [.. cell.Members.Select(member => member.Id)];
        var codes = cell.Areas.ToDictionary(area => area.Id, area => area.Code);
        HashSet<int> spared =
        [
            .. await db
                .Statuses.Known(KnownAt.Now)
                .On(from)
                .Where(row => ids.Contains(row.MemberId))
                .Select(row => row.MemberId)
                .ToListAsync(),
        ];
        ILookup<int, int> homes = (
            await db
                .Residences.AsNoTracking()
                .Known(KnownAt.Now)
                .On(from)
                .Where(row => ids.Contains(row.MemberId))
                .OrderBy(row => row.Id)
                .ToListAsync()
        ).ToLookup(row => row.MemberId, row => row.UnitId);
        ILookup<int, int> existing = (
            await db
                .AreaAssignments.AsNoTracking()
                .Known(KnownAt.Now)
                .On(from)
                .Where(row => ids.Contains(row.MemberId))
                .ToListAsync()
        ).ToLookup(row => row.MemberId, row => row.UnitId);
        HashSet<int> atOffice = choices.KeepsOfficeHours ? await AtOffice(ids, from) : [];
        return cell.Members.Select(member => new MemberToAssign(member.Code, member.Name)
        {
            MostAreas = spared.Contains(member.Id) ? 0 : null,
            HomeArea = homes[member.Id].Select(codes.GetValueOrDefault).FirstOrDefault(code => code is not null),
            Duty = atOffice.Contains(member.Id) ? OfficeHours.All : [],
            Travel = Ways(cell.Areas, homes[member.Id], choices.WayMinutes),
            Existing = [.. existing[member.Id].Where(codes.ContainsKey).Select(unit => codes[unit]).Distinct().Order()],
        });
    }

    /// <summary>Those who hold a post of cadre or civil servant, and so keep office hours.</summary>
    private async Task<HashSet<int>> AtOffice(List<int> members, DateOnly from) =>
        [
            .. await db
                .Posts.Known(KnownAt.Now)
                .On(from)
                .Where(row =>
                    members.Contains(row.MemberId) && (row.Kind == PostKind.Cadre || row.Kind == PostKind.CivilServant)
                )
                .Select(row => row.MemberId)
                .ToListAsync(),
        ];

    /// <summary>The ways from a home to each area: none to the own one; nothing is known of who has no home on record.</summary>
    private static ImmutableDictionary<string, int> Ways(
        IReadOnlyList<AreaUnit> areas,
        IEnumerable<int> homes,
        int minutes
    )
    {
        HashSet<int> own = [.. homes];
        return own.Count == 0 || minutes == 0
            ? ImmutableDictionary<string, int>.Empty
            : areas.ToImmutableDictionary(area => area.Code, area => own.Contains(area.Id) ? 0 : minutes);
    }

    /// <summary>The open matters by area, where they count as load.</summary>
    private async Task<ILookup<int, int>> OpenMatters(IReadOnlyList<AreaUnit> areas, AreaLoad load)
    {
        List<int> ids = load == AreaLoad.OpenMatters ? [.. areas.Select(area => area.Id)] : [];
        List<int> open = await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => ids.Contains(row.UnitId) && row.State == MatterState.Open)
            .Select(row => row.UnitId)
            .ToListAsync();
        return open.ToLookup(area => area);
    }

    /// <summary>The regular meetings of the areas' cells in the month of the day and the next, as far as their hours are known.</summary>
    private async Task<ILookup<int, AreaMeeting>> Meetings(IReadOnlyList<AreaUnit> areas, DateOnly day)
    {
        List<int> ids = [.. areas.Select(area => area.Id)];
        DateOnly month = MeetingMonth.Of(day).FirstDay;
        DateOnly last = month.AddMonths(1);
        var rows = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals version.Id
            join meeting in db.Meetings.Known(KnownAt.Now) on version.OrganisationId equals meeting.OrganisationId
            where
                ids.Contains(served.UnitId)
                && version.Kind == OrganisationKind.ResidentialCell
                && meeting.Kind == MeetingKind.Regular
                && meeting.Month >= month
                && meeting.Month <= last
                && meeting.StartsAt != null
                && (meeting.State == MeetingState.Planned || meeting.State == MeetingState.Held)
            orderby served.UnitId, meeting.Id
            select new
            {
                served.UnitId,
                Starts = meeting.StartsAt!.Value,
                Ends = meeting.EndsAt,
            }
        ).ToListAsync();
        return rows.ToLookup(
            row => row.UnitId,
            row => new AreaMeeting(
                DateOnly.FromDateTime(row.Starts),
                TimeOnly.FromDateTime(row.Starts),
                row.Ends is { } ends ? Math.Max(1, (int)(ends - row.Starts).TotalMinutes) : UsualMinutes
            )
        );
    }
}
