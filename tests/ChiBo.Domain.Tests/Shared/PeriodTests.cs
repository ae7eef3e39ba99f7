using ChiBo.Domain.Shared;
using CsCheck;

namespace ChiBo.Domain.Tests.Shared;

public sealed class PeriodTests
{
    private static readonly Gen<DateOnly?> Day = Gen.Frequency(
        (1, Gen.Const((DateOnly?)null)),
        (4, Gen.Int[0, 12].Select(days => (DateOnly?)new DateOnly(2015, 1, 1).AddDays(days)))
    );

    private static readonly Gen<Period> Periods = Gen.Select(Day, Day, (from, to) => new Period(from, to))
        .Where(period => period.EndsAfterItBegins);

    [Fact]
    public void It_holds_on_its_first_day_and_no_longer_on_its_last()
    {
        var period = new Period(new DateOnly(2015, 1, 1), new DateOnly(2015, 2, 1));
        period.Contains(new DateOnly(2014, 12, 31)).ShouldBeFalse();
        period.Contains(new DateOnly(2015, 1, 1)).ShouldBeTrue();
        period.Contains(new DateOnly(2015, 1, 31)).ShouldBeTrue();
        period.Contains(new DateOnly(2015, 2, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Two_overlap_exactly_when_some_day_lies_in_both() =>
        Gen.Select(Periods, Periods)
            .Sample(
                (one, other) =>
                {
                    bool shared = Enumerable
                        .Range(-2, 18)
                        .Select(days => new DateOnly(2015, 1, 1).AddDays(days))
                        .Any(day => one.Contains(day) && other.Contains(day));
                    return one.Overlaps(other) == shared && other.Overlaps(one) == shared;
                }
            );

    [Fact]
    public void What_follows_directly_neither_overlaps_nor_leaves_a_gap()
    {
        var first = new Period(null, new DateOnly(2015, 1, 1));
        first.IsFollowedDirectlyBy(Period.Since(new DateOnly(2015, 1, 1))).ShouldBeTrue();
        first.IsFollowedDirectlyBy(Period.Since(new DateOnly(2015, 1, 2))).ShouldBeFalse();
        Period.Always.IsFollowedDirectlyBy(Period.Always).ShouldBeFalse();
    }

    [Fact]
    public void An_interval_that_ends_on_its_first_day_is_none() =>
        new Period(new DateOnly(2015, 1, 1), new DateOnly(2015, 1, 1)).EndsAfterItBegins.ShouldBeFalse();
}
