using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices.Writing;

/// <summary>Whom something concerns: the accounts of members, of a cell, of a body, as of today.</summary>
internal sealed class NoticeAudience(ChiBoContext db, RegisterActs acts)
{
    /// <summary>The accounts of members.</summary>
    public async Task<IReadOnlyCollection<int>> OfMembers(params IEnumerable<int> members)
    {
        int[] ids = [.. members];
        return await db
            .Users.Where(user => !user.IsClosed && user.MemberId != null && ids.Contains(user.MemberId.Value))
            .Select(user => user.Id)
            .ToListAsync();
    }

    /// <summary>Those who meet in a cell, or have a duty there.</summary>
    public async Task<IReadOnlyCollection<int>> OfCell(int cell)
    {
        List<int> members = await db
            .Memberships.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == cell)
            .Select(row => row.MemberId)
            .ToListAsync();
        return
        [
            .. await OfMembers(members),
            .. await OfRoles([cell], Role.CellCommittee, Role.ResidentialSecretary, Role.AreaOfficer, Role.Member),
        ];
    }

    /// <summary>Those who lead a cell; where nobody with such a role has an account, the office of the committee above it.</summary>
    public async Task<IReadOnlyCollection<int>> WhoLeads(int cell) =>
        await OfRoles([cell], Role.CellCommittee, Role.ResidentialSecretary) is { Count: > 0 } own
            ? own
            : await OfRoles((await Above(cell)).Take(1), Role.PartyCommitteeOffice);

    /// <summary>Those who correct what is recorded of the members of a cell: its committee, and the office of the committee above it.</summary>
    public async Task<IReadOnlyCollection<int>> WhoCorrects(int cell) =>
        [
            .. await OfRoles([cell], Role.CellCommittee),
            .. await OfRoles([cell, .. await Above(cell)], Role.PartyCommitteeOffice),
        ];

    /// <summary>Those who answer for a body what a cell proposes.</summary>
    public async Task<IReadOnlyCollection<int>> OfBody(Addressee body, int cell)
    {
        IReadOnlyList<int> above = await Above(cell);
        List<int> seats = await Grants(above)
            .Where(grant => grant.Role == Role.AnsweringBody && grant.AnswersFor == body)
            .Select(grant => grant.AccountId)
            .ToListAsync();
        return body == Addressee.PartyCommittee
            ? [.. seats, .. await OfRoles(above.Take(1), Role.PartyCommitteeOffice)]
            : seats;
    }

    /// <summary>Those who raised the matters of a proposal: who leads the cells of the areas, and who is in charge of these.</summary>
    public async Task<IReadOnlyCollection<int>> WhoRaised(long proposal)
    {
        var matters = await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => row.ProposalKey == proposal)
            .Select(row => new { row.UnitId, row.CellId })
            .ToListAsync();
        int[] areas = [.. matters.Select(row => row.UnitId)];
        List<int> serving = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(acts.Today)
                on served.OrganisationVersionId equals version.Id
            where areas.Contains(served.UnitId)
            where version.Kind == Domain.Organisations.OrganisationKind.ResidentialCell
            select version.OrganisationId
        ).ToListAsync();
        return await OfRoles(
            [.. serving, .. matters.Select(row => row.CellId).OfType<int>()],
            Role.ResidentialSecretary,
            Role.AreaOfficer
        );
    }

    /// <summary>Those who have one of the roles on one of the organisations.</summary>
    public async Task<IReadOnlyCollection<int>> OfRoles(IEnumerable<int> organisations, params Role[] roles) =>
        await Grants([.. organisations])
            .Where(grant => roles.Contains(grant.Role))
            .Select(grant => grant.AccountId)
            .ToListAsync();

    private IQueryable<RoleGrant> Grants(IReadOnlyList<int> organisations) =>
        db
            .RoleGrants.AsNoTracking()
            .Known(KnownAt.Now)
            .On(acts.Today)
            .Where(grant => grant.OrganisationId != null && organisations.Contains(grant.OrganisationId.Value));

    /// <summary>The organisations above a cell, the nearest first.</summary>
    private async Task<IReadOnlyList<int>> Above(int cell)
    {
        string code = await db.Organisations.Where(row => row.Id == cell).Select(row => row.Code).SingleAsync();
        string[] path = [.. (await OrganisationPaths.OfOrganisation(db, code, acts.Today))!.Skip(1)];
        var rows = await db
            .Organisations.Where(row => path.Contains(row.Code))
            .Select(row => new { row.Id, row.Code })
            .ToListAsync();
        return [.. path.Select(above => rows.Single(row => row.Code == above).Id)];
    }
}
