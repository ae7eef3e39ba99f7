using ChiBo.Domain.Reports;

namespace ChiBo.Domain.Tests.Reports;

/// <summary>Years and quarters: their days, codes and words.</summary>
public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", "năm 2026")]
    [InlineData("2026-q1", "2026-01-01", "2026-03-31", "quý I năm 2026")]
    [InlineData("2028-q1", "2028-01-01", "2028-03-31", "quý I năm 2028")]
    [InlineData("2026-q4", "2026-10-01", "2026-12-31", "quý IV năm 2026")]
    public void A_code_names_the_days_and_is_given_back(string code, string first, string last, string words)
    {
        ReportPeriod period = ReportPeriod.Parse(code).ShouldNotBeNull();
        $"{period.From:yyyy-MM-dd}".ShouldBe(first);
        $"{period.LastDay:yyyy-MM-dd}".ShouldBe(last);
        (period.Code, period.Words).ShouldBe((code, words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1999")]
    [InlineData("2100")]
    [InlineData("2026-q0")]
    [InlineData("2026-q5")]
    [InlineData("2026-q11")]
    [InlineData("2026-q1-q2")]
    [InlineData("2026-Q1")]
    [InlineData("+2026")]
    [InlineData("02026")]
    public void What_is_no_period_is_none(string code) => ReportPeriod.Parse(code).ShouldBeNull();

    [Fact]
    public void Quarters_that_follow_one_another_leave_no_day_out()
    {
        ReportPeriod[] quarters = [.. Enumerable.Range(1, 4).Select(one => new ReportPeriod(2026, one))];
        var year = new ReportPeriod(2026, null);
        for (DateOnly day = year.From.AddDays(-1); day <= year.To; day = day.AddDays(1))
        {
            quarters.Count(quarter => quarter.Contains(day)).ShouldBe(year.Contains(day) ? 1 : 0, $"{day}");
        }
    }

    [Fact]
    public void A_period_is_listed_from_its_first_day_on_and_its_figures_go_no_further_than_its_end()
    {
        ReportPeriod.Begun(2026, new DateOnly(2025, 12, 31)).ShouldBeEmpty();
        ReportPeriod.Begun(2026, new DateOnly(2026, 3, 31)).Select(one => one.Code).ShouldBe(["2026", "2026-q1"]);
        ReportPeriod
            .Begun(2026, new DateOnly(2026, 4, 1))
            .Select(one => one.Code)
            .ShouldBe(["2026", "2026-q2", "2026-q1"]);
        var first = new ReportPeriod(2026, 1);
        first.AsOf(new DateOnly(2026, 3, 30)).ShouldBe(new DateOnly(2026, 3, 30));
        first.AsOf(new DateOnly(2026, 4, 1)).ShouldBe(new DateOnly(2026, 3, 31));
    }
}
