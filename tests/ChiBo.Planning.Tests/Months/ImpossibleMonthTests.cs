using ChiBo.Planning.Months;
using static ChiBo.Planning.Tests.Months.Communes;

namespace ChiBo.Planning.Tests.Months;

/// <summary>When no plan is possible, the conditions that clash are named, and no others.</summary>
public sealed class ImpossibleMonthTests
{
    private static readonly CellToPlan[] Bystanders = [Cell("8", 4, "x"), Cell("9", 5, "y")];

    [Fact]
    public void An_agency_cell_agreed_before_another_that_is_agreed_clashes_with_being_last()
    {
        CellToPlan agency = Agency(25) with { Fixed = new(On(10), new(19, 30)) };
        CellToPlan cell = Cell("1", 3) with { Fixed = new(On(11), new(19, 30)) };
        MonthPlanRequest request = new(September, [agency, cell, .. Bystanders]);
        Clashes(request).ShouldBe(["agency-cell-last 1", "fixed 1", "fixed cơ-quan", "meets 1", "meets cơ-quan"]);
        // Without any one of them it is possible.
        MonthPlanner.Propose(request with { Cells = [agency, Cell("1", 3)] }).ShouldBeOfType<MonthProposal.Planned>();
        MonthPlanner.Propose(request with { Cells = [Agency(25), cell] }).ShouldBeOfType<MonthProposal.Planned>();
        MonthPlanner.Propose(request with { Cells = [cell] }).ShouldBeOfType<MonthProposal.Planned>();
    }

    [Fact]
    public void Two_agreed_meetings_of_one_person_clash_with_attending_both()
    {
        CellToPlan one = Cell("1", 3, "a") with { Fixed = new(On(3), new(19, 0)) };
        CellToPlan other = Cell("2", 3, "a") with { Fixed = new(On(3), new(20, 0)) };
        Clashes(new(September, [one, other, .. Bystanders]))
            .ShouldBe(["attends-all a", "fixed 1", "fixed 2", "meets 1", "meets 2"]);
    }

    [Fact]
    public void A_meeting_longer_than_the_hours_clashes_with_them() =>
        Clashes(new(September, [Cell("1", 3) with { Minutes = 211 }, .. Bystanders])).ShouldBe(["hours ", "meets 1"]);

    [Fact]
    public void A_month_of_holidays_clashes_with_meeting() =>
        Clashes(new(September, [Cell("1", 3)]) { Holidays = [.. Enumerable.Range(1, 30).Select(On)] })
            .ShouldBe(["holidays ", "meets 1"]);

    [Fact]
    public void Holidays_weekends_and_a_month_nearly_over_clash_together() =>
        Clashes(
                new(September, [Cell("1", 3)])
                {
                    NotBefore = On(26),
                    WeekendsAllowed = false,
                    Holidays = [On(28), On(29), On(30)],
                }
            )
            .ShouldBe(["holidays ", "meets 1", "not-before ", "weekends "]);

    [Fact]
    public void A_person_with_more_meetings_than_evenings_clashes_with_attending_them()
    {
        CellToPlan[] cells = [.. Enumerable.Range(1, 3).Select(cell => Cell($"{cell}", 3, "a"))];
        MonthPlanRequest request = new(September, [.. cells, .. Bystanders]) { NotBefore = On(29) };
        MonthPlanner.Propose(request with { MarginMinutes = 60 }).ShouldBeOfType<MonthProposal.Impossible>();
        Clashes(request with { MarginMinutes = 60 })
            .ShouldBe(["attends-all a", "hours ", "meets 1", "meets 2", "meets 3", "not-before "]);
        MonthPlanner.Propose(request with { MarginMinutes = 30 }).ShouldBeOfType<MonthProposal.Planned>();
    }

    [Fact]
    public void In_a_large_commune_only_what_clashes_is_named()
    {
        MonthPlanRequest commune = Random(0, cells: 40, members: 60, September);
        CellToPlan agency = commune.Cells[0] with { Fixed = new(On(1), new(19, 30)) };
        Clashes(commune with { Cells = [agency, .. commune.Cells[1..]] }).Count().ShouldBeLessThan(8);
    }

    [Fact]
    public void Conditions_are_told_in_both_languages()
    {
        CellToPlan agency = Agency(25) with { Fixed = new(On(10), new(19, 30), IsHeld: true) };
        var words = MonthPlanner
            .Propose(new(September, [agency, Cell("1", 3)]) { NotBefore = On(11) })
            .ShouldBeOfType<MonthProposal.Impossible>()
            .Clashes.Select(clash => clash.Words)
            .ToList();
        words.Select(one => one.Vietnamese).ShouldContain("Chi bộ cơ quan đã họp lúc 19:30 ngày 10/9");
        words.Select(one => one.Vietnamese).ShouldContain("Chi bộ cơ quan họp sau Chi bộ 1 (II.2.b)");
        words.Select(one => one.English).ShouldContain("nothing is planned before 2026-09-11");
    }

    private static IEnumerable<string> Clashes(MonthPlanRequest request) =>
        MonthPlanner
            .Propose(request)
            .ShouldBeOfType<MonthProposal.Impossible>()
            .Clashes.Select(clash => $"{clash.Code} {clash.Subject}")
            .Order(StringComparer.Ordinal);
}
