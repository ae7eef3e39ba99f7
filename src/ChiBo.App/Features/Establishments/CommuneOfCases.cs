using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>A commune as its cases let choose from it: its committee, areas, cells, and who is on their rolls.</summary>
internal sealed record CommuneOfCases
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Code of its committee; nothing when it has none.</summary>
    public string? Committee { get; init; }

    /// <summary>Its residential areas.</summary>
    public required IReadOnlyList<Choice> Areas { get; init; }

    /// <summary>The cells under its committee.</summary>
    public required IReadOnlyList<Choice> Cells { get; init; }

    /// <summary>
    /// Who is on the roll of these cells, with the name of the cell: who is a cadre or civil servant of the commune first (II.1.2.a), the
    /// others cell by cell.
    /// </summary>
    public required IReadOnlyList<Choice> Members { get; init; }

    /// <summary>Reads it on a day; nothing when it is no commune then.</summary>
    /// <param name="db">The register.</param>
    /// <param name="code">Its code.</param>
    /// <param name="day">The day.</param>
    /// <param name="officials">
    /// What cadres and civil servants are called, when members are to be chosen from; nothing where the person may not see them, or need not.
    /// </param>
    public static async Task<CommuneOfCases?> Read(ChiBoContext db, string code, DateOnly day, string? officials)
    {
        var unit = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Unit!.Code == code && row.Kind == UnitKind.Commune)
            .Select(row => new { row.UnitId, row.Name })
            .FirstOrDefaultAsync();
        if (unit is null)
        {
            return null;
        }

        var committee = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Kind == OrganisationKind.CommuneCommittee)
            .Where(row => db.ServedUnits.Any(one => one.OrganisationVersionId == row.Id && one.UnitId == unit.UnitId))
            .Select(row => new { row.OrganisationId, row.Organisation!.Code })
            .FirstOrDefaultAsync();
        int above = committee?.OrganisationId ?? -1;
        var cells = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.ParentId == above)
            .Where(row =>
                row.Kind == OrganisationKind.AgencyCell
                || row.Kind == OrganisationKind.ResidentialCell
                || row.Kind == OrganisationKind.OtherCell
            )
            .Select(row => new
            {
                row.OrganisationId,
                row.Organisation!.Code,
                row.Name,
            })
            .ToListAsync();
        var areas = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Kind == UnitKind.ResidentialArea && row.ParentId == unit.UnitId)
            .Select(row => new { row.Unit!.Code, row.Name })
            .ToListAsync();
        return new CommuneOfCases
        {
            Code = code,
            Name = unit.Name,
            Committee = committee?.Code,
            Areas = Sorted(areas.Select(row => new Choice(row.Code, row.Name))),
            Cells = Sorted(cells.Select(row => new Choice(row.Code, row.Name))),
            Members = officials is null
                ? []
                : await MembersOf(
                    db,
                    cells.ToDictionary(row => row.OrganisationId, row => row.Name),
                    (unit.UnitId, officials),
                    day
                ),
        };
    }

    private static async Task<IReadOnlyList<Choice>> MembersOf(
        ChiBoContext db,
        Dictionary<int, string> cells,
        (int Commune, string Word) posts,
        DateOnly day
    )
    {
        HashSet<int> officials =
        [
            .. await db
                .Posts.Known(KnownAt.Now)
                .On(day)
                .Where(row => row.UnitId == posts.Commune)
                .Where(row => row.Kind == PostKind.Cadre || row.Kind == PostKind.CivilServant)
                .Select(row => row.MemberId)
                .ToListAsync(),
        ];
        List<int> ids = [.. cells.Keys];
        var rows = await (
            from membership in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on membership.MemberId equals details.MemberId
            where ids.Contains(membership.OrganisationId) && membership.Kind == MembershipKind.Main
            orderby details.SortKey, details.Member!.Code
            select new
            {
                membership.MemberId,
                details.Member!.Code,
                details.FullName,
                membership.OrganisationId,
            }
        ).ToListAsync();
        return
        [
            .. rows.DistinctBy(row => row.Code)
                .Select(row => new Choice(row.Code, $"{row.FullName} · {cells[row.OrganisationId]}")
                {
                    Group = officials.Contains(row.MemberId) ? posts.Word : cells[row.OrganisationId],
                })
                .OrderBy(choice => choice.Group == posts.Word ? 0 : 1)
                .ThenBy(choice => VietnameseCollation.Key(choice.Group!), StringComparer.Ordinal),
        ];
    }

    private static List<Choice> Sorted(IEnumerable<Choice> choices) =>
        [
            .. choices
                .OrderBy(choice => VietnameseCollation.Key(choice.Text), StringComparer.Ordinal)
                .ThenBy(choice => choice.Value, StringComparer.Ordinal),
        ];
}
