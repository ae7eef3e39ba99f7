using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Domain.Units;

namespace ChiBo.App.Features.Reviews;

/// <summary>Which communes a review is about: all that are active on the day, or those that the call names.</summary>
internal static class ReviewScope
{
    /// <summary>The communes in the order of their codes.</summary>
    /// <exception cref="CallFaultException">A code is no unit of that kind on the day.</exception>
    public static IReadOnlyList<CommuneRef> Find(
        RegisterSnapshot snapshot,
        DateOnly day,
        IReadOnlyCollection<string> communes,
        string? under
    )
    {
        foreach (string code in communes)
        {
            if (snapshot.Find(code) is not { } commune || !commune.IsActiveOn(day))
            {
                throw new CallFaultException(NoSuchCommune(code, day));
            }
        }

        if (under is not null && !IsAbove(snapshot.Columns, under, day))
        {
            throw new CallFaultException(NoSuchUnit(under, day));
        }

        var named = communes.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. snapshot
                .Communes()
                .Where(commune => commune.IsActiveOn(day))
                .Where(commune => named.Count == 0 || named.Contains(commune.Code))
                .Where(commune => under is null || LiesUnder(snapshot.Columns, commune, under, day)),
        ];
    }

    /// <summary>The communes of a province or district, or the commune itself; none when it is none of them on the day.</summary>
    public static IReadOnlyList<CommuneRef> Under(RegisterSnapshot snapshot, string code, DateOnly day)
    {
        if (snapshot.Find(code) is { } commune && commune.IsActiveOn(day))
        {
            return [commune];
        }

        return IsAbove(snapshot.Columns, code, day) ? Find(snapshot, day, [], code) : [];
    }

    /// <summary>The communes of a district or province; none when the code is no such unit on the day.</summary>
    public static IReadOnlyList<CommuneRef> Below(RegisterSnapshot snapshot, string code, DateOnly day) =>
        IsAbove(snapshot.Columns, code, day) ? Find(snapshot, day, [], code) : [];

    private static bool IsAbove(RegisterColumns columns, string code, DateOnly day) =>
        columns.UnitCodes.TryGet(code, out int unit)
        && columns.Units.VersionOn(unit, Days.Of(day)) is >= 0 and var version
        && columns.Units.Kind[version] is UnitKind.Province or UnitKind.District;

    private static bool LiesUnder(RegisterColumns columns, CommuneRef commune, string under, DateOnly day)
    {
        ushort number = Days.Of(day);
        columns.UnitCodes.TryGet(under, out int above);
        int unit = commune.Columns == columns ? commune.Unit : ParentInBase(columns, commune, number);
        if (commune.Columns != columns && unit == above)
        {
            return true;
        }

        while (unit >= 0 && columns.Units.VersionOn(unit, number) is >= 0 and var version)
        {
            unit = columns.Units.Parent[version];
            if (unit == above)
            {
                return true;
            }
        }

        return false;
    }

    private static int ParentInBase(RegisterColumns columns, CommuneRef commune, ushort day)
    {
        int version = commune.Columns.Units.VersionOn(commune.Unit, day);
        int parent = version < 0 ? RegisterBuilder.None : commune.Columns.Units.Parent[version];
        return parent >= 0 && columns.UnitCodes.TryGet(commune.Columns.UnitCodes[parent], out int unit)
            ? unit
            : RegisterBuilder.None;
    }

    private static Phrase NoSuchCommune(string code, DateOnly day) =>
        new(
            $"--commune «{code}»: không có xã, phường, thị trấn, đặc khu nào mang mã này vào ngày {day:dd/MM/yyyy}.",
            $"--commune \"{code}\": no commune has this code on {day:yyyy-MM-dd}."
        );

    private static Phrase NoSuchUnit(string code, DateOnly day) =>
        new(
            $"--under «{code}»: không có tỉnh hoặc huyện nào mang mã này vào ngày {day:dd/MM/yyyy}.",
            $"--under \"{code}\": no province or district has this code on {day:yyyy-MM-dd}."
        );
}
