using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>An account that may be named for a case.</summary>
internal sealed record NamedAccount(int Id, string Name, int? MemberId);

/// <summary>Who is, and who may be named for a case.</summary>
internal sealed class CaseNames(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Who holds the committee of a cell, by grant, but for those whom a case concerns.</summary>
    public Task<IReadOnlyList<NamedAccount>> CommitteeOf(int cell, IReadOnlyList<int> concerned) =>
        Holding(concerned, cell, []);

    /// <summary>Who holds the office of a committee, by grant, but for those who are on the roll of the cell that it inspects.</summary>
    public async Task<IReadOnlyList<NamedAccount>> OfficeOf(int committee, int cell)
    {
        string code = await db.Organisations.Where(row => row.Id == committee).Select(row => row.Code).SingleAsync();
        return await Holding(await RollOf(cell), 0, [code]);
    }

    /// <summary>Those on the roll of a cell today.</summary>
    public async Task<IReadOnlyList<int>> RollOf(int cell) =>
        await db
            .Memberships.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == cell)
            .Select(row => row.MemberId)
            .Distinct()
            .ToListAsync();

    /// <summary>Of whom somebody always stays named: who works with the case.</summary>
    public Task<IReadOnlyList<NamedAccount>> KeepersOf(CasePlace place) =>
        place.ByCommitteeId is { } committee
            ? OfficeOf(committee, place.OrganisationId)
            : CommitteeOf(place.OrganisationId, place.Concerned);

    /// <summary>Who may be named: the committee of the cell, and the office of what is above it, which may then look.</summary>
    public async Task<IReadOnlyList<NamedAccount>> MayBeNamed(CasePlace place)
    {
        string code = await db
            .Organisations.Where(row => row.Id == place.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        IReadOnlyList<string> path = await OrganisationPaths.OfOrganisation(db, code, acts.Today) ?? [];
        return await Holding(place.Concerned, place.OrganisationId, path);
    }

    /// <summary>Who is named now.</summary>
    public async Task<IReadOnlyList<NamedAccount>> Named(CaseKind kind, long key) =>
        await (
            from reader in db.CaseReaders.Known(KnownAt.Now)
            join user in db.Users on reader.AccountId equals user.Id
            where reader.Kind == kind && reader.CaseKey == key && !reader.IsEnded
            orderby user.DisplayName
            select new NamedAccount(user.Id, user.DisplayName, user.MemberId)
        ).ToListAsync();

    /// <summary>Who of the committee is named and so may handle a signal, as members.</summary>
    public async Task<IReadOnlyList<int>> Handlers(CasePlace place)
    {
        IReadOnlyList<NamedAccount> named = await Named(CaseKind.Signal, place.Key);
        return
        [
            .. (await CommitteeOf(place.OrganisationId, place.Concerned))
                .Where(one => named.Contains(one))
                .Select(one => one.MemberId)
                .OfType<int>()
                .Distinct(),
        ];
    }

    private async Task<IReadOnlyList<NamedAccount>> Holding(
        IReadOnlyList<int> concerned,
        int cell,
        IReadOnlyList<string> offices
    )
    {
        var rows = await (
            from grant in db.RoleGrants.Known(KnownAt.Now).On(acts.Today)
            join user in db.Users on grant.AccountId equals user.Id
            where !user.IsClosed
            where
                (grant.Role == Role.CellCommittee && grant.OrganisationId == cell)
                || (grant.Role == Role.PartyCommitteeOffice && offices.Contains(grant.Organisation!.Code))
            orderby user.DisplayName
            select new
            {
                user.Id,
                user.DisplayName,
                user.MemberId,
            }
        ).ToListAsync();
        return
        [
            .. rows.Where(row => !(row.MemberId is { } member && concerned.Contains(member)))
                .Select(row => new NamedAccount(row.Id, row.DisplayName, row.MemberId))
                .Distinct(),
        ];
    }
}
