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

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>What can be chosen on the page of an organisation: all of it within the reach of the person.</summary>
public sealed record ReorganiseChoices
{
    /// <summary>Codes of the organisations that the person may reorganise.</summary>
    public required IReadOnlySet<string> Reach { get; init; }

    /// <summary>Organisations of the same kind, with which it can be merged.</summary>
    public required IReadOnlyList<Choice> Alike { get; init; }

    /// <summary>Cells to which members can be sent.</summary>
    public required IReadOnlyList<Choice> Cells { get; init; }

    /// <summary>Who is on the roll.</summary>
    public required IReadOnlyList<Choice> Roll { get; init; }

    /// <summary>The units that it serves.</summary>
    public required IReadOnlyList<Choice> Units { get; init; }

    internal static async Task<ReorganiseChoices> Of(IServiceProvider services, ShownOrganisation shown, DateOnly day)
    {
        ChiBoContext db = services.GetRequiredService<ChiBoContext>();
        HashSet<int> reach = await ReachOf(db, services, day);
        var known = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => reach.Contains(row.OrganisationId))
            .Select(row => new
            {
                row.Organisation!.Code,
                row.Name,
                row.Kind,
            })
            .ToListAsync();
        var others = known
            .Where(row => row.Code != shown.Code)
            .OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
            .ThenBy(row => row.Code, StringComparer.Ordinal)
            .ToList();
        return new ReorganiseChoices
        {
            Reach = known.Select(row => row.Code).ToHashSet(StringComparer.Ordinal),
            Alike = [.. others.Where(row => row.Kind == shown.Kind).Select(row => new Choice(row.Code, row.Name))],
            Cells = [.. others.Where(row => IsCell(row.Kind)).Select(row => new Choice(row.Code, row.Name))],
            Roll = await RollOf(db, shown.Id, day),
            Units = await UnitsOf(db, shown, day),
        };
    }

    /// <summary>Whether members belong to organisations of the kind.</summary>
    public static bool IsCell(OrganisationKind kind) =>
        kind is OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell;

    private static async Task<HashSet<int>> ReachOf(ChiBoContext db, IServiceProvider services, DateOnly day)
    {
        List<string> tops =
        [
            .. services
                .GetRequiredService<Permits>()
                .Reach(AccessAction.Reorganise, Sensitivity.Personal)
                .Select(reach => reach.OrganisationCode),
        ];
        List<int> ids = await db
            .Organisations.Where(row => tops.Contains(row.Code))
            .Select(row => row.Id)
            .ToListAsync();
        return await services.GetRequiredService<OrganisationTree>().Subtree(ids, day, KnownAt.Now);
    }

    private static async Task<IReadOnlyList<Choice>> RollOf(ChiBoContext db, int organisation, DateOnly day) =>
        await (
            from membership in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on membership.MemberId equals details.MemberId
            where membership.OrganisationId == organisation && membership.Kind == MembershipKind.Main
            orderby details.SortKey, details.Member!.Code
            select new Choice(details.Member!.Code, details.FullName)
        ).ToListAsync();

    private static async Task<IReadOnlyList<Choice>> UnitsOf(ChiBoContext db, ShownOrganisation shown, DateOnly day)
    {
        int[] served = shown.Version.UnitIds;
        return await db
            .UnitVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => served.Contains(row.UnitId))
            .OrderBy(row => row.Name)
            .Select(row => new Choice(row.Unit!.Code, row.Name))
            .ToListAsync();
    }
}
