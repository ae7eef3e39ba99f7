using System.Globalization;
using ChiBo.Guidance.Holidays;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Tests.Holidays;

/// <summary>The days on which no meeting is planned.</summary>
public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData("2014-01-30", "Tết Nguyên đán")]
    [InlineData("2017-01-28", "Tết Nguyên đán")]
    [InlineData("2026-02-17", "Tết Nguyên đán")]
    [InlineData("2015-04-30", "Ngày Giải phóng miền Nam")]
    [InlineData("2026-09-02", "Quốc khánh")]
    [InlineData("2026-09-03", "Quốc khánh (ngày liền kề)")]
    [InlineData("2020-09-03", null)]
    [InlineData("2015-03-10", null)]
    public void A_day_is_a_holiday_or_not(string day, string? name)
    {
        string? known = PublicHolidays.Embedded.On(DateOnly.Parse(day, CultureInfo.InvariantCulture))?.Vietnamese;
        known.ShouldBe(name);
    }

    [Fact]
    public void Every_year_that_is_known_has_the_eve_and_four_days_of_the_lunar_year_and_its_five_others()
    {
        PublicHolidays holidays = PublicHolidays.Embedded;
        var lunar = new ChineseLunisolarCalendar();
        for (int year = holidays.FirstYear; year <= holidays.LastYear; year++)
        {
            var first = DateOnly.FromDateTime(lunar.ToDateTime(year, 1, 1, 0, 0, 0, 0));
            Enumerable.Range(-1, 5).ShouldAllBe(day => holidays.On(first.AddDays(day)) != null);
            holidays.Days.Keys.Count(day => day.Year == year).ShouldBeInRange(year < 2021 ? 10 : 11, 11);
        }
    }

    [Fact]
    public void Years_before_and_after_are_not_known()
    {
        PublicHolidays.Embedded.Knows(2013).ShouldBeFalse();
        PublicHolidays.Embedded.Knows(2014).ShouldBeTrue();
        PublicHolidays.Embedded.Knows(2030).ShouldBeFalse();
        PublicHolidays.Embedded.SourceNote.Vietnamese.ShouldContain("Bộ luật Lao động");
    }

    [Theory]
    [InlineData("[2014-13-01]", "is no day")]
    [InlineData("[2013-12-31]", "outside the years")]
    public void A_file_with_a_fault_is_refused(string days, string message)
    {
        string text =
            $"checkedOn: 2026-01-01\nfirstYear: 2014\nlastYear: 2015\nsourceNote: {{ vi: a, en: b }}\nholidays:\n  - {{ vi: x, en: y, days: {days} }}\n";

        Should.Throw<InvalidDataException>(() => HolidayFiles.Read("f", text)).Message.ShouldContain(message);
    }
}
