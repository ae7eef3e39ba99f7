using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>A member on the roll of a cell.</summary>
internal sealed record CellMember(int Id, string Code, string Name);

/// <summary>Who is on the roll of a cell, and who counts when it votes.</summary>
internal sealed class CellPeople(ChiBoContext db)
{
    /// <summary>Those on the roll of a day, by name.</summary>
    public async Task<IReadOnlyList<CellMember>> On(int cell, DateOnly day) =>
        await (
            from roll in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where roll.OrganisationId == cell && roll.Kind == MembershipKind.Main
            where details.LeftOn == null || details.LeftOn > day
            orderby details.SortKey
            select new CellMember(roll.MemberId, details.Member!.Code, details.FullName)
        ).ToListAsync();

    /// <summary>Those who hold a position in a committee on a day, by name: who inspects for it.</summary>
    public async Task<IReadOnlyList<CellMember>> Holding(int committee, DateOnly day) =>
        await (
            from details in db.MemberDetails.Known(KnownAt.Now)
            where
                db
                    .Positions.Known(KnownAt.Now)
                    .On(day)
                    .Any(held => held.OrganisationId == committee && held.MemberId == details.MemberId)
            where details.LeftOn == null || details.LeftOn > day
            orderby details.SortKey
            select new CellMember(details.MemberId, details.Member!.Code, details.FullName)
        ).ToListAsync();

    /// <summary>Those who may work on a case: the roll of the cell, or who holds a position in the committee above that inspects.</summary>
    public Task<IReadOnlyList<CellMember>> Of(CasePlace place, DateOnly day) =>
        place.ByCommitteeId is { } committee ? Holding(committee, day) : On(place.OrganisationId, day);

    /// <summary>How many official members count on a day: probationary and suspended ones never do.</summary>
    public Task<int> OfficialOn(int cell, DateOnly day) => VotingMembers.Count(db, cell, day);

    /// <summary>The member as discipline sees him or her on a day.</summary>
    public async Task<DisciplinedMember> Disciplined(int member, DateOnly day) =>
        new(
            await db.MemberDetails.Known(KnownAt.Now).AnyAsync(row => row.MemberId == member && row.OfficialOn <= day),
            await db.Posts.Known(KnownAt.Now).On(day).AnyAsync(row => row.MemberId == member)
                || await db.Positions.Known(KnownAt.Now).On(day).AnyAsync(row => row.MemberId == member)
        );

    /// <summary>Names of members, by number.</summary>
    public async Task<IReadOnlyDictionary<int, string>> Names(IEnumerable<int> members)
    {
        int[] asked = [.. members];
        return await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => asked.Contains(row.MemberId))
            .ToDictionaryAsync(row => row.MemberId, row => row.FullName);
    }

    /// <summary>The name of a member.</summary>
    public async Task<string> NameOf(int member) =>
        await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => row.MemberId == member)
            .Select(row => row.FullName)
            .FirstOrDefaultAsync()
        ?? "";

    /// <summary>Names of organisations as they are now, by number.</summary>
    public async Task<IReadOnlyDictionary<int, string>> CellNames(IReadOnlyList<int> cells) =>
        (
            await db
                .OrganisationVersions.Known(KnownAt.Now)
                .Where(row => cells.Contains(row.OrganisationId))
                .OrderBy(row => row.ValidFrom)
                .Select(row => new { row.OrganisationId, row.Name })
                .ToListAsync()
        )
            .GroupBy(row => row.OrganisationId)
            .ToDictionary(row => row.Key, row => row.Last().Name);

    /// <summary>The name of an organisation as it is now.</summary>
    public async Task<string> CellName(int cell) =>
        await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => row.Name)
            .FirstOrDefaultAsync()
        ?? "";
}
