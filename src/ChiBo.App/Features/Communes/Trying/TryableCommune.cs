using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Communes.Trying;

/// <summary>A cell of a commune that changes can be tried on.</summary>
public sealed record TryableCell(string Code, string Name);

/// <summary>A member of such a cell.</summary>
public sealed record TryableMember(string Code, string Name, string CellCode, string Cell);

/// <summary>The cells of a commune on a day, and the people on their rolls for who may see them.</summary>
public sealed record TryableCommune(IReadOnlyList<TryableCell> Cells, IReadOnlyList<TryableMember> Members)
{
    /// <summary>Codes of those on the roll of each cell, for the changes alone and never shown.</summary>
    public ILookup<string, string> Rolls { get; init; } = Array.Empty<string>().ToLookup(code => code);

    /// <summary>Whether a change names only what the reader may see: nobody finds out by trying.</summary>
    public bool Knows(TriedChange change) =>
        (change.IsOfMember ? Members.Any(member => member.Code == change.Whom) : HasCell(change.Whom))
        && (HasCell(change.To) || (change.To.Length == 0 && !change.NeedsTarget));

    public string NameOfMember(string code) => Members.First(member => member.Code == code).Name;

    public string NameOfCell(string code) => Cells.First(cell => cell.Code == code).Name;

    private bool HasCell(string code) => Cells.Any(cell => cell.Code == code);
}

/// <summary>Reads what changes can be tried on.</summary>
internal sealed class TryableCommunes(ChiBoContext db, OrganisationTree tree, Permits permits)
{
    public async Task<TryableCommune> Read(string code, AskedDays asked)
    {
        KnownAt known = await asked.Known(db);
        List<int> committees = await (
            from version in db.OrganisationVersions.Known(known).On(asked.Day)
            where version.Kind == OrganisationKind.CommuneCommittee
            join served in db.ServedUnits on version.Id equals served.OrganisationVersionId
            where db.Units.Any(unit => unit.Id == served.UnitId && unit.Code == code)
            select version.OrganisationId
        ).ToListAsync();
        HashSet<int> below = await tree.Subtree(committees, asked.Day, known);
        below.ExceptWith(committees);
        var cells = await db
            .OrganisationVersions.Known(known)
            .On(asked.Day)
            .Where(version => below.Contains(version.OrganisationId))
            .Select(version => new TryableCell(version.Organisation!.Code, version.Name))
            .ToListAsync();
        bool seesPeople = (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, code)).IsAllowed;
        IReadOnlyList<TryableMember> members = await Members(below, cells, asked.Day, known);
        return new TryableCommune(
            [.. cells.OrderBy(cell => VietnameseCollation.Key(cell.Name), StringComparer.Ordinal)],
            seesPeople ? members : []
        )
        {
            Rolls = members.ToLookup(member => member.CellCode, member => member.Code, StringComparer.Ordinal),
        };
    }

    private async Task<IReadOnlyList<TryableMember>> Members(
        HashSet<int> below,
        IReadOnlyList<TryableCell> cells,
        DateOnly day,
        KnownAt known
    )
    {
        Dictionary<string, string> names = cells.ToDictionary(cell => cell.Code, cell => cell.Name);
        var rows = await (
            from membership in db.Memberships.Known(known).On(day)
            join details in db.MemberDetails.Known(known) on membership.MemberId equals details.MemberId
            where membership.Kind == MembershipKind.Main && below.Contains(membership.OrganisationId)
            orderby details.SortKey, details.Member!.Code
            select new
            {
                details.Member!.Code,
                details.FullName,
                Cell = membership.Organisation!.Code,
            }
        ).ToListAsync();
        return [.. rows.Select(row => new TryableMember(row.Code, row.FullName, row.Cell, names[row.Cell]))];
    }
}
