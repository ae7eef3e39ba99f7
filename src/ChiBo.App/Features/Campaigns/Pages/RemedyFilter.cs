using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>Which cells of the register are shown.</summary>
internal sealed record RemedyFilter(RemedyFilter.Sort? Which)
{
    public const string Field = "which";

    /// <summary>How a cell of the register stands, in the order in which they are shown.</summary>
    public enum Sort
    {
        Overdue,
        Undecided,
        Running,
        Settled,
    }

    public static RemedyFilter Of(Visitor visitor) =>
        new(Enum.TryParse(visitor.Address[Field], out Sort sort) && Enum.IsDefined(sort) ? sort : null);

    /// <summary>Those whose day is over and of which nothing is told, while something is left to remedy.</summary>
    public static IReadOnlyList<RemedyLine> OverdueOf(IReadOnlyList<RemedyLine> lines, DateOnly today) =>
        new RemedyFilter(Sort.Overdue).Of(lines, today);

    /// <summary>Those that it lets through.</summary>
    public IReadOnlyList<RemedyLine> Of(IReadOnlyList<RemedyLine> lines, DateOnly today) =>
        [.. lines.Where(line => Which is null || line.OrderOn(today) == (int)Which)];
}
