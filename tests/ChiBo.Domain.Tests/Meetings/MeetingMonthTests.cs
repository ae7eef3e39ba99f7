using ChiBo.Domain.Meetings;
using CsCheck;

namespace ChiBo.Domain.Tests.Meetings;

public sealed class MeetingMonthTests
{
    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12])
            .Sample(
                (year, month) =>
                    MeetingMonth.TryParse($"{new MeetingMonth(year, month)}", out var read)
                    && (read.Year, read.Month) == (year, month)
            );

    [Theory]
    [InlineData("2015-00")]
    [InlineData("2015-13")]
    [InlineData("0000-01")]
    [InlineData("2015-1")]
    [InlineData("2015/01")]
    [InlineData(" 2015-01")]
    [InlineData("+215-01")]
    public void Anything_else_is_no_month(string text) => MeetingMonth.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Months_are_in_the_order_of_time()
    {
        (new MeetingMonth(2014, 12) < new MeetingMonth(2015, 1)).ShouldBeTrue();
        MeetingMonth.Of(new DateOnly(2015, 1, 31)).ShouldBe(new MeetingMonth(2015, 1));
    }

    [Theory]
    [InlineData("2015-06-30", "2015-05")]
    [InlineData("2015-07-01", "2015-06")]
    [InlineData("2016-01-31", "2015-12")]
    [InlineData("2016-03-01", "2016-02")]
    public void The_last_complete_month_is_over_before_the_day(string day, string month)
    {
        MeetingMonth last = MeetingMonth.LastCompleteBefore(DateOnly.Parse(day));
        last.ToString().ShouldBe(month);
        last.LastDay.ShouldBeLessThan(DateOnly.Parse(day));
        last.FirstDay.Day.ShouldBe(1);
        last.LastDay.AddDays(1).Day.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2015, 0)]
    [InlineData(2015, 13)]
    public void A_month_out_of_range_cannot_be_made(int year, int month) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new MeetingMonth(year, month));
}
