using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>A cell stands directly under a committee from the day on (II.1.2).</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Committee">Code of the committee.</param>
public sealed record PlaceUnder(string Cell, string Committee) : ReorganisationStep
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => [Cell, Committee];

    internal override Refusal? Apply(PlanningTable table)
    {
        if (Cell == Committee)
        {
            return new UnderItself(Cell);
        }

        foreach (string code in OrganisationCodes)
        {
            if (table.Ends(code) || table.Register.Organisations.On(Code, code, table.On) is null)
            {
                return new NotActiveOn(code, table.On);
            }
        }

        OrganisationRow above = table.Register.Organisations.On(Code, Committee, table.On)!;
        if (above.Kind is OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell)
        {
            return new NoCommittee(Committee);
        }

        table.Change(Cell, row => row with { ParentCode = Committee });
        return null;
    }
}
