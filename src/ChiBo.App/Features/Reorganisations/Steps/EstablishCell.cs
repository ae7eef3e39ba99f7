using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>
/// A cell is set up (thành lập): its members leave their cells of origin on that day, and its secretary and committee begin. A
/// residential cell takes over the areas that it serves from the cells that served them.
/// </summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">An agency, residential or other cell.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The organisation directly above.</param>
public sealed record EstablishCell(string Code, OrganisationKind Kind, string Name, string Parent) : ReorganisationStep
{
    /// <summary>The units that it serves: areas, or the commune.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Codes of its members, who are on the roll of some cell.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Code of its secretary, one of the members; nothing when none is named yet.</summary>
    public string? Secretary { get; init; }

    /// <summary>Other positions.</summary>
    public IReadOnlyList<FoundingPosition> Positions { get; init; } = [];

    /// <summary>Whether the areas that it serves are no longer served by those that served them.</summary>
    public bool TakesOverAreas { get; init; } = true;

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => [Parent];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> UnitCodes => Units;

    internal override Refusal? Apply(PlanningTable table)
    {
        if (Refuse(table) is { } refusal)
        {
            return refusal;
        }

        if (Kind == OrganisationKind.ResidentialCell && TakesOverAreas)
        {
            foreach (string unit in Units)
            {
                TakeOver(table, unit);
            }
        }

        table.Register.Organisations.Enter(
            table.Decided(new OrganisationRow(Code, Kind, Name, Parent, [.. Units], Period.Since(table.On)))
        );
        foreach (string member in Members)
        {
            MembershipRow home = HomeOf(table, member)!;
            table.Move(home, Code);
            table.EndPositions(home.OrganisationCode, member);
        }

        foreach ((string member, PositionKind kind) in AllPositions())
        {
            table.Register.Positions.Enter(new PositionRow(member, Code, kind, Period.Since(table.On)));
        }

        return null;
    }

    private IEnumerable<(string Member, PositionKind Kind)> AllPositions() =>
        Positions
            .Select(position => (position.Member, position.Kind))
            .Concat(Secretary is null ? [] : [(Secretary, PositionKind.Secretary)])
            .Distinct();

    private Refusal? Refuse(PlanningTable table)
    {
        if (Kind is not (OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell))
        {
            return new NotACell(Name);
        }

        if (table.IsTaken(Code))
        {
            return new CodeTaken(Code);
        }

        if (table.Register.Organisations.On(EditedRegister.Code, Parent, table.On) is null)
        {
            return new NotActiveOn(Parent, table.On);
        }

        if (
            Units.FirstOrDefault(unit => table.Register.Units.On(EditedRegister.Code, unit, table.On) is null) is
            { } gone
        )
        {
            return new CommuneGone(gone, table.On);
        }

        if (Units.Count == 0)
        {
            return new ServesNothing(Name);
        }

        if (Elsewhere(table) is { } elsewhere)
        {
            return new ServesAnotherCommune(elsewhere, Name);
        }

        if (Members.Count == 0)
        {
            return new CellWithoutMembers(Name);
        }

        if (Members.FirstOrDefault(member => HomeOf(table, member) is null) is { } stranger)
        {
            return new NotAMemberThen(stranger, table.On);
        }

        return
            AllPositions().Select(position => position.Member).FirstOrDefault(member => !Members.Contains(member))
                is { } outsider
            ? new NotOnTheRoll(outsider, Name)
            : null;
    }

    /// <summary>A unit that is neither one that the committee above serves nor an area of it; nothing when all are.</summary>
    private string? Elsewhere(PlanningTable table)
    {
        HashSet<string> served = [];
        OrganisationRow? above = table.Register.Organisations.On(EditedRegister.Code, Parent, table.On);
        for (int step = 0; above is not null && step < 4 && served.Count == 0; step++)
        {
            served.UnionWith(above.UnitCodes);
            above = above.ParentCode is { } next
                ? table.Register.Organisations.On(EditedRegister.Code, next, table.On)
                : null;
        }

        return Units.FirstOrDefault(unit =>
            !served.Contains(unit)
            && (
                table.Register.Units.On(EditedRegister.Code, unit, table.On)?.ParentCode is not { } commune
                || !served.Contains(commune)
            )
        );
    }

    /// <summary>The main membership that holds on the day; nothing of who is no member then.</summary>
    private static MembershipRow? HomeOf(PlanningTable table, string member) =>
        table.Register.LeftOn(member) is { } left && left <= table.On
            ? null
            : table
                .Register.Memberships.From(Who, member, table.On)
                .FirstOrDefault(row => row.Kind == Domain.Members.MembershipKind.Main && row.Period.Contains(table.On));

    private static void TakeOver(PlanningTable table, string unit)
    {
        if (table.Register.Units.On(EditedRegister.Code, unit, table.On)?.Kind != UnitKind.ResidentialArea)
        {
            return;
        }

        foreach (
            string cell in table
                .Register.Organisations.From(Served, unit, table.On)
                .Where(row => row.Kind == OrganisationKind.ResidentialCell && row.UnitCodes.Count > 1)
                .Select(row => row.Code)
                .Distinct()
                .ToList()
        )
        {
            table.Change(cell, row => row with { UnitCodes = [.. row.UnitCodes.Where(code => code != unit)] });
        }
    }
}
