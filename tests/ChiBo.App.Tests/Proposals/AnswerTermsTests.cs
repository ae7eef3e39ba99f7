using ChiBo.App.CommandLine;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Proposals;

/// <summary>Days for an answer as a commune or province sets them, from their day on.</summary>
public sealed class AnswerTermsTests
{
    private static readonly DateOnly Day = new(2026, 12, 31);

    [Fact]
    public void The_nearest_unit_goes_before_the_province_and_that_before_what_is_for_all()
    {
        AnswerTerms terms = AnswerTerms.Read("20, 08=15, 0801=10, 0801=7@2027-01-01");
        terms.On(Day, ["0801", "08"]).ShouldBe(10);
        terms.On(Day.AddDays(1), ["0801", "08"]).ShouldBe(7);
        terms.On(Day, ["0802", "08"]).ShouldBe(15);
        terms.On(Day, ["0901", "09"]).ShouldBe(20);
        terms.On(Day, []).ShouldBe(20);
    }

    [Fact]
    public void Nothing_holds_before_its_day_and_nothing_is_set_by_nobody()
    {
        AnswerTerms.Read("7@2027-01-01").On(Day, ["0801"]).ShouldBeNull();
        AnswerTerms.Read("7@2027-01-01").On(Day.AddDays(1), ["0801"]).ShouldBe(7);
        AnswerTerms.Read(null).On(Day, ["0801"]).ShouldBeNull();
        AnswerTerms.Read("180").On(Day, []).ShouldBe(180);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("181")]
    [InlineData("-1")]
    [InlineData("=5")]
    [InlineData("0801=")]
    [InlineData("10,")]
    [InlineData("10,12")]
    [InlineData("10@2027-02-30")]
    [InlineData("10@2027-01-01@2028-01-01")]
    public void What_is_not_of_the_form_is_a_faulty_call(string text) =>
        Should.Throw<CallFaultException>(() => AnswerTerms.Read(text)).Message.ShouldNotBeNull();

    [Fact]
    public void The_command_says_what_it_takes()
    {
        using var cli = new Cli();
        CliAnswer answer = cli.Call("serve", "--data", cli.At("data"), "--answer-days", "mười", "--lang", "en");
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("it takes 10 or CODE=10@2027-01-01, 1 to 180 days");
    }
}
