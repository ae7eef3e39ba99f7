using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Changes;

/// <summary>
/// Cells become one: the others end, their members join it, and it serves all units that those of its kind served.
/// </summary>
/// <param name="Cells">Codes of the cells that are merged.</param>
/// <param name="Into">The cell that stays, one of them.</param>
/// <param name="On">The day.</param>
public sealed record MergeCells(IReadOnlyList<string> Cells, string Into, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches => new() { Organisations = [.. Cells, Into] };

    internal override void Apply(RegisterRows rows)
    {
        OrganisationRow stays = rows.OrganisationOn(Into, On);
        List<OrganisationRow> end =
        [
            .. Cells.Where(cell => cell != Into).Select(cell => rows.OrganisationOn(cell, On)),
        ];
        foreach (OrganisationRow cell in end)
        {
            foreach (string member in rows.MainMembersOn(cell.Code, On))
            {
                rows.MoveMain(member, Into, On);
            }

            rows.EmptyOrganisation(cell.Code, On);
            rows.EndOrganisation(cell.Code, On);
        }

        IReadOnlyList<string> served =
        [
            .. end.Where(cell => cell.Kind == stays.Kind).Prepend(stays).SelectMany(cell => cell.UnitCodes).Distinct(),
        ];
        rows.ChangeOrganisation(stays, On, row => row with { UnitCodes = served });
    }
}

/// <summary>A part that leaves a cell which is split.</summary>
/// <param name="Code">Code of the new cell.</param>
/// <param name="Name">Its name; that of the old cell when nothing is said.</param>
/// <param name="Units">The areas that it serves from then on, and the old cell no longer.</param>
/// <param name="Members">The members who go with it.</param>
public sealed record NewCell(string Code, string? Name, IReadOnlyList<string> Units, IReadOnlyList<string> Members);

/// <summary>A cell is split: new cells under the same parent take areas and members from it.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Parts">The new cells.</param>
/// <param name="On">The day.</param>
public sealed record SplitCell(string Cell, IReadOnlyList<NewCell> Parts, DateOnly On) : RegisterChange(On)
{
    /// <inheritdoc/>
    public override TouchedCodes Touches =>
        new()
        {
            Organisations = [Cell, .. Parts.Select(part => part.Code)],
            Units = [.. Parts.SelectMany(part => part.Units)],
            Members = [.. Parts.SelectMany(part => part.Members)],
        };

    internal override void Apply(RegisterRows rows)
    {
        OrganisationRow cell = rows.OrganisationOn(Cell, On);
        var taken = Parts.SelectMany(part => part.Units).ToHashSet(StringComparer.Ordinal);
        rows.ChangeOrganisation(
            cell,
            On,
            row => row with { UnitCodes = [.. row.UnitCodes.Where(code => !taken.Contains(code))] }
        );
        foreach (NewCell part in Parts)
        {
            rows.RefuseTakenOrganisation(part.Code);
            rows.Organisations.Add(
                cell with
                {
                    Code = part.Code,
                    Name = part.Name ?? cell.Name,
                    UnitCodes = part.Units,
                    Period = Period.Since(On),
                }
            );
            foreach (string member in part.Members)
            {
                MemberChange.Find(rows, member);
                rows.MoveMain(member, part.Code, On);
            }
        }
    }
}
