using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Meetings;

namespace ChiBo.Guidance.Tests.Meetings;

/// <summary>The sheets by which meetings are assessed: dated data, with a total that follows from the levels.</summary>
public sealed class AssessmentFormTests
{
    private const string Sound = """
        id: tinh-mau
        version: 1
        from: 2020-01-01
        to: 2021-01-01
        name: { vi: Phiếu, en: Sheet }
        status: verified
        source: a
        levels:
          - { id: full, percent: 100, vi: Đạt, en: Met }
          - { id: none, percent: 0, vi: Chưa, en: Not }
        grades:
          - { id: good, least: 9, needsFull: true, vi: Tốt, en: Good }
          - { id: weak, least: 0, vi: Yếu, en: Weak }
        criteria:
          - { id: c1, points: 9, status: verified, source: b, text: { vi: Một, en: One } }
          - { id: c2, points: 1, mustBeFull: true, seen: duration, status: draft, source: c, text: { vi: Hai, en: Two } }
        """;

    private static AssessmentForm Form => AssessmentForms.Embedded.On(new DateOnly(2026, 11, 27))!;

    [Fact]
    public void Its_English_is_English() =>
        AssessmentForms
            .Embedded.All.SelectMany(form =>
                form.Criteria.Select(one => one.Text)
                    .Concat(form.Levels.Select(one => one.Text))
                    .Concat(form.Grades.Select(one => one.Text))
                    .Append(form.Name)
            )
            .ShouldAllBe(text => text.English.All(char.IsAscii));

    [Fact]
    public void Each_day_since_the_first_guideline_has_one_sheet_and_the_days_before_it_none()
    {
        AssessmentForms forms = AssessmentForms.Embedded;
        forms.On(new DateOnly(2018, 7, 5)).ShouldBeNull();
        forms.On(new DateOnly(2018, 7, 6))!.Id.ShouldBe("12-hd-btctw");
        forms.On(new DateOnly(2025, 10, 27))!.Id.ShouldBe("12-hd-btctw");
        forms.On(new DateOnly(2025, 10, 28))!.Id.ShouldBe("42-hd-btctw");
        forms.All.ShouldAllBe(form => form.Most == 100);
    }

    [Fact]
    public void What_no_text_lays_down_is_a_draft_and_says_from_where_it_is()
    {
        AssessmentForms.Embedded.All.ShouldAllBe(form => form.Status == GuidanceStatus.Draft);
        Form.Source.ShouldContain("tham khảo");
        Form.Criteria.Single(one => one.Id == "duration").Status.ShouldBe(GuidanceStatus.Verified);
        Form.Criteria.Single(one => one.Id == "speakers").Status.ShouldBe(GuidanceStatus.Draft);
    }

    [Theory]
    [InlineData("good", 100)]
    [InlineData("good", 90)]
    [InlineData("fair", 89)]
    [InlineData("fair", 70)]
    [InlineData("average", 69)]
    [InlineData("average", 50)]
    [InlineData("weak", 49)]
    public void A_grade_begins_at_its_least_points(string grade, int points) =>
        Sheet(points)
            .Rate(Levels(Sheet(points), full: 1))
            .ShouldBe(new AssessmentTotal(points, Sheet(points).Grade(grade)!));

    [Fact]
    public void The_best_grade_needs_the_four_criteria_in_full()
    {
        Dictionary<string, AssessmentLevel> levels = Levels(Form, full: int.MaxValue);
        Form.Rate(levels).Grade.Id.ShouldBe("good");
        levels["minutes"] = Form.Level("part")!;
        Form.Rate(levels).ShouldBe(new AssessmentTotal(95, Form.Grade("fair")!));
        levels["minutes"] = Form.Level("full")!;
        levels["carried-out"] = Form.Level("part")!;
        Form.Rate(levels).ShouldBe(new AssessmentTotal(95, Form.Grade("good")!));
    }

