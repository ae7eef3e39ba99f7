using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>Organisations become one: what mergers of organisations and of communes have in common.</summary>
internal static class Join
{
    /// <summary>Joins them.</summary>
    /// <param name="table">Where it is planned.</param>
    /// <param name="joined">Those that are merged, as they are on the day.</param>
    /// <param name="into">What they become; one of them when it bears its code.</param>
    /// <param name="continuing">Members whose positions go on.</param>
    public static void Run(
        PlanningTable table,
        IReadOnlyList<OrganisationRow> joined,
        OrganisationRow into,
        IReadOnlyList<string> continuing
    )
    {
        if (joined.Any(row => row.Code == into.Code))
        {
            table.Change(
                into.Code,
                row => row with { Name = into.Name, ParentCode = into.ParentCode, UnitCodes = into.UnitCodes }
            );
        }
        else
        {
            table.Register.Organisations.Enter(table.Decided(into with { Period = Period.Since(table.On) }));
        }

        foreach (OrganisationRow ends in joined.Where(row => row.Code != into.Code))
        {
            MoveEverybody(table, ends.Code, into.Code);
            ContinuePositions(table, ends.Code, into.Code, continuing);
            table.End(ends);
        }

        // Only now: what lies below may itself have ended with another of them.
        foreach (OrganisationRow ends in joined.Where(row => row.Code != into.Code))
        {
            foreach (
                string child in table
                    .Register.Organisations.From(Parent, ends.Code, table.On)
                    .Select(row => row.Code)
                    .Distinct()
                    .ToList()
            )
            {
                table.Change(child, row => row.ParentCode == ends.Code ? row with { ParentCode = into.Code } : row);
            }
        }
    }

    private static void MoveEverybody(PlanningTable table, string from, string to)
    {
        foreach (MembershipRow row in table.Register.Memberships.From(Place, from, table.On).ToList())
        {
            if (row.Kind == MembershipKind.Main)
            {
                table.Move(row, to);
            }
        }

        foreach (MembershipRow guest in table.Register.Memberships.From(Place, from, table.On).ToList())
        {
            MoveGuest(table, guest, to);
        }
    }

    /// <summary>A guest goes along, unless he or she is at home there, or a guest there already.</summary>
    private static void MoveGuest(PlanningTable table, MembershipRow guest, string to)
    {
        bool isThere = table
            .Register.Memberships.Of(Who, guest.MemberCode)
            .Any(row => row.OrganisationCode == to && row.Period.Overlaps(guest.Period));
        if (isThere)
        {
            table.Register.Memberships.End(guest, table.On);
        }
        else
        {
            table.Register.Memberships.Change(guest, table.On, row => row with { OrganisationCode = to });
        }
    }

    private static void ContinuePositions(PlanningTable table, string from, string to, IReadOnlyList<string> continuing)
    {
        foreach (PositionRow row in table.Register.Positions.From(Place, from, table.On).ToList())
        {
            bool holdsItThere = table
                .Register.Positions.From(Who, row.MemberCode, table.On)
                .Any(other => other.OrganisationCode == to && other.Kind == row.Kind);
            if (continuing.Includes(row.MemberCode) && !holdsItThere)
            {
                table.Register.Positions.Change(row, table.On, held => held with { OrganisationCode = to });
            }
        }
    }
}
