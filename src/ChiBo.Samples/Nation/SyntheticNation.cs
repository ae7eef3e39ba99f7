using System.Globalization;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Samples.Nation;

/// <summary>
/// A register of invented people on real or invented communes, commune by commune: plausible in size and history, the same
/// for the same seed. On any day from 2015 to 30 June 2025 at least a tenth each conforms, does not, and has no agency cell.
/// </summary>
public static class SyntheticNation
{
    private const int CommunesOfADistrict = 15;
    private const int DistrictsOfAProvince = 11;

    /// <summary>Provinces, districts and communes to invent when no catalogue is given.</summary>
    public static IReadOnlyList<UnitRow> InventUnits(int communes)
    {
        var units = new List<UnitRow>();
        for (int i = 0; i < communes; i++)
        {
            int district = i / CommunesOfADistrict;
            int province = district / DistrictsOfAProvince;
            string provinceCode = Code("T", province + 1, 2);
            string districtCode = $"{provinceCode}.{Code("", district + 1, 3)}";
            if (i % (CommunesOfADistrict * DistrictsOfAProvince) == 0)
            {
                units.Add(Unit(provinceCode, UnitKind.Province, $"Tỉnh Mẫu {province + 1}", null));
            }

            if (i % CommunesOfADistrict == 0)
            {
                units.Add(Unit(districtCode, UnitKind.District, $"Huyện Mẫu {district + 1}", provinceCode));
            }

            CommuneKind kind = (i % 6) switch
            {
                4 => CommuneKind.Phuong,
                5 => CommuneKind.ThiTran,
                _ => CommuneKind.Xa,
            };
            units.Add(Unit(Code("", i + 1, 5), UnitKind.Commune, $"{NameOf(kind)} Mẫu {i + 1}", districtCode, kind));
        }

        return units;
    }

    /// <summary>The first communes of a catalogue, with the units in which they lie; in the order of the catalogue.</summary>
    public static IReadOnlyList<UnitRow> Choose(IReadOnlyList<UnitRow> catalogue, int communes)
    {
        HashSet<string> chosen =
        [
            .. catalogue
                .Where(unit => unit.Kind == UnitKind.Commune)
                .Select(unit => unit.Code)
                .Distinct(StringComparer.Ordinal)
                .Take(communes),
        ];
        ILookup<string, string?> parents = catalogue.ToLookup(unit => unit.Code, unit => unit.ParentCode);
        var needed = new Queue<string>(chosen);
        while (needed.TryDequeue(out string? code))
        {
            foreach (string? parent in parents[code])
            {
                if (parent is not null && chosen.Add(parent))
                {
                    needed.Enqueue(parent);
                }
            }
        }

        return [.. catalogue.Where(unit => chosen.Contains(unit.Code))];
    }

    /// <summary>The register on these units: first the units themselves, then a part for each commune.</summary>
    public static IEnumerable<RegisterRows> Parts(IReadOnlyList<UnitRow> units, NationPlan plan)
    {
        var places = new RegisterRows();
        places.Units.AddRange(units);
        yield return places;

        int place = 0;
        IEnumerable<UnitRow> communes = units
            .Where(unit => unit.Kind == UnitKind.Commune)
            .DistinctBy(unit => unit.Code)
            .OrderBy(unit => unit.Code, StringComparer.Ordinal);
        foreach (UnitRow commune in communes)
        {
            yield return new CommuneMaker(commune.Code, commune.Name, place++, plan).Make();
        }
    }

    private static UnitRow Unit(
        string code,
        UnitKind kind,
        string name,
        string? parent,
        CommuneKind? communeKind = null
    ) => new(code, kind, name, parent, communeKind, new Period(null, NationPlan.End));

    private static string Code(string prefix, int number, int digits) =>
        prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static string NameOf(CommuneKind kind) =>
        kind switch
        {
            CommuneKind.Phuong => "Phường",
            CommuneKind.ThiTran => "Thị trấn",
            _ => "Xã",
        };
}
