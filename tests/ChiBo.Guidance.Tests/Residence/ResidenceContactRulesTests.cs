using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Residence;

namespace ChiBo.Guidance.Tests.Residence;

/// <summary>Regulation 76 and its successor 213, as dated data.</summary>
public sealed class ResidenceContactRulesTests
{
    private const string Sound = """
        versions:
          - number: X
            from: 2000-01-01
            status: verified
            source: a
            form: { code: F, status: draft, source: b }
            letterDays: { count: 30, status: draft, source: c }
            receiptDays: { count: 30, status: draft, source: d }
            conveneMonths: { count: 6, status: draft, source: e }
            comment: { opens: 11-01, closes: 11-30, status: draft, source: f }
            exemptions:
              - { code: A, from: 2000-06-01, takesLetter: true, vi: x, en: y, status: verified, source: g }
        """;

    [Theory]
    [InlineData("2000-06-14", "76-QĐ/TW")]
    [InlineData("2014-10-10", "76-QĐ/TW")]
    [InlineData("2020-01-01", "76-QĐ/TW")]
    [InlineData("2020-01-02", "213-QĐ/TW")]
    [InlineData("2026-11-27", "213-QĐ/TW")]
    public void The_regulation_of_the_day_holds(string day, string number) =>
        ResidenceContactRules
            .On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Number.ShouldBe(number);

    [Fact]
    public void Classes_of_exemption_begin_with_the_guidance_that_names_them()
    {
        ResidenceContactRules.ExemptionsOn(new DateOnly(2014, 12, 1)).ShouldBeEmpty();
        ResidenceContactRules.ExemptionsOn(new DateOnly(2020, 10, 29)).ShouldBeEmpty();
        IReadOnlyList<ExemptionClass> classes = ResidenceContactRules.ExemptionsOn(new DateOnly(2020, 10, 30));
        classes.Count(one => one.TakesLetter).ShouldBe(4);
        classes.Count(one => !one.TakesLetter).ShouldBe(2);
        classes.ShouldAllBe(one => one.Origin.Status == GuidanceStatus.Verified);
        ResidenceContactRules.Find("1.2-dac-biet")!.TakesLetter.ShouldBeFalse();
        ResidenceContactRules.Find(null).ShouldBeNull();
    }

    [Fact]
    public void Days_and_window_say_that_they_are_settings()
    {
        foreach (ResidenceContactRules rules in ResidenceContactRules.All)
        {
            rules.LetterDays.Origin.Status.ShouldBe(GuidanceStatus.Draft);
            rules.ReceiptDays.Origin.Status.ShouldBe(GuidanceStatus.Draft);
            rules.Comment.Origin.Status.ShouldBe(GuidanceStatus.Draft);
        }

        ResidenceContactRules.All[^1].ConveneMonths.Origin.Status.ShouldBe(GuidanceStatus.Verified);
        CommentWindow window = ResidenceContactRules.All[^1].Comment;
        (window.Opens(2026), window.Closes(2026)).ShouldBe((new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)));
    }

    [Theory]
    [InlineData("count: 30, status: draft, source: c", "count: 0, status: draft, source: c")]
    [InlineData("from: 2000-06-01", "from: 2000-6-1")]
    [InlineData("opens: 11-01", "opens: 11-31")]
    [InlineData("closes: 11-30", "closes: 10-30")]
    [InlineData("source: g", "source: ''")]
    [InlineData("status: draft, source: b", "status: maybe, source: b")]
    [InlineData("number: X", "number: ''")]
    [InlineData("code: A", "code: ''")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong) =>
        Should
            .Throw<InvalidDataException>(() =>
                ResidenceContactFiles.Read("x.yaml", Sound.Replace(sound, wrong, StringComparison.Ordinal))
            )
            .Message.ShouldContain("x.yaml");

    [Fact]
    public void Two_versions_of_one_day_and_two_classes_of_one_code_are_mistakes()
    {
        ResidenceContactFiles.Read("x.yaml", Sound).Count.ShouldBe(1);
        Should.Throw<InvalidDataException>(() => ResidenceContactFiles.Read("x.yaml", "versions: []"));
        string again = Sound.Replace("versions:\n", "", StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => ResidenceContactFiles.Read("x.yaml", Sound + "\n" + again));
        string later = again.Replace("2000-01-01", "2001-01-01", StringComparison.Ordinal);
        Should.Throw<InvalidDataException>(() => ResidenceContactFiles.Read("x.yaml", Sound + "\n" + later));
    }
}
