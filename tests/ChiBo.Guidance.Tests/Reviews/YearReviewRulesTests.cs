using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Reviews;

namespace ChiBo.Guidance.Tests.Reviews;

/// <summary>What the yearly review goes by, as dated data.</summary>
public sealed class YearReviewRulesTests
{
    private const string Sound = """
        rules:
          - number: X
            from: 2000-01-01
            status: verified
            source: a
            cap: { percent: 20, rounding: down, status: draft, source: b }
            excellentCell: { tasksInTimePercent: 100, forPeople: c, status: draft, source: d }
            forms: { cell: "01", member: 2A, status: verified, source: e }
            withoutComment: refuse
        """;

    [Theory]
    [InlineData("2014-12-31", "27-HD/BTCTW")]
    [InlineData("2023-10-03", "21-HD/BTCTW")]
    [InlineData("2023-10-04", "124-QĐ/TW")]
    [InlineData("2025-08-29", "124-QĐ/TW")]
    [InlineData("2025-08-30", "366-QĐ/TW")]
    public void The_text_of_the_day_holds(string day, string number) =>
        YearReviewRules
            .On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Number.ShouldBe(number);

    [Theory]
    [InlineData(2024, "2026-11-28", "124-QĐ/TW")]
    [InlineData(2025, "2026-01-10", "366-QĐ/TW")]
    [InlineData(2025, "2025-08-29", "124-QĐ/TW")]
    [InlineData(2022, "2026-11-28", "21-HD/BTCTW")]
    public void The_review_of_a_year_goes_by_no_text_that_came_after_the_year(int year, string day, string number) =>
        YearReviewRules
            .Of(year, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Number.ShouldBe(number);

    [Fact]
    public void Only_the_cap_of_2019_is_sure_and_before_it_there_is_none()
    {
        YearReviewRules.On(new DateOnly(2014, 12, 31)).Cap.ShouldBeNull();
        YearReviewRules
            .All.Where(rules => rules.Cap?.Origin.Status == GuidanceStatus.Verified)
            .Select(rules => rules.Number)
            .ShouldBe(["21-HD/BTCTW"]);
        YearReviewRules.On(new DateOnly(2026, 12, 1)).Cap!.Cap.ShouldBe(new ExcellentCap(20, CapRounding.Down));
    }

    [Theory]
    [InlineData("from: 2000-01-01", "from: 2000-01-32")]
    [InlineData("percent: 20", "percent: 101")]
    [InlineData("rounding: down", "rounding: away")]
    [InlineData("withoutComment: refuse", "withoutComment: maybe")]
    [InlineData("source: b", "source: ''")]
    [InlineData("number: X", "number: ''")]
    [InlineData("tasksInTimePercent: 100", "tasksInTimePercent: 101")]
    [InlineData("tasksInTimePercent: 100", "tasksInTimePercent: 0")]
    [InlineData("member: 2A", "member: ''")]
    [InlineData("source: d", "source: ''")]
    [InlineData("source: e", "source: ''")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong) =>
        Should
            .Throw<InvalidDataException>(() =>
                YearReviewFiles.Read("x.yaml", Sound.Replace(sound, wrong, StringComparison.Ordinal))
            )
            .Message.ShouldContain("x.yaml");

    [Fact]
    public void What_an_excellent_cell_has_done_is_sure_since_2025_and_before_it_nothing_is_known()
    {
        YearReviewRules.On(new DateOnly(2025, 8, 29)).ExcellentCell.ShouldBeNull();
        YearReviewRules.On(new DateOnly(2025, 8, 29)).Forms.ShouldBeNull();
        YearReviewRules now = YearReviewRules.On(new DateOnly(2025, 8, 30));
        (now.ExcellentCell!.Condition.TasksInTimePercent, now.ExcellentCell.Condition.IsSure).ShouldBe((100, true));
        (now.Forms!.Cell, now.Forms.Member).ShouldBe(("01", "2A, 2B, 2C"));
        YearReviewFiles.Read("x.yaml", Sound).Single().ExcellentCell!.Condition.IsSure.ShouldBeFalse();
    }

    [Fact]
    public void A_file_has_rules_and_one_of_a_day()
    {
        YearReviewFiles.Read("x.yaml", Sound).Single().WaitsForComment.ShouldBeTrue();
        Should.Throw<InvalidDataException>(() => YearReviewFiles.Read("x.yaml", "rules: []"));
        string twice = Sound + "\n" + Sound.Replace("rules:\n", "", StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => YearReviewFiles.Read("x.yaml", twice));
    }
}
