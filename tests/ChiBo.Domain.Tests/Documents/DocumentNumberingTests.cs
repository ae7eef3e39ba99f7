using ChiBo.Domain.Documents;
using CsCheck;

namespace ChiBo.Domain.Tests.Documents;

public sealed class DocumentNumberingTests
{
    private static readonly DateOnly Established = new(2014, 11, 3);
    private static readonly DateOnly[] Congresses = [new(2017, 6, 20), new(2015, 3, 1)];

    [Theory]
    [InlineData(new int[0], 1)]
    [InlineData(new[] { 1, 2, 3 }, 4)]
    [InlineData(new[] { 3, 1, 2, 2 }, 4)]
    [InlineData(new[] { 1, 3 }, 2)]
    [InlineData(new[] { 2 }, 1)]
    public void The_next_number_leaves_no_gap(int[] used, int next) => DocumentNumbering.Next(used).ShouldBe(next);

    [Fact]
    public void Numbers_given_one_after_another_run_from_01_in_whatever_order_they_are_kept() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 1_000])
            .Sample(
                (count, seed) =>
                {
                    List<int> used = [];
                    for (int i = 0; i < count; i++)
                    {
                        used.Insert((seed + (i * 7)) % (used.Count + 1), DocumentNumbering.Next(used));
                    }

                    used.Order().ShouldBe(Enumerable.Range(1, count));
                    DocumentNumbering.Gaps(used).ShouldBeEmpty();
                }
            );

    [Fact]
    public void What_is_missing_is_named() => DocumentNumbering.Gaps([6, 2, 3]).ShouldBe([1, 4, 5]);

    [Fact]
    public void A_number_below_one_is_a_mistake() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DocumentNumbering.Next([0, 1]));

    [Theory]
    [InlineData("2014-11-02", null)]
    [InlineData("2014-11-03", "2014-11-03")]
    [InlineData("2015-03-01", "2014-11-03")]
    [InlineData("2015-03-02", "2015-03-02")]
    [InlineData("2017-06-20", "2015-03-02")]
    [InlineData("2017-06-21", "2017-06-21")]
    [InlineData("2026-11-27", "2017-06-21")]
    public void A_term_runs_from_the_day_after_a_congress_to_the_closing_day_of_the_next(string day, string? from) =>
        DocumentNumbering
            .TermFrom(DateOnly.Parse(day), Established, Congresses)
            .ShouldBe(from is null ? null : DateOnly.Parse(from));

    [Fact]
    public void A_congress_of_what_was_there_before_begins_no_term() =>
        DocumentNumbering
            .TermFrom(new DateOnly(2015, 1, 1), Established, [new DateOnly(2013, 1, 1)])
            .ShouldBe(Established);

    [Fact]
    public void Series_differ_by_organisation_type_and_term()
    {
        var series = new DocumentSeries("CB-1", "NQ", Established);
        series.ShouldBe(new DocumentSeries("CB-1", "NQ", Established));
        series.ShouldNotBe(series with { Organisation = "CB-2" });
        series.ShouldNotBe(series with { Type = "BB" });
        series.ShouldNotBe(series with { TermFrom = new DateOnly(2015, 3, 2) });
    }
}
