using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Tests.Meetings;

/// <summary>What meetings are counted by, as dated data.</summary>
public sealed class MeetingRulesTests
{
    private const string Sound = """
        rules:
          - from: 2020-01-01
            quorum: { share: 2/3, status: draft, source: a }
            resolution: { share: 1/2, status: draft, source: b }
        """;

    [Fact]
    public void What_is_not_sure_says_so()
    {
        var rules = MeetingRules.On(new DateOnly(2026, 11, 27));
        rules.Quorum.Share.ShouldBe(new Share(2, 3));
        rules.Quorum.Status.ShouldBe(GuidanceStatus.Draft);
        rules.Resolution.Status.ShouldBe(GuidanceStatus.Draft);
    }

    [Fact]
    public void Days_before_the_first_entry_use_it() =>
        MeetingRules.On(new DateOnly(1990, 1, 1)).From.Year.ShouldBe(2011);

    [Theory]
    [InlineData("2/3, status: draft, source: a", "4/3, status: draft, source: a")]
    [InlineData("source: a", "source: ''")]
    [InlineData("status: draft, source: a", "status: maybe, source: a")]
    [InlineData("from: 2020-01-01", "from: 2020-13-01")]
    [InlineData("from: 2020-01-01", "since: 2020-01-01")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong) =>
        Should
            .Throw<InvalidDataException>(() =>
                MeetingRuleFiles.Read("x.yaml", Sound.Replace(sound, wrong, StringComparison.Ordinal))
            )
            .Message.ShouldContain("x.yaml");

    [Fact]
    public void A_file_needs_rules_and_one_of_a_day()
    {
        Should.Throw<InvalidDataException>(() => MeetingRuleFiles.Read("x.yaml", "rules: []"));
        string twice = Sound + "\n" + Sound.Replace("rules:\n", "", StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => MeetingRuleFiles.Read("x.yaml", twice));
        MeetingRuleFiles.Read("x.yaml", Sound).Count.ShouldBe(1);
    }
}
