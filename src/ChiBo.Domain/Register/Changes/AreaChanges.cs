using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Changes;

/// <summary>A residential area that a change makes.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; that of the area it comes from when nothing is said.</param>
public sealed record NewArea(string Code, string? Name = null);

/// <summary>
/// Residential areas become one. Cells that served any of them serve the one that comes; who lived in them lives there.
/// </summary>
/// <param name="Areas">Codes of the areas that are merged.</param>
/// <param name="Into">The area that comes; its code may be that of one of them.</param>
/// <param name="On">The day.</param>
public sealed record MergeAreas(IReadOnlyList<string> Areas, NewArea Into, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Units = [.. Areas, Into.Code] };

    internal override void Apply(RegisterRows rows)
    {
        List<UnitRow> merged = [.. Areas.Select(area => rows.AreaOn(area, On))];
        AreaChange.RefuseTaken(rows, Into.Code, Areas);
        foreach (UnitRow area in merged)
        {
            rows.EndUnit(area.Code, On);
        }

        UnitRow model = merged.Find(area => area.Code == Into.Code) ?? merged[0];
        rows.Units.Add(model with { Code = Into.Code, Name = Into.Name ?? model.Name, Period = Period.Since(On) });
        foreach (string area in Areas)
        {
            AreaChange.ServeInstead(rows, area, [Into.Code], On);
            AreaChange.LiveInstead(rows, area, Into.Code, On);
        }
    }
}

/// <summary>
/// A residential area is split. Cells that served it serve all parts, until cells are split as well; who lived in it lives
/// in the first part.
/// </summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Parts">What comes; one of them may bear the code of the area.</param>
/// <param name="On">The day.</param>
public sealed record SplitArea(string Area, IReadOnlyList<NewArea> Parts, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Units = [Area, .. Parts.Select(part => part.Code)] };

    internal override void Apply(RegisterRows rows)
    {
        UnitRow area = rows.AreaOn(Area, On);
        foreach (NewArea part in Parts)
        {
            AreaChange.RefuseTaken(rows, part.Code, [Area]);
        }

        rows.EndUnit(Area, On);
        foreach (NewArea part in Parts)
        {
            rows.Units.Add(area with { Code = part.Code, Name = part.Name ?? area.Name, Period = Period.Since(On) });
        }

        AreaChange.ServeInstead(rows, Area, [.. Parts.Select(part => part.Code)], On);
        AreaChange.LiveInstead(rows, Area, Parts[0].Code, On);
    }
}

/// <summary>What changes of areas share.</summary>
internal static class AreaChange
{
    public static void RefuseTaken(RegisterRows rows, string code, IReadOnlyList<string> except)
    {
        if (!except.Contains(code, StringComparer.Ordinal) && rows.Units.Exists(row => row.Code == code))
        {
            throw new ChangeNotPossibleException(ChangeRefusal.CodeTaken(code));
        }
    }

    /// <summary>Cells that served the area serve the others in its place.</summary>
    public static void ServeInstead(RegisterRows rows, string area, IReadOnlyList<string> others, DateOnly on)
    {
        foreach (OrganisationRow cell in rows.CellsServing(area, on))
        {
            rows.ChangeOrganisation(
                cell,
                on,
                row =>
                    row with
                    {
                        UnitCodes = [.. row.UnitCodes.SelectMany(code => code == area ? others : [code]).Distinct()],
                    }
            );
        }
    }

    public static void LiveInstead(RegisterRows rows, string area, string other, DateOnly on)
    {
        if (area == other)
        {
            return;
        }

        foreach (ResidenceRow row in rows.Residences.FindAll(row => row.UnitCode == area && row.Period.Contains(on)))
        {
            rows.Residences.Remove(row);
            if (row.Period.From is null || row.Period.From < on)
            {
                rows.Residences.Add(row with { Period = row.Period with { To = on } });
            }

            rows.Residences.Add(row with { UnitCode = other, Period = row.Period with { From = on } });
        }
    }
}
