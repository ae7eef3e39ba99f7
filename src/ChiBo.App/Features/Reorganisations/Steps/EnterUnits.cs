using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>A unit that comes.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; that of the first that it is made from when nothing is said.</param>
/// <param name="Parent">Code of the unit in which it lies; where those lie that it is made from when nothing is said.</param>
public sealed record NewUnit(string Code, string? Name = null, string? Parent = null)
{
    /// <summary>What it is; what those are that it is made from when nothing is said.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>Kind of a commune.</summary>
    public CommuneKind? CommuneKind { get; init; }
}

/// <summary>Units that come from the day on and are made from none, as the provinces of a new catalogue.</summary>
/// <param name="Units">The units; those that are there on the day already are left alone.</param>
public sealed record EnterUnits(IReadOnlyList<NewUnit> Units) : ReorganisationStep
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> UnitCodes => Units.Select(unit => unit.Code);

    internal override Refusal? Apply(PlanningTable table)
    {
        foreach (NewUnit unit in Units)
        {
            if (table.Register.Units.On(Code, unit.Code, table.On) is not null)
            {
                continue;
            }

            if (table.IsTaken(unit.Code))
            {
                return new CodeTaken(unit.Code);
            }

            table.Register.Units.Enter(
                new UnitRow(
                    unit.Code,
                    unit.Kind ?? UnitKind.Province,
                    unit.Name ?? unit.Code,
                    unit.Parent,
                    unit.CommuneKind,
                    Period.Since(table.On)
                )
            );
        }

        return null;
    }
}
