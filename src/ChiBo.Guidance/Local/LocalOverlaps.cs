using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Guidance.Local;

/// <summary>Whether two regulations set the same thing for one commune on one day: only one of them can be meant.</summary>
public static class LocalOverlaps
{
    /// <summary>What both set for some commune on some day; nothing when there is no such thing.</summary>
    /// <param name="one">A pack.</param>
    /// <param name="oneTime">When it counts.</param>
    /// <param name="other">Another pack.</param>
    /// <param name="otherTime">When that counts.</param>
    /// <param name="above">What communes lie in.</param>
    /// <param name="named">Reads the rows of the communes that one of them names; asked only where all else meets.</param>
    public static IReadOnlyList<string> Between(
        LocalPack one,
        Period oneTime,
        LocalPack other,
        Period otherTime,
        UnitsAbove above,
        Func<IEnumerable<UnitRow>> named
    )
    {
        ArgumentNullException.ThrowIfNull(named);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        string[] shared = [.. IdsOf(one).Intersect(IdsOf(other), StringComparer.Ordinal)];
        return
            shared.Length > 0
            && oneTime.EndsAfterItBegins
            && otherTime.EndsAfterItBegins
            && oneTime.Overlaps(otherTime)
            && Meet(one.Scope, other.Scope)
            && (!NamesCommunes(one, other) || MeetInOne(one, other, Both(oneTime, otherTime), above, named()))
            ? shared
            : [];
    }

    private static IEnumerable<string> IdsOf(LocalPack pack) =>
        pack.Parameters.Concat(pack.Settings).Select(value => value.Id);

    private static bool NamesCommunes(LocalPack one, LocalPack other) =>
        one.Scope.Communes.Count > 0 || other.Scope.Communes.Count > 0;

    /// <summary>Whether their scopes can have a commune in common, as far as that can be told by what they name.</summary>
    private static bool Meet(LocalScope one, LocalScope other) =>
        one.Province == other.Province
        && Meet(one.Districts, other.Districts)
        && Meet(one.Kinds, other.Kinds)
        && Meet(one.Communes, other.Communes);

    private static bool Meet<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) =>
        one.Count == 0 || other.Count == 0 || one.Intersect(other).Any();

    private static Period Both(Period one, Period other) =>
        new(
            one.From is null || other.From > one.From ? other.From : one.From,
            one.To is null || other.To < one.To ? other.To : one.To
        );

    private static bool MeetInOne(
        LocalPack one,
        LocalPack other,
        Period both,
        UnitsAbove above,
        IEnumerable<UnitRow> named
    ) =>
        named.Any(row =>
            row.ParentCode is { } parent
            && row.Period.Overlaps(both)
            && one.Scope.CoversCommune(row.Code, row.CommuneKind)
            && other.Scope.CoversCommune(row.Code, row.CommuneKind)
            && DaysToLook(Both(row.Period, both), parent, above)
                .Select(day => above.From(parent, day))
                .Any(chain => one.Scope.CoversThoseIn(chain) && other.Scope.CoversThoseIn(chain))
        );

    private static IEnumerable<DateOnly> DaysToLook(Period period, string parent, UnitsAbove above) =>
        above.EverFrom([parent]).Days.Where(period.Contains).Append(period.From ?? DateOnly.MinValue);
}
