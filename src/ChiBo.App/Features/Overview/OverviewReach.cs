using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Overview;

/// <summary>The communes of which somebody sees the figures: those of the committees that he or she may review.</summary>
internal sealed class OverviewReach(ChiBoContext db, Permits permits)
{
    /// <summary>On a day.</summary>
    public OverviewScope On(DateOnly day)
    {
        HashSet<int> units = Units(AccessAction.Review, Sensitivity.Internal, day);
        return new OverviewScope(units, units.IsSubsetOf(Units(AccessAction.Look, Sensitivity.Personal, day)));
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
    /// <summary>All, for who works on the database itself.</summary>
    public static OverviewScope Everything { get; } = new(null, SeesPeople: true);
}
