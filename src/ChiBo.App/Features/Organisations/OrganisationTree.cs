using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations;

/// <summary>An organisation as lists and trees show it.</summary>
public sealed record OrganisationLine(
    int Id,
    string Code,
    string Name,
    OrganisationKind Kind,
    int? ParentId,
    int Members
);

/// <summary>Reads organisations level by level.</summary>
internal sealed class OrganisationTree(ChiBoContext db, Permits permits)
{
    private const int MostLevels = 12;

    /// <summary>The tops of what the person may see.</summary>
    public async Task<IReadOnlyList<OrganisationLine>> Tops(DateOnly day, KnownAt known)
    {
        List<string> codes =
        [
            .. permits
                .Reach(Domain.Access.AccessAction.Look, Domain.Access.Sensitivity.Internal)
                .Select(reach => reach.OrganisationCode),
        ];
        IReadOnlyList<OrganisationLine> all = await Lines(day, known, codes, null);
        // A top that lies below another one is found there.
        var tops = new List<OrganisationLine>();
        foreach (OrganisationLine line in all)
        {
            HashSet<int> above = await Above(line.Id, day, known);
            if (!all.Any(other => other.Id != line.Id && above.Contains(other.Id)))
            {
                tops.Add(line);
            }
        }

        return tops;
    }

    /// <summary>The organisations directly below one.</summary>
    public Task<IReadOnlyList<OrganisationLine>> Below(int organisation, DateOnly day, KnownAt known) =>
        Lines(day, known, null, organisation);

    /// <summary>The organisation itself and all below it, by number.</summary>
    public Task<HashSet<int>> Subtree(IEnumerable<int> tops, DateOnly day, KnownAt known) =>
        Task.FromResult(Subtrees.Of(db, tops, day, known));

    private async Task<HashSet<int>> Above(int organisation, DateOnly day, KnownAt known)
    {
        var above = new HashSet<int>();
        int? next = organisation;
        while (next is { } id && above.Count < MostLevels)
        {
            next = await db
                .OrganisationVersions.Known(known)
                .On(day)
                .Where(version => version.OrganisationId == id)
                .Select(version => version.ParentId)
                .FirstOrDefaultAsync();
            if (next is { } parent)
            {
                above.Add(parent);
            }
        }

        return above;
    }

    private async Task<IReadOnlyList<OrganisationLine>> Lines(
        DateOnly day,
        KnownAt known,
        List<string>? codes,
        int? parent
    )
    {
        var rows = await db
            .OrganisationVersions.Known(known)
            .On(day)
            .Where(version => codes == null || codes.Contains(version.Organisation!.Code))
            .Where(version => parent == null || version.ParentId == parent)
            .Select(version => new OrganisationLine(
                version.OrganisationId,
                version.Organisation!.Code,
                version.Name,
                version.Kind,
                version.ParentId,
                db.Memberships.Count(membership =>
                    membership.OrganisationId == version.OrganisationId
                    && membership.Kind == Domain.Members.MembershipKind.Main
                    && membership.SupersededIn == null
                    && (membership.ValidFrom == null || membership.ValidFrom <= day)
                    && (membership.ValidTo == null || membership.ValidTo > day)
                )
            ))
            .ToListAsync();
        return
        [
            .. rows.OrderBy(line => line.Kind == OrganisationKind.AgencyCell ? 0 : 1)
                .ThenBy(line => line.Kind)
                .ThenBy(line => VietnameseCollation.Key(line.Name), StringComparer.Ordinal)
                .ThenBy(line => line.Code, StringComparer.Ordinal),
        ];
    }
}
