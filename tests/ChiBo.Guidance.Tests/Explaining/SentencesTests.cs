using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.TestKit;

namespace ChiBo.Guidance.Tests.Explaining;

/// <summary>The sentences of both languages say the same things, and there is one for every finding.</summary>
public sealed class SentencesTests
{
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    [Fact]
    public void Both_languages_have_the_same_sentences_with_the_same_places()
    {
        ExplanationTexts vietnamese = Explanations.In(Language.Vietnamese);
        ExplanationTexts english = Explanations.In(Language.English);
        Keys(vietnamese.Titles).ShouldBe(Keys(english.Titles));
        Keys(vietnamese.Verdicts).ShouldBe(Keys(english.Verdicts));
        PlacesOf(vietnamese.Sentences).ShouldBe(PlacesOf(english.Sentences));
        PlacesOf(vietnamese.Notes).ShouldBe(PlacesOf(english.Notes));
        PlacesOf(vietnamese.Words).ShouldBe(PlacesOf(english.Words));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Every_finding_of_hostile_registers_is_explained_and_every_sentence_is_used(Language language)
    {
        var used = new HashSet<string>(StringComparer.Ordinal) { "lead" };
        for (int seed = 0; seed < 300; seed++)
        {
            RegisterSnapshot snapshot = HostileWork.AddTo(HostileRegister.Create(seed), seed).ToSnapshot();
            var reviewer = new Reviewer(snapshot, Guidance.Parameters.On);
            foreach (DateOnly day in HostileRegister.Days)
            {
                ReviewSession session = reviewer.Open(day);
                foreach (CommuneRef asked in snapshot.Communes().Where(commune => commune.IsActiveOn(day)))
                {
                    session.Decide(asked);
                    CommuneReview commune = session.Describe();
                    foreach (Finding finding in commune.Findings.Concat(session.DescribeOperation()))
                    {
                        used.Add(FindingWording.SentenceOf(finding));
                        CheckSentence(
                            Explanations.Explain(finding, Context(day, commune.Code), language),
                            finding,
                            day
                        );
                    }
                }
            }
        }

        used.ShouldBe(Keys(Explanations.In(language).Sentences), ignoreOrder: true);
    }

    [Fact]
    public void A_reading_that_a_province_chose_is_told()
    {
        var parameters = new ReviewParameters(10, CountExempt: false, CountAway: false, SharedCellCounts: true);
        ExplanationContext context = Context(new DateOnly(2015, 1, 1), "X") with { Parameters = parameters };
        var nine = new Finding(Rule.ResidentialCellNineOfficialMembers, Outcome.Fail, "K", "8", "10", 8, ["M1"], []);
        string told = Explanations.Explain(nine, context, Language.English);
        told.ShouldContain("2 fewer than the 10 required");
        told.ShouldContain("exempt, away are left out");
        told.ShouldContain("above the guidance's nine");
        var own = new Finding(Rule.ResidentialAreaHasOwnCell, Outcome.Pass, "A", "1", "1", null, ["K"], []);
        Explanations.Explain(own, context, Language.English).ShouldContain("sharedCellCounts");
    }

    [Fact]
    public void Nine_on_paper_only_is_told()
    {
        var finding = new Finding(Rule.ResidentialCellNineOfficialMembers, Outcome.Pass, "K", "9", "9", 6, ["M1"], []);
        Explanations
            .Explain(finding, Context(new DateOnly(2015, 1, 1), "X"), Language.Vietnamese)
            .ShouldContain("chỉ đủ 9 trên danh sách");
    }

    [Fact]
    public void Lawful_establishment_says_that_it_cannot_be_mended()
    {
        var finding = new Finding(Rule.AgencyCellLawfulEstablishment, Outcome.Fail, "CQ", "1", "0", null, ["K"], [])
        {
            EstablishedOn = new DateOnly(2015, 1, 1),
            Underlying = [new Finding(Rule.ResidentialCellNineOfficialMembers, Outcome.Fail, "K", "8", "9", 8, [], [])],
        };
        string told = Explanations.Explain(finding, Context(new DateOnly(2016, 1, 1), "X"), Language.English);
        told.ShouldContain("1 point of II.1.1 and II.1.2 was not met");
        told.ShouldContain("K (8/9)");
        told.ShouldContain("cannot be mended but by dissolving the cell and founding it again");
    }

    private static void CheckSentence(string sentence, Finding finding, DateOnly day)
    {
        bool tellsCount =
            finding.Rule is Rule.AgencyCellSingle or Rule.AgencyCellParent
            || finding.Observed == "1"
            || sentence.Contains(finding.Observed, StringComparison.Ordinal);
        bool isWhole =
            sentence.Contains("28-HD/BTCTW", StringComparison.Ordinal)
            && sentence.Contains(finding.Rule.Clause(), StringComparison.Ordinal)
            && sentence.Contains(day.Year.ToString(), StringComparison.Ordinal)
            && sentence.EndsWith('.')
            && !sentence.Contains('{')
            && !sentence.Contains("  ", StringComparison.Ordinal);
        Assert.True(tellsCount && isWhole, sentence);
    }

    private static ExplanationContext Context(DateOnly day, string commune) =>
        new()
        {
            Day = day,
            Guidance = Guidance,
            Parameters = Guidance.Parameters.On(day),
            CommuneCode = commune,
            NameOfUnit = code => $"Đơn vị {code}",
            NameOfOrganisation = _ => null,
        };

    private static IEnumerable<string> Keys<T>(IReadOnlyDictionary<string, T> entries) =>
        entries.Keys.Order(StringComparer.Ordinal);

    private static IEnumerable<string> PlacesOf(IReadOnlyDictionary<string, Template> templates) =>
        templates
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key}: {string.Join(' ', entry.Value.Places)}");
}
