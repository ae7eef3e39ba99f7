using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>What becomes of the agency cells of communes that are merged.</summary>
public enum AgencyCellsOfMerged
{
    /// <summary>One of them goes on for the new commune and takes the others in.</summary>
    Continue,

    /// <summary>They are dissolved, and the members go to their cells of residence.</summary>
    Dissolve,
}

/// <summary>
/// Units become one: communes, with their committees and agency cells, or residential areas. What lies in them lies in the
/// new one; who lived in them lives there; posts in them end, and so do assignments to them.
/// </summary>
/// <param name="Units">Codes of the units that are merged.</param>
/// <param name="Into">The unit that comes; one of them when it bears its code.</param>
public sealed record MergeUnits(IReadOnlyList<string> Units, NewUnit Into) : ReorganisationStep
{
    /// <summary>The committee of the new commune; named after it when nothing is said.</summary>
    public MergedOrganisation? Committee { get; init; }

    /// <summary>What becomes of the agency cells.</summary>
    public AgencyCellsOfMerged AgencyCells { get; init; }

    /// <summary>The agency cell of the new commune; the largest of them goes on when nothing is said.</summary>
    public MergedOrganisation? AgencyCell { get; init; }

    /// <summary>For some members of dissolved agency cells the cell to which they are sent.</summary>
    public IReadOnlyDictionary<string, string> SentTo { get; init; } = new Dictionary<string, string>();

    /// <summary>The cell for all whose cell of residence is not known.</summary>
    public string? OthersTo { get; init; }

    /// <summary>Members whose positions and posts go on; <c>*</c> for all.</summary>
    public IReadOnlyList<string> Continue { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes =>
        new[] { OthersTo, Committee?.Code, AgencyCell?.Code }.OfType<string>().Concat(SentTo.Values);

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> UnitCodes => [.. Units, Into.Code];

    internal override Refusal? Apply(PlanningTable table)
    {
        if (Units.Count == 0 || Units.Distinct(StringComparer.Ordinal).Count() != Units.Count)
        {
            return new MergedWithItself(Units.Count > 0 ? Units[0] : Into.Code);
        }

        var merged = new List<UnitRow>();
        foreach (string code in Units)
        {
            if (table.Register.Units.On(Code, code, table.On) is not { } unit)
            {
                return new NotActiveOn(code, table.On);
            }

            merged.Add(unit);
        }

        bool isOfAreas = merged[0].Kind == UnitKind.ResidentialArea;
        if (merged.Find(row => (row.Kind == UnitKind.ResidentialArea) != isOfAreas) is { } other)
        {
            return new KindsDiffer(merged[0].Code, other.Code);
        }

        if (!Units.Contains(Into.Code, StringComparer.Ordinal) && table.IsTaken(Into.Code))
        {
            return new CodeTaken(Into.Code);
        }

        if (ParentOf(merged) is not { } parent)
        {
            return new ParentUnclear(Into.Code);
        }

        if (!isOfAreas && MergedCommittees.Run(table, this, merged) is { } refusal)
        {
            return refusal;
        }

        return MergedPlaces.Run(table, this, merged, New(merged, parent, isOfAreas, table.On));
    }

    private string? ParentOf(List<UnitRow> merged)
    {
        List<string?> parents = [.. merged.Select(row => row.ParentCode).Distinct(StringComparer.Ordinal)];
        return Into.Parent ?? (parents is [{ } one] ? one : null);
    }

    private UnitRow New(List<UnitRow> merged, string parent, bool isOfAreas, DateOnly on)
    {
        UnitRow model = merged.Find(row => row.Code == Into.Code) ?? merged[0];
        return new UnitRow(
            Into.Code,
            isOfAreas ? UnitKind.ResidentialArea : UnitKind.Commune,
            Into.Name ?? model.Name,
            parent,
            isOfAreas ? null : Into.CommuneKind ?? model.CommuneKind ?? CommuneKind.Xa,
            Period.Since(on)
        );
    }
}
