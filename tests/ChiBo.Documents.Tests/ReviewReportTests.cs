using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChiBo.Documents.Tests;

/// <summary>The report of a review says the same as the review, with the day, and names nobody.</summary>
public sealed class ReviewReportTests
{
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
    private static readonly DateOnly Day = new(2015, 4, 1);

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Reports_of_hostile_registers_are_valid_and_count_what_the_review_counts(Language language)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            IReadOnlyList<ReportedCommune> communes = Review(seed);
            (PartyDocument report, VerdictCounts counts) = ReviewReport.Make(Request(communes, language));
            counts.ShouldBe(
                communes.Aggregate(default(VerdictCounts), (sum, commune) => sum.With(commune.Review.Verdict))
            );
            using WordprocessingDocument file = WordprocessingDocument.Open(Sample.Write(report), false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_reason_and_every_paragraph_states_the_day()
    {
        int sentences = 0;
        for (int seed = 0; seed < 20; seed++)
        {
            (PartyDocument report, _) = ReviewReport.Make(Request(Review(seed), Language.Vietnamese));
            foreach (string text in Texts(report.Body).Concat(Texts(report.Annex)))
            {
                text.ShouldContain("01/04/2015");
                sentences++;
            }
        }

        sentences.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void No_code_of_a_person_stands_in_a_report(Language language)
    {
        int people = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            IReadOnlyList<ReportedCommune> communes = Review(seed);
            (PartyDocument report, _) = ReviewReport.Make(Request(communes, language));
            string text = string.Join('\n', Texts(report.Body).Concat(Texts(report.Annex)));
            text.ShouldNotContain("\uE000");
            text.ShouldNotContain(" ()");
            foreach (string code in PeopleOf(communes))
            {
                people++;
                Words(text).ShouldNotContain(code);
            }
        }

        people.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_caller_who_may_show_names_passes_a_lookup()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            IReadOnlyList<ReportedCommune> communes = Review(seed);
            if (!communes.Any(commune => commune.Review.Findings.Any(IsOfStrangers)))
            {
                continue;
            }

            ReviewReportRequest request = Request(communes, Language.Vietnamese) with { NameOfPerson = _ => "Bà Mẫu" };
            (PartyDocument report, _) = ReviewReport.Make(request);
            string.Join('\n', Texts(report.Body)).ShouldContain("Bà Mẫu");
            return;
        }

        Assert.Fail("No register has a member who is no official.");
    }

    [Fact]
    public void The_day_to_which_the_register_was_known_is_told()
    {
        ReviewReportRequest request = Request(Review(1), Language.Vietnamese) with
        {
            KnownOn = new DateOnly(2015, 5, 2),
        };
        (PartyDocument report, _) = ReviewReport.Make(request);
        report.Summary.ShouldContain("tại ngày 01/04/2015, theo dữ liệu đã biết đến hết ngày 02/05/2015");
    }

    [Fact]
    public void Equal_reviews_are_equal_files()
    {
        byte[] first = Sample.Write(ReviewReport.Make(Request(Review(3), Language.Vietnamese)).Document).ToArray();
        byte[] second = Sample.Write(ReviewReport.Make(Request(Review(3), Language.Vietnamese)).Document).ToArray();
        second.ShouldBe(first);
    }

    private static HashSet<string> Words(string text) =>
        text.Split([' ', ',', ':', '.', '(', ')', ';', '\n']).ToHashSet(StringComparer.Ordinal);

    private static bool IsOfStrangers(Finding finding) =>
        finding is { Rule: Rule.AgencyCellMembersAreOfficials, Outcome: Outcome.Fail };

    private static IEnumerable<string> PeopleOf(IEnumerable<ReportedCommune> communes) =>
        communes
            .SelectMany(commune => commune.Review.Findings)
            .Where(finding =>
                finding.Rule is Rule.AgencyCellMembersAreOfficials or Rule.ResidentialCellNineOfficialMembers
            )
            .SelectMany(finding => finding.Evidence)
            .Distinct(StringComparer.Ordinal);

    private static ReviewReportRequest Request(IReadOnlyList<ReportedCommune> communes, Language language) =>
        new()
        {
            Day = Day,
            Guidance = Guidance,
            Communes = communes,
            Language = language,
            MadeOn = new DateOnly(2015, 6, 1),
        };

    private static ReportedCommune[] Review(int seed)
    {
        RegisterSnapshot snapshot = HostileRegister.Create(seed).ToSnapshot();
        var reviewer = new Reviewer(snapshot, Guidance.Parameters.On);
        return
        [
            .. reviewer
                .Review(snapshot.Communes().Where(commune => commune.IsActiveOn(Day)), Day)
                .Select(review => new ReportedCommune(review, Context(review))),
        ];
    }

    private static ExplanationContext Context(CommuneReview review) =>
        new()
        {
            Day = Day,
            Guidance = Guidance,
            Parameters = Guidance.Parameters.On(Day),
            CommuneCode = review.Code,
            NameOfUnit = code => $"đơn vị ‹{code}›",
            NameOfOrganisation = code => $"tổ chức ‹{code}›",
        };

    /// <summary>Paragraphs, and the cells that hold sentences.</summary>
    private static IEnumerable<string> Texts(IEnumerable<BodyBlock> blocks)
    {
        foreach (BodyBlock block in blocks)
        {
            if (block is ParagraphBlock paragraph)
            {
                yield return paragraph.Text;
            }
            else if (block is TableBlock table)
            {
                foreach (string text in table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs))
                {
                    if (text.EndsWith('.'))
                    {
                        yield return text;
                    }
                }
            }
        }
    }
}
