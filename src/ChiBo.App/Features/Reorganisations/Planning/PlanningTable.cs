using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>Where steps are laid out one after another: the register as it becomes, and what they have in common.</summary>
/// <param name="register">What is known.</param>
/// <param name="what">What is asked for.</param>
/// <param name="bounds">What a plan may not go beyond.</param>
internal sealed class PlanningTable(EditedRegister register, Reorganisation what, PlanBounds bounds)
{
    private readonly HashSet<string> ending = [.. what.Steps.SelectMany(step => step.Ends)];
    private readonly SortedSet<string> unplaced = new(StringComparer.Ordinal);

    public EditedRegister Register => register;

    public DateOnly On => what.On;

    /// <summary>Members for whom a cell has yet to be chosen.</summary>
    public IReadOnlyCollection<string> Unplaced => unplaced;

    /// <summary>Whether a code belongs to something already, be it known here or elsewhere in the register.</summary>
    public bool IsTaken(string code) =>
        bounds.TakenCodes.Contains(code)
        || register.Organisations.Of(Code, code).Count > 0
        || register.Units.Of(Code, code).Count > 0;

    /// <summary>Whether the organisation is to end in this very reorganisation.</summary>
    public bool Ends(string organisation) => ending.Contains(organisation);

    /// <summary>Rows that the decision made bear its number.</summary>
    public OrganisationRow Decided(OrganisationRow row) =>
        row with
        {
            DecisionNumber = what.DecisionNumber,
            DecisionDate = what.DecisionDate,
        };

    /// <summary>Leaves the member for a choice by hand.</summary>
    public void LeaveUnplaced(string member) => unplaced.Add(member);

    /// <summary>The residential cell that serves where the member lives on a day; the first by code when there are more.</summary>
    public string? CellOfResidence(string member, DateOnly on) =>
        register
            .Residences.Of(Who, member)
            .Where(home => home.Period.Contains(on))
            .SelectMany(home => register.Organisations.Of(Served, home.UnitCode))
            .Where(cell => cell.Kind == OrganisationKind.ResidentialCell && cell.Period.Contains(on))
            .Select(cell => cell.Code)
            .Where(code => !Ends(code) && bounds.MayReceive(code))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>A main membership goes on in another organisation; who has left the Party by then goes nowhere.</summary>
    public void Move(MembershipRow row, string to)
    {
        DateOnly start = row.Period.From is { } from && from > On ? from : On;
        register.Memberships.End(row, start);
        if (register.LeftOn(row.MemberCode) <= start)
        {
            return;
        }

        foreach (MembershipRow guest in register.Memberships.From(Who, row.MemberCode, start))
        {
            if (guest.Kind == MembershipKind.Temporary && guest.OrganisationCode == to)
            {
                register.Memberships.End(guest, start);
            }
        }

        register.Memberships.Enter(row with { OrganisationCode = to, Period = row.Period with { From = start } });
    }

    /// <summary>The member gives up the positions in an organisation.</summary>
    public void EndPositions(string organisation, string member)
    {
        foreach (PositionRow row in register.Positions.From(Who, member, On))
        {
            if (row.OrganisationCode == organisation)
            {
                register.Positions.End(row, On);
            }
        }
    }

    /// <summary>The organisation is no more from the day on: nobody is a guest or holds a position there, its regulations end.</summary>
    public void End(OrganisationRow organisation)
    {
        foreach (MembershipRow row in register.Memberships.From(Place, organisation.Code, On))
        {
            register.Memberships.End(row, On);
        }

        foreach (PositionRow row in register.Positions.From(Place, organisation.Code, On))
        {
            register.Positions.End(row, On);
        }

        foreach (RegulationsRow row in register.Regulations.From(Place, organisation.Code, On))
        {
            register.Regulations.End(row, On);
        }

        foreach (OrganisationRow version in register.Organisations.From(Code, organisation.Code, On))
        {
            register.Organisations.End(version, On);
        }
    }

    /// <summary>The organisation is as given from the day on, in this version and those that follow.</summary>
    public void Change(string organisation, Func<OrganisationRow, OrganisationRow> change)
    {
        foreach (OrganisationRow version in register.Organisations.From(Code, organisation, On))
        {
            register.Organisations.Change(version, On, row => Decided(change(row)));
        }
    }

    /// <summary>Whoever is in charge of an area by being in the cell is so no longer (II.2.c).</summary>
    public void EndAssignmentsOf(string member)
    {
        foreach (AreaAssignmentRow row in register.Assignments.From(Who, member, On))
        {
            register.Assignments.End(row, On);
        }
    }
}
