using ChiBo.Domain.Register;
using CsCheck;

namespace ChiBo.Domain.Tests.Register;

public sealed class DaysTests
{
    [Theory]
    [InlineData("1929-12-31", Days.Open)]
    [InlineData("1930-01-01", 1)]
    [InlineData("2100-12-31", 62_457)]
    [InlineData("2101-01-01", Days.Never)]
    public void Days_are_counted_from_1930(string day, int number) =>
        Days.Of(DateOnly.Parse(day)).ShouldBe((ushort)number);

    [Fact]
    public void A_day_that_can_be_asked_about_comes_back() =>
        Gen.Int[0, 62_456]
            .Sample(days =>
            {
                DateOnly day = Days.First.AddDays(days);
                return Days.CanBeAsked(day) && Days.ToDate(Days.Of(day)) == day;
            });

    [Fact]
    public void An_open_interval_has_no_dates()
    {
        Days.ToDate(Days.From(null)).ShouldBeNull();
        Days.ToDate(Days.To(null)).ShouldBeNull();
        Days.CanBeAsked(new DateOnly(1929, 12, 31)).ShouldBeFalse();
        Days.CanBeAsked(new DateOnly(2101, 1, 1)).ShouldBeFalse();
    }
}
