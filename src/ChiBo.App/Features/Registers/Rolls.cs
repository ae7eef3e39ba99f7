using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Registers;

/// <summary>On whose roll a member is, and the cells on whose rolls members can be.</summary>
internal static class Rolls
{
    private const int MostLevels = 12;

    /// <summary>Kinds of organisation to whose roll members belong.</summary>
    public static readonly OrganisationKind[] Cells =
    [
        OrganisationKind.AgencyCell,
        OrganisationKind.ResidentialCell,
        OrganisationKind.OtherCell,
    ];

    /// <summary>The last main membership of a member, which may have ended or not yet begun; tracked.</summary>
    public static Task<Membership?> LastOf(ChiBoContext db, int member) =>
        db
            .Memberships.Known(KnownAt.Now)
            .Where(row => row.MemberId == member && row.Kind == MembershipKind.Main)
            .LastFirst()
            .Include(row => row.Organisation)
            .FirstOrDefaultAsync();

    /// <summary>A cell of a code that is active on a day; nothing when there is none.</summary>
    public static Task<OrganisationVersion?> CellOn(ChiBoContext db, string code, DateOnly day) =>
        db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(day)
            .Where(row => row.Organisation!.Code == code && Cells.Contains(row.Kind))
            .SingleOrDefaultAsync();

    /// <summary>The committee of the commune above an organisation, or itself; the highest there is when none is one.</summary>
    public static async Task<OrganisationVersion?> CommitteeAbove(ChiBoContext db, int organisation, DateOnly day)
    {
        OrganisationVersion? found = null;
        int? next = organisation;
        for (int level = 0; next is { } id && level < MostLevels; level++)
        {
            OrganisationVersion? version = await db
                .OrganisationVersions.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.OrganisationId == id)
                .OrderByDescending(row => row.ValidFrom == null || row.ValidFrom <= day)
                .ThenByDescending(row => row.ValidFrom != null)
                .ThenByDescending(row => row.ValidFrom)
                .Include(row => row.Organisation)
                .FirstOrDefaultAsync();
            found = version ?? found;
            if (found is { Kind: OrganisationKind.CommuneCommittee })
            {
                break;
            }

            next = version?.ParentId;
        }

        return found;
    }
}
