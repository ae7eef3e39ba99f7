using System.Globalization;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Exchange.Reading;

namespace ChiBo.App.Features.Reorganisations.InBulk;

/// <summary>
/// Reads a reorganisation from a CSV file: <c>old_unit,new_commune,part</c> for mergers of communes, or
/// <c>organisation,others_to</c> for organisations that are dissolved.
/// </summary>
internal static class ReorganisationTable
{
    /// <summary>The reorganisation, and the units that are only partly given away: a list cannot divide these.</summary>
    /// <param name="path">The file.</param>
    /// <param name="on">The day.</param>
    /// <param name="catalogue">The units that come: names, kinds and where they lie.</param>
    public static (Reorganisation What, IReadOnlyList<string> Divided) Read(
        string path,
        DateOnly on,
        IReadOnlyList<UnitRow> catalogue
    )
    {
        try
        {
            PlainTable table = PlainTable.Read(path);
            bool isOfUnits = table.Columns.Contains("old_unit") && table.Columns.Contains("new_commune");
            if (!isOfUnits && !table.Columns.Contains("organisation"))
            {
                throw Faulty(
                    path,
                    "dòng đầu cần «old_unit,new_commune,part» hoặc «organisation,others_to».",
                    "the first line is \"old_unit,new_commune,part\" or \"organisation,others_to\"."
                );
            }

            List<(string First, string Second, string Part)> read =
            [
                .. table.Rows.Select(row =>
                    isOfUnits
                        ? (row["old_unit"], row["new_commune"], row["part"])
                        : (row["organisation"], row["others_to"], "full")
                ),
            ];
            return isOfUnits
                ? Mergers(path, on, read, catalogue)
                : (new Reorganisation(on, [.. Dissolutions(read)]), []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Faulty(path, $"không đọc được: {fault.Message}", $"cannot be read: {fault.Message}");
        }
    }

    private static (Reorganisation, IReadOnlyList<string>) Mergers(
        string path,
        DateOnly on,
        List<(string Old, string Into, string Part)> rows,
        IReadOnlyList<UnitRow> catalogue
    )
    {
        Dictionary<string, UnitRow> known = catalogue
            .GroupBy(unit => unit.Code)
            .ToDictionary(unit => unit.Key, unit => unit.First(), StringComparer.Ordinal);
        var steps = new List<ReorganisationStep>();
        var above = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var merged in rows.Where(row => row.Part != "partial").GroupBy(row => row.Into))
        {
            if (!known.TryGetValue(merged.Key, out UnitRow? unit))
            {
                throw Faulty(
                    path,
                    $"không có đơn vị «{merged.Key}» trong danh mục; cho danh mục bằng --units.",
                    $"the unit \"{merged.Key}\" is not in the catalogue; name one with --units."
                );
            }

            for (string? parent = unit.ParentCode; parent is not null && above.Add(parent); )
            {
                parent = known.GetValueOrDefault(parent)?.ParentCode;
            }

            steps.Add(
                new MergeUnits(
                    [.. merged.Select(row => row.Old)],
                    new NewUnit(unit.Code, unit.Name, unit.ParentCode) { CommuneKind = unit.CommuneKind }
                )
                {
                    // Those above the old committees ended with them: the new ones lie under whom their decision says.
                    Committee = new MergedOrganisation($"{unit.Code}-DU", $"Đảng ủy {Inside(unit.Name)}"),
                }
            );
        }

        steps.Insert(0, new EnterUnits([.. above.Where(known.ContainsKey).Select(code => New(known[code]))]));
        List<string> divided = [.. rows.Where(row => row.Part == "partial").Select(row => row.Old).Distinct()];
        return (new Reorganisation(on, steps), divided);
    }

    private static NewUnit New(UnitRow unit) =>
        new(unit.Code, unit.Name, unit.ParentCode)
        {
            Kind = unit.Kind == UnitKind.Commune ? null : unit.Kind,
            CommuneKind = unit.CommuneKind,
        };

    private static IEnumerable<ReorganisationStep> Dissolutions(
        IEnumerable<(string Organisation, string OthersTo, string Part)> rows
    ) =>
        rows.GroupBy(row => row.OthersTo)
            .Select(group => new DissolveOrganisations([.. group.Select(row => row.Organisation)])
            {
                OthersTo = group.Key.Length > 0 ? group.Key : null,
            });

    private static string Inside(string name) =>
        name.Length == 0 ? name : char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];

    private static Exception Faulty(string path, string vietnamese, string english) =>
        ReorganisationFile.Faulty(path, vietnamese, english);
}
