using ChiBo.Domain.Register.Rows;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>The tables of a register one after another.</summary>
internal static class RegisterRowsParts
{
    /// <summary>All rows, in the order of the tables.</summary>
    public static IEnumerable<object> All(this RegisterRows rows) =>
        rows
            .Units.Concat<object>(rows.Organisations)
            .Concat(rows.Members)
            .Concat(rows.Memberships)
            .Concat(rows.Statuses)
            .Concat(rows.Posts)
            .Concat(rows.Positions)
            .Concat(rows.Residences)
            .Concat(rows.Meetings)
            .Concat(rows.Regulations)
            .Concat(rows.AreaAssignments)
            .Concat(rows.AreaReports)
            .Concat(rows.OrderOverrides)
            .Concat(rows.ResidenceLetters)
            .Concat(rows.ResidenceComments);

    /// <summary>The register after a plan that was made on it.</summary>
    public static RegisterRows After(this RegisterRows rows, ReorganisationPlan plan)
    {
        var ended = new HashSet<object>(plan.EndedRows, ReferenceEqualityComparer.Instance);
        List<T> Left<T>(List<T> known, List<T> entered)
            where T : class => [.. known.Where(row => !ended.Contains(row)), .. entered];
        var after = new RegisterRows();
        after.Units.AddRange(Left(rows.Units, plan.Entered.Units));
        after.Organisations.AddRange(Left(rows.Organisations, plan.Entered.Organisations));
        after.Members.AddRange(rows.Members);
        after.Memberships.AddRange(Left(rows.Memberships, plan.Entered.Memberships));
        after.Statuses.AddRange(rows.Statuses);
        after.Posts.AddRange(Left(rows.Posts, plan.Entered.Posts));
        after.Positions.AddRange(Left(rows.Positions, plan.Entered.Positions));
        after.Residences.AddRange(Left(rows.Residences, plan.Entered.Residences));
        after.Meetings.AddRange(rows.Meetings);
        after.Regulations.AddRange(Left(rows.Regulations, plan.Entered.Regulations));
        after.AreaAssignments.AddRange(Left(rows.AreaAssignments, plan.Entered.AreaAssignments));
        after.AreaReports.AddRange(rows.AreaReports);
        after.OrderOverrides.AddRange(rows.OrderOverrides);
        after.ResidenceLetters.AddRange(rows.ResidenceLetters);
        after.ResidenceComments.AddRange(rows.ResidenceComments);
        return after;
    }
}
