using System.Globalization;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Samples.OneCommune;

/// <summary>Units of the sample commune, and the organisations whose history is quiet.</summary>
internal static class SamplePlaces
{
    public const string Committee = "X99001-DU";
    public const string SubCommittee = "X99001-BP";
    public const int AreaCount = 12;

    /// <summary>The areas that share a cell until 2015.</summary>
    public const int SharingArea = 11;

    public static readonly DateOnly Beginning = new(2008, 1, 1);
    public static readonly IReadOnlyList<string> OtherCells = ["X99001-TH", "X99001-YT", "X99001-QS", "X99001-CA"];
    private static readonly string[] OtherNames = ["trường học", "trạm y tế", "quân sự", "công an"];

    public static string Area(int number) => Code('T', number);

    public static string Cell(int number) => Code('C', number);

    public static void Add(RegisterRows rows)
    {
        Period always = Period.Since(Beginning);
        rows.Units.Add(new UnitRow("X99", UnitKind.Province, "Tỉnh Mẫu", null, null, always));
        rows.Units.Add(new UnitRow("X99.H", UnitKind.District, "Huyện Mẫu", "X99", null, always));
        rows.Units.Add(new UnitRow(SampleCommune.Code, UnitKind.Commune, "Xã Mẫu", "X99.H", CommuneKind.Xa, always));
        AddOrganisation(rows, "X99.H-HU", OrganisationKind.DistrictCommittee, "Huyện ủy Mẫu", null, "X99.H");
        AddOrganisation(
            rows,
            Committee,
            OrganisationKind.CommuneCommittee,
            "Đảng ủy xã Mẫu",
            "X99.H-HU",
            SampleCommune.Code
        );
        AddOrganisation(
            rows,
            SubCommittee,
            OrganisationKind.SubCommittee,
            "Đảng bộ bộ phận khối cơ quan",
            Committee,
            SampleCommune.Code
        );
        for (int number = 1; number <= AreaCount; number++)
        {
            rows.Units.Add(
                new UnitRow(Area(number), UnitKind.ResidentialArea, $"Thôn {number}", SampleCommune.Code, null, always)
            );
            if (number < SharingArea)
            {
                string name = $"Chi bộ thôn {number}";
                AddOrganisation(rows, Cell(number), OrganisationKind.ResidentialCell, name, Committee, Area(number));
            }
        }

        for (int i = 0; i < OtherCells.Count; i++)
        {
            string name = $"Chi bộ {OtherNames[i]}";
            AddOrganisation(rows, OtherCells[i], OrganisationKind.OtherCell, name, Committee, SampleCommune.Code);
        }
    }

    private static void AddOrganisation(
        RegisterRows rows,
        string code,
        OrganisationKind kind,
        string name,
        string? parent,
        string unit
    ) => rows.Organisations.Add(new OrganisationRow(code, kind, name, parent, [unit], Period.Since(Beginning)));

    private static string Code(char letter, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{SampleCommune.Code}-{letter}{number:00}");
}
