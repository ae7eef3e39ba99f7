using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>
/// The committees and agency cells of communes that are merged: the old committees end together, the new one takes over what
/// lay under them, and at most one agency cell remains (II.1.1.b).
/// </summary>
internal static class MergedCommittees
{
    public static Refusal? Run(PlanningTable table, MergeUnits step, IReadOnlyList<UnitRow> merged)
    {
        List<OrganisationRow> serving =
        [
            .. merged
                .SelectMany(unit => table.Register.Organisations.Of(Served, unit.Code))
                .Where(row => row.Period.Contains(table.On))
                .DistinctBy(row => row.Code)
                .OrderBy(row => row.Code, StringComparer.Ordinal),
        ];
        List<OrganisationRow> committees = serving.FindAll(row =>
            row.Kind is OrganisationKind.CommuneCommittee or OrganisationKind.DistrictCommittee
        );
        string? committee = committees.Count > 0 ? CodeOf(step, committees) : null;
        Refusal? refusal = committee is null
            ? null
            : RefuseTaken(table, committee, committees) ?? RefuseUnclear(step, committees);
        return refusal
            ?? MergeAgencyCells(table, step, serving.FindAll(row => row.Kind == OrganisationKind.AgencyCell), committee)
            ?? MergeCommittees(table, step, committees, committee);
    }

    private static string CodeOf(MergeUnits step, List<OrganisationRow> committees) =>
        step.Committee?.Code
        ?? committees.Find(row => row.UnitCodes.Contains(step.Into.Code))?.Code
        ?? $"{step.Into.Code}-DU";

    private static Refusal? RefuseTaken(PlanningTable table, string code, List<OrganisationRow> known) =>
        !known.Exists(row => row.Code == code) && table.IsTaken(code) ? new CodeTaken(code) : null;

    private static Refusal? RefuseUnclear(MergeUnits step, List<OrganisationRow> committees) =>
        step.Committee?.Parent is null && committees.Select(row => row.ParentCode).Distinct().Skip(1).Any()
            ? new ParentUnclear(CodeOf(step, committees))
            : null;

    private static Refusal? MergeAgencyCells(
        PlanningTable table,
        MergeUnits step,
        List<OrganisationRow> cells,
        string? committee
    )
    {
        if (cells.Count == 0)
        {
            return null;
        }

        if (step.AgencyCells == AgencyCellsOfMerged.Dissolve)
        {
            return new DissolveOrganisations([.. cells.Select(cell => cell.Code)])
            {
                SentTo = step.SentTo,
                OthersTo = step.OthersTo,
            }.Apply(table);
        }

        OrganisationRow largest = cells.MaxBy(cell => table.Register.Roll(cell.Code, table.On).Count())!;
        string code = step.AgencyCell?.Code ?? largest.Code;
        if (RefuseTaken(table, code, cells) is { } refusal)
        {
            return refusal;
        }

        OrganisationRow model = cells.Find(cell => cell.Code == code) ?? largest;
        Join.Run(
            table,
            cells,
            model with
            {
                Code = code,
                Name =
                    step.AgencyCell?.Name
                    ?? (step.Into.Name is { } name ? $"Chi bộ cơ quan {Inside(name)}" : model.Name),
                ParentCode = committee ?? model.ParentCode,
                UnitCodes = [step.Into.Code],
            },
            step.Continue
        );
        return null;
    }

    private static Refusal? MergeCommittees(
        PlanningTable table,
        MergeUnits step,
        List<OrganisationRow> committees,
        string? code
    )
    {
        if (code is null)
        {
            return null;
        }

        OrganisationRow model = committees.Find(row => row.Code == code) ?? committees[0];
        Join.Run(
            table,
            committees,
            model with
            {
                Code = code,
                Kind = OrganisationKind.CommuneCommittee,
                Name = step.Committee?.Name ?? (step.Into.Name is { } name ? $"Đảng ủy {Inside(name)}" : model.Name),
                ParentCode = step.Committee?.Parent ?? model.ParentCode,
                UnitCodes = [step.Into.Code],
            },
            step.Continue
        );
        return null;
    }

    /// <summary>The name of a unit within a sentence: «Phường Ba Đình» becomes «phường Ba Đình».</summary>
    private static string Inside(string name) =>
        name.Length == 0 ? name : char.ToLower(name[0], System.Globalization.CultureInfo.InvariantCulture) + name[1..];
}
