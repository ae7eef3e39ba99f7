using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>The units of a merger: the old ones end, the new one comes, and what named the old ones names the new one.</summary>
internal static class MergedPlaces
{
    public static Refusal? Run(PlanningTable table, MergeUnits step, IReadOnlyList<UnitRow> merged, UnitRow into)
    {
        foreach (string code in merged.Select(unit => unit.Code))
        {
            MoveInhabitants(table, code, into.Code);
            EndDuties(table, code, into.Code, step.Continue);
            ServeInstead(table, code, into.Code);
            foreach (UnitRow version in table.Register.Units.From(Code, code, table.On))
            {
                table.Register.Units.End(version, table.On);
            }
        }

        table.Register.Units.Enter(into);
        foreach (string code in merged.Select(unit => unit.Code).Where(code => code != into.Code))
        {
            List<UnitRow> inside = [.. table.Register.Units.From(Parent, code, table.On)];
            if (
                inside.Find(unit => unit.Kind != UnitKind.ResidentialArea && !step.Units.Contains(unit.Code)) is
                { } left
            )
            {
                return new UnitsInside(code, left.Code);
            }

            foreach (UnitRow area in inside)
            {
                table.Register.Units.Change(area, table.On, row => row with { ParentCode = into.Code });
            }
        }

        return null;
    }

    private static void MoveInhabitants(PlanningTable table, string from, string to)
    {
        if (from == to)
        {
            return;
        }

        foreach (ResidenceRow home in table.Register.Residences.From(Place, from, table.On))
        {
            table.Register.Residences.Change(home, table.On, row => row with { UnitCode = to });
        }
    }

    private static void EndDuties(PlanningTable table, string from, string to, IReadOnlyList<string> continuing)
    {
        foreach (PostRow post in table.Register.Posts.From(Place, from, table.On))
        {
            if (!continuing.Includes(post.MemberCode))
            {
                table.Register.Posts.End(post, table.On);
            }
            else if (from != to)
            {
                table.Register.Posts.Change(post, table.On, row => row with { UnitCode = to });
            }
        }

        foreach (AreaAssignmentRow duty in table.Register.Assignments.From(Place, from, table.On))
        {
            table.Register.Assignments.End(duty, table.On);
        }
    }

    private static void ServeInstead(PlanningTable table, string from, string to)
    {
        IEnumerable<string> serving = table.Register.Organisations.From(Served, from, table.On).Select(row => row.Code);
        foreach (string code in from == to ? [] : serving.Distinct().ToList())
        {
            table.Change(
                code,
                row => row with { UnitCodes = [.. row.UnitCodes.Select(unit => unit == from ? to : unit).Distinct()] }
            );
        }
    }
}
