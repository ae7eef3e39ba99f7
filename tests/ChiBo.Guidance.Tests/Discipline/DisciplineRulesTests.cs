using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Discipline;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Tests.Discipline;

/// <summary>By what discipline is counted, as dated data (II.1.3.b-8).</summary>
public sealed class DisciplineRulesTests
{
    private const string Sound = """
        rules:
          - from: 2020-01-01
            majority: { share: 1/2, status: verified, source: a }
            expulsion: { share: 2/3, status: verified, source: b }
            decisionDays: { value: 10, status: verified, source: c }
            appealDays: { value: 30, status: draft, source: d }
            termMonths: { value: 12, status: draft, source: e }
            reprimandYears: { value: 5, status: draft, source: f }
            warningYears: { value: 10, status: draft, source: g }
        """;

    [Fact]
    public void Majorities_and_the_ten_days_are_sure_and_appeal_and_term_say_that_they_are_drafts()
    {
        var rules = DisciplineRules.On(new DateOnly(2026, 11, 27));
        rules.Majority.Share.ShouldBe(new Share(1, 2));
        rules.Expulsion.Share.ShouldBe(new Share(2, 3));
        (rules.DecisionDays.Value, rules.DecisionDays.IsSure).ShouldBe((10, true));
        (rules.AppealDays.Value, rules.AppealDays.IsSure).ShouldBe((30, false));
        (rules.TermMonths.Value, rules.TermMonths.IsSure).ShouldBe((12, false));
    }

    [Theory]
    [InlineData("1990-01-01", false, false)]
    [InlineData("2016-07-25", false, false)]
    [InlineData("2016-07-26", false, true)]
    [InlineData("2017-11-14", false, true)]
    [InlineData("2017-11-15", true, true)]
    [InlineData("2022-07-05", true, true)]
    [InlineData("2022-07-06", false, true)]
    public void Limitation_decides_while_its_text_is_sure(string day, bool limitation, bool written)
    {
        var rules = DisciplineRules.On(DateOnly.Parse(day, null));
        rules.Terms.LimitationDecides.ShouldBe(limitation);
        rules.DecisionDays.IsSure.ShouldBe(written);
        (rules.Terms.ReprimandYears, rules.Terms.WarningYears).ShouldBe((5, 10));
    }

    [Theory]
    [InlineData("value: 10, status: verified", "value: 0, status: verified")]
    [InlineData("source: d", "source: ''")]
    [InlineData("value: 12, status: draft", "value: 12, status: maybe")]
    [InlineData("from: 2020-01-01", "from: 2020-13-01")]
    [InlineData("share: 2/3", "share: 4/3")]
    [InlineData("appealDays", "complaintDays")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong) =>
        Should
            .Throw<InvalidDataException>(() =>
                DisciplineRuleFiles.Read("x.yaml", Sound.Replace(sound, wrong, StringComparison.Ordinal))
            )
            .Message.ShouldContain("x.yaml");

    [Fact]
    public void A_file_needs_rules_and_one_of_a_day()
    {
        Should.Throw<InvalidDataException>(() => DisciplineRuleFiles.Read("x.yaml", "rules: []"));
        string twice = Sound + "\n" + Sound.Replace("rules:\n", "", StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => DisciplineRuleFiles.Read("x.yaml", twice));
        DisciplineRuleFiles.Read("x.yaml", Sound).Count.ShouldBe(1);
    }
}
