using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>
/// A cell gets a secretary from its roll: who was secretary before is so no longer, and who becomes it is no deputy of the
/// cell any more.
/// </summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Member">Who becomes its secretary.</param>
public sealed record AppointSecretary(string Cell, string Member) : ReorganisationStep
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => [Cell];

    internal override Refusal? Apply(PlanningTable table)
    {
        if (table.Ends(Cell) || table.Register.Organisations.On(Code, Cell, table.On) is null)
        {
            return new NotActiveOn(Cell, table.On);
        }

        bool isOnRoll = table
            .Register.Memberships.From(Who, Member, table.On)
            .Any(row =>
                row.OrganisationCode == Cell && row.Kind == MembershipKind.Main && row.Period.Contains(table.On)
            );
        if (!isOnRoll || table.Register.LeftOn(Member) <= table.On)
        {
            return new NotOnTheRoll(Member, Cell);
        }

        foreach (PositionRow held in table.Register.Positions.From(Place, Cell, table.On).ToList())
        {
            bool isReplaced =
                held.Kind == PositionKind.Secretary
                || (held.Kind == PositionKind.DeputySecretary && held.MemberCode == Member);
            if (isReplaced && held.Period.Contains(table.On))
            {
                table.Register.Positions.End(held, table.On);
            }
        }

        table.Register.Positions.Enter(new PositionRow(Member, Cell, PositionKind.Secretary, Period.Since(table.On)));
        return null;
    }
}
