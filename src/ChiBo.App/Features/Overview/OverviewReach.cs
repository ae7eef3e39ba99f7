using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Overview;

/// <summary>The communes of which somebody sees the figures: those of the committees that he or she may review.</summary>
internal sealed class OverviewReach(ChiBoContext db, Permits permits)
{
    /// <summary>On a day.</summary>
    public Task<OverviewScope> On(DateOnly day)
    {
        HashSet<int> units = Units(AccessAction.Review, Sensitivity.Internal, day);
        return OverviewScope.Of(db, units, units.IsSubsetOf(Units(AccessAction.Look, Sensitivity.Personal, day)));
    }

    private HashSet<int> Units(AccessAction action, Sensitivity sensitivity, DateOnly day) =>
        Subtrees.CommunesUnder(
            db,
            [
                .. permits
                    .Reach(action, sensitivity)
                    .Where(top => top.WithThoseBelow)
                    .Select(top => top.OrganisationCode)
                    .Distinct(),
            ],
            day
        );
}

/// <summary>Whose figures are asked for.</summary>
/// <param name="Units">Numbers of the communes; nothing for all that there are.</param>
/// <param name="SeesPeople">Whether the people of all of them may be seen.</param>
internal sealed record OverviewScope(IReadOnlySet<int>? Units, bool SeesPeople)
{
    /// <summary>These communes; where they are all that there ever were, none has to be looked for among them.</summary>
    public static async Task<OverviewScope> Of(ChiBoContext db, HashSet<int> units, bool seesPeople)
    {
        List<int> all = await db
            .UnitVersions.Where(version => version.SupersededIn == null && version.Kind == UnitKind.Commune)
            .Select(version => version.UnitId)
            .Distinct()
            .ToListAsync();
        return new OverviewScope(all.TrueForAll(units.Contains) ? null : units, seesPeople);
    }

    /// <summary>All, for who works on the database itself.</summary>
    public static OverviewScope Everything { get; } = new(null, SeesPeople: true);
}
