using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Units;

/// <summary>A unit as lists show it.</summary>
public sealed record UnitLine(string Code, string Name, Domain.Units.UnitKind Kind);

/// <summary>A unit on the day of a page; one that is not there then is shown as it was last.</summary>
public sealed record ShownUnit(int Id, string Code, string Name, Domain.Units.UnitKind Kind, bool IsActive)
{
    /// <summary>The unit directly above, when the person may see it.</summary>
    public (string Code, string Name)? Above { get; init; }

    internal UnitVersion Version { get; init; } = null!;

    /// <summary>Reads it; nothing when it is not known.</summary>
    internal static async Task<ShownUnit?> Find(
        ChiBoContext db,
        Permits permits,
        string code,
        DateOnly day,
        KnownAt known
    )
    {
        UnitVersion? version = await Last(db, day, known).FirstOrDefaultAsync(row => row.Unit!.Code == code);
        if (version is null)
        {
            return null;
        }

        UnitVersion? above = version.ParentId is { } parent
            ? await Last(db, day, known).Include(row => row.Unit).FirstOrDefaultAsync(row => row.UnitId == parent)
            : null;
        bool maySeeAbove =
            above is not null
            && (await permits.OnUnit(AccessAction.Look, Sensitivity.Internal, above.Unit!.Code)).IsAllowed;
        return new ShownUnit(version.UnitId, code, version.Name, version.Kind, version.Period.Contains(day))
        {
            Version = version,
            Above = maySeeAbove ? (above!.Unit!.Code, above.Name) : null,
        };
    }

    /// <summary>The units that lie directly in one of some units, or are one of them.</summary>
    internal static async Task<IReadOnlyList<UnitLine>> Lines(
        ChiBoContext db,
        DateOnly day,
        KnownAt known,
        IReadOnlyCollection<int>? ids,
        int? parent
    )
    {
        List<UnitLine> lines = await db
            .UnitVersions.Known(known)
            .On(day)
            .Where(row => ids == null || ids.Contains(row.UnitId))
            .Where(row => parent == null || row.ParentId == parent)
            .Select(row => new UnitLine(row.Unit!.Code, row.Name, row.Kind))
            .ToListAsync();
        return
        [
            .. lines
                .OrderBy(line => line.Kind)
                .ThenBy(line => VietnameseCollation.Key(line.Name), StringComparer.Ordinal)
                .ThenBy(line => line.Code, StringComparer.Ordinal),
        ];
    }

    private static IQueryable<UnitVersion> Last(ChiBoContext db, DateOnly day, KnownAt known) =>
        db
            .UnitVersions.AsNoTracking()
            .Known(known)
            .OrderByDescending(row =>
                (row.ValidFrom == null || row.ValidFrom <= day) && (row.ValidTo == null || row.ValidTo > day)
            )
            .ThenByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom);
}
