using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations;

/// <summary>An organisation on the day of a page; one that is not active then is shown as it was last.</summary>
public sealed record ShownOrganisation(int Id, string Code, string Name, OrganisationKind Kind, bool IsActive)
{
    /// <summary>Those above that the person may see, the highest first.</summary>
    public IReadOnlyList<(string Code, string Name)> Above { get; init; } = [];

    /// <summary>The version that is shown.</summary>
    internal OrganisationVersion Version { get; init; } = null!;

    /// <summary>Reads it; nothing when it is not known.</summary>
    internal static async Task<ShownOrganisation?> Find(
        ChiBoContext db,
        Permits permits,
        string code,
        DateOnly day,
        KnownAt known
    )
    {
        OrganisationVersion? version = await Versions(db, known)
            .Where(row => row.Organisation!.Code == code)
            .OrderByDescending(row =>
                (row.ValidFrom == null || row.ValidFrom <= day) && (row.ValidTo == null || row.ValidTo > day)
            )
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Include(row => row.Organisation)
            .FirstOrDefaultAsync();
        return version is null
            ? null
            : new ShownOrganisation(
                version.OrganisationId,
                code,
                version.Name,
                version.Kind,
                version.Period.Contains(day)
            )
            {
                Version = version,
                Above = await ReadAbove(db, permits, version.ParentId, day, known),
            };
    }

    private static IQueryable<OrganisationVersion> Versions(ChiBoContext db, KnownAt known) =>
        db.OrganisationVersions.AsNoTracking().Known(known);

    private static async Task<IReadOnlyList<(string Code, string Name)>> ReadAbove(
        ChiBoContext db,
        Permits permits,
        int? parent,
        DateOnly day,
        KnownAt known
    )
    {
        var above = new List<(string, string)>();
        while (parent is { } id)
        {
            var next = await Versions(db, known)
                .On(day)
                .Where(row => row.OrganisationId == id)
                .Select(row => new
                {
                    row.Organisation!.Code,
                    row.Name,
                    row.ParentId,
                })
                .FirstOrDefaultAsync();
            if (
                next is null
                || !(await permits.OnOrganisation(AccessAction.Look, Sensitivity.Internal, next.Code)).IsAllowed
            )
            {
                break;
            }

            above.Insert(0, (next.Code, next.Name));
            parent = next.ParentId;
        }

        return above;
    }
}
