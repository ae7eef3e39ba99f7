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

    /// <summary>The name of an organisation as it is now.</summary>
    public async Task<string> CellName(int cell) =>
        await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell)
            .OrderByDescending(row => row.ValidFrom)
            .Select(row => row.Name)
            .FirstOrDefaultAsync()
        ?? "";
}
