using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Tests.Parameters;

public sealed class DatedParametersTests
{
    private static readonly DatedParameters Parameters = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!.Parameters;

    [Fact]
    public void The_guidance_begins_with_its_own_words() =>
        Parameters.On(new DateOnly(2014, 10, 10)).ShouldBe(new ReviewParameters(9, true, true, true, false));

    [Fact]
    public void Exactly_one_value_of_each_parameter_applies_on_any_day()
    {
        DatedParameters changed = Parameters
            .With("minimumOfficialMembers", "10", new DateOnly(2016, 2, 29))
            .With("minimumOfficialMembers", "12", new DateOnly(2016, 3, 1))
            .With("countAway", "false", new DateOnly(2010, 1, 1));
        for (var day = new DateOnly(1930, 1, 1); day <= new DateOnly(2100, 12, 31); day = day.AddDays(1))
        {
            foreach (DatedParameter parameter in changed.All)
            {
                ValueFrom value = parameter.On(day);
                bool isOnly = parameter.Values.Count(other => other == value) == 1;
                bool isLatest = parameter.Values.All(other => other.From <= value.From || other.From > day);
                Assert.True(isOnly && isLatest, $"{parameter.Id}, {day:yyyy-MM-dd}");
            }
        }
    }

    [Fact]
    public void A_value_begins_on_its_day_and_not_before()
    {
        DatedParameters changed = Parameters.With("minimumOfficialMembers", "10", new DateOnly(2016, 2, 29));
        changed.On(new DateOnly(2016, 2, 28)).MinimumOfficialMembers.ShouldBe(9);
        changed.On(new DateOnly(2016, 2, 29)).MinimumOfficialMembers.ShouldBe(10);
    }

    [Fact]
    public void A_value_without_a_day_applies_to_all_days() =>
        Parameters.With("sharedCellCounts", "true", null).On(new DateOnly(1930, 1, 1)).SharedCellCounts.ShouldBeTrue();

    [Theory]
    [InlineData("minimumOfficialMembers", "9", true)]
    [InlineData("minimumOfficialMembers", "10", true)]
    [InlineData("minimumOfficialMembers", "8", false)]
    [InlineData("minimumOfficialMembers", "-9", false)]
    [InlineData("minimumOfficialMembers", "chín", false)]
    [InlineData("minimumOfficialMembers", "1001", false)]
    [InlineData("countAway", "false", true)]
    [InlineData("countAway", "no", false)]
    public void A_province_may_settle_and_tighten_but_not_loosen(string id, string value, bool allowed) =>
        Parameters.Find(id)!.Allows(value).ShouldBe(allowed);

    [Fact]
    public void What_is_not_allowed_cannot_be_set() =>
        Should.Throw<ArgumentException>(() => Parameters.With("minimumOfficialMembers", "8", null));

    [Fact]
    public void Every_value_has_a_source_and_the_day_on_which_it_was_checked()
    {
        foreach (ValueFrom value in Parameters.All.SelectMany(parameter => parameter.Values))
        {
            value.Source.ShouldNotBeEmpty();
            value.CheckedOn.ShouldNotBeNull();
        }
    }
}