    [Fact]
    public void The_total_is_the_sum_and_a_better_level_never_lowers_points_or_grade()
    {
        var random = new Random(4);
        for (int round = 0; round < 3_000; round++)
        {
            AssessmentForm form = AssessmentForms.Embedded.All[round % 2];
            Dictionary<string, AssessmentLevel> levels = form.Criteria.ToDictionary(
                one => one.Id,
                _ => form.Levels[random.Next(form.Levels.Count)]
            );
            AssessmentTotal total = form.Rate(levels);
            total.Points.ShouldBe(form.Criteria.Sum(one => one.Points * levels[one.Id].Percent) / 100);
            total.Points.ShouldBeInRange(0, form.Most);
            AssessmentCriterion raised = form.Criteria[random.Next(form.Criteria.Count)];
            int place = form.Levels.ToList().IndexOf(levels[raised.Id]);
            levels[raised.Id] = form.Levels[Math.Max(0, place - 1)];
            AssessmentTotal better = form.Rate(levels);
            better.Points.ShouldBeGreaterThanOrEqualTo(total.Points);
            better.Grade.Least.ShouldBeGreaterThanOrEqualTo(total.Grade.Least);
        }
    }

    [Fact]
    public void A_province_lays_its_own_sheet_before_that_of_the_program_for_its_time()
    {
        AssessmentForms forms = AssessmentForms.Embedded.With([("tinh.yaml", Sound)]);
        forms.On(new DateOnly(2019, 12, 31))!.Id.ShouldBe("12-hd-btctw");
        forms.On(new DateOnly(2020, 1, 1))!.Id.ShouldBe("tinh-mau");
        forms.On(new DateOnly(2021, 1, 1))!.Id.ShouldBe("12-hd-btctw");
        forms.Find("tinh-mau", 1).ShouldNotBeNull().Criteria[1].Seen.ShouldBe(SeenInRecord.Duration);
        forms.Find("tinh-mau", 2).ShouldBeNull();
        Should
            .Throw<InvalidDataException>(() => AssessmentForms.Embedded.With([("a", Sound), ("b", Sound)]))
            .Message.ShouldContain("tinh-mau");
    }

    [Theory]
    [InlineData("version: 1", "version: 0")]
    [InlineData("to: 2021-01-01", "to: 2020-01-01")]
    [InlineData("from: 2020-01-01", "from: 2020-13-01")]
    [InlineData("percent: 100", "percent: 90")]
    [InlineData("percent: 0,", "percent: 100,")]
    [InlineData("percent: 0,", "percent: 50,")]
    [InlineData("least: 9", "least: 0")]
    [InlineData("id: weak, least: 0", "id: weak, least: 1")]
    [InlineData("id: weak, least: 0", "id: good, least: 0")]
    [InlineData("id: c2", "id: c1")]
    [InlineData("points: 9", "points: 0")]
    [InlineData("seen: duration", "seen: weather")]
    [InlineData("source: b", "source: ''")]
    [InlineData("vi: Một", "vi: ''")]
    [InlineData("status: draft", "status: maybe")]
    [InlineData("mustBeFull", "mustFull")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong)
    {
        AssessmentFormFiles.Read("x.yaml", Sound).Most.ShouldBe(10);
        Should
            .Throw<InvalidDataException>(() =>
                AssessmentFormFiles.Read("x.yaml", Sound.Replace(sound, wrong, StringComparison.Ordinal))
            )
            .Message.ShouldContain("x.yaml");
    }

    /// <summary>A sheet of one criterion for so many points and one for the rest, none of which must be full.</summary>
    private static AssessmentForm Sheet(int points) =>
        Form with
        {
            Levels = [Form.Levels[0], Form.Levels[^1]],
            Criteria =
            [
                Form.Criteria[0] with
                {
                    Id = "so-many",
                    Points = points,
                    MustBeFull = false,
                },
                Form.Criteria[0] with
                {
                    Id = "the-rest",
                    Points = 100 - points,
                    MustBeFull = false,
                },
            ],
        };

    /// <summary>The first criteria at the best level, the others at the last.</summary>
    private static Dictionary<string, AssessmentLevel> Levels(AssessmentForm form, int full) =>
        form
            .Criteria.Index()
            .ToDictionary(one => one.Item.Id, one => one.Index < full ? form.Levels[0] : form.Levels[^1]);
}
