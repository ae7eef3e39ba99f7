using System.Globalization;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Admission;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Tests.Admission;

/// <summary>The limits of the way of a new member as dated data, and its terms across Tết.</summary>
public sealed class AdmissionRulesTests
{
    private const string Name = "guidance/admission/admission.yaml";

    [Fact]
    public void What_is_sure_says_so_and_what_is_not_says_that()
    {
        var now = AdmissionRules.On(new DateOnly(2026, 11, 27));
        now.Majority.Share.ShouldBe(new Share(2, 3));
        now.Majority.Status.ShouldBe(GuidanceStatus.Verified);
        now.Numbers.Where(pair => pair.Value.Status == GuidanceStatus.Draft)
            .Select(pair => pair.Key)
            .ShouldBe(["eraseNameMonths"]);
        var before = AdmissionRules.On(new DateOnly(2025, 1, 19));
        before.Numbers["decisionWorkingDays"].Status.ShouldBe(GuidanceStatus.Draft);
        before.Numbers["probationMonths"].Status.ShouldBe(GuidanceStatus.Verified);
        AdmissionRules.On(new DateOnly(1990, 1, 1)).From.Year.ShouldBe(2011);
    }

    [Fact]
    public void The_numbers_are_those_of_the_course()
    {
        var rules = AdmissionRules.On(new DateOnly(2026, 11, 27));
        (rules.Limits.MinimumAge, rules.Limits.MaximumAge, rules.Limits.CertificateYears).ShouldBe((18, 60, 5));
        (rules.Limits.HelperMonths, rules.Limits.ProbationMonths, rules.EraseNameMonths).ShouldBe((12, 12, 12));
        (rules.Limits.DecisionWorkingDays, rules.Limits.CeremonyWorkingDays).ShouldBe((60, 30));
        (rules.Limits.ReviewWorkingDays, rules.Limits.MostVotes).ShouldBe((30, 3));
    }

    /// <summary>Reckoned by hand from the calendar: Tết 2026 takes 16 to 20 February, Tết 2025 28 January to 1 February.</summary>
    [Theory]
    [InlineData("2026-01-05", 30, "2026-02-23")]
    [InlineData("2026-01-05", 60, "2026-04-06")]
    [InlineData("2026-02-13", 1, "2026-02-23")]
    [InlineData("2026-02-13", 30, "2026-04-03")]
    [InlineData("2025-01-27", 30, "2025-03-14")]
    public void Terms_in_working_days_leave_out_Tet(string since, int term, string last) =>
        AdmissionRules.Terms.Working.LastOf(Day(since), term).ShouldBe(Day(last));

    [Fact]
    public void A_ceremony_after_Tet_is_in_time_on_the_last_day_and_late_the_day_after()
    {
        AdmissionCourse course = Received("2026-01-05");
        course.DueOn().ShouldBe(Day("2026-02-23"));
        course.OverdueSince(Day("2026-02-23")).ShouldBeNull();
        course.OverdueSince(Day("2026-02-24")).ShouldBe(Day("2026-02-24"));
        StepAct act = new(AdmissionStep.Ceremony, Day("2026-02-23"));
        course.Take(act, Day("2026-06-01")).IsDone.ShouldBeTrue();
        course
            .Take(act with { Day = Day("2026-02-24") }, Day("2026-06-01"))
            .Refusal.ShouldBeOfType<LateCeremonyWithoutConsent>();
    }

    [Fact]
    public void The_review_of_a_probation_that_ends_before_Tet_is_due_after_thirty_working_days()
    {
        AdmissionCourse course = Received("2025-01-06");
        foreach (
            StepAct act in (StepAct[])
                [
                    new(AdmissionStep.Ceremony, Day("2025-02-13")),
                    new(AdmissionStep.ProbationHelper, Day("2025-02-13")) { Helpers = [new Helper("M1", true)] },
                    new(AdmissionStep.ProbationClass, Day("2025-06-01")),
                ]
        )
        {
            course = course.Take(act, Day("2026-06-01")).Value!;
        }

        course.OfficialOn.ShouldBe(Day("2026-02-13"));
        course.DueOn().ShouldBe(Day("2026-04-03"));
        course.OverdueSince(Day("2026-04-03")).ShouldBeNull();
        course.OverdueSince(Day("2026-04-04")).ShouldBe(Day("2026-04-04"));
    }

    [Theory]
    [InlineData("share: 2/3", "share: 4/3")]
    [InlineData("from: 2025-01-20", "from: 20-01-2025")]
    [InlineData("value: 18", "value: 0")]
    [InlineData("status: verified", "status: maybe")]
    [InlineData("helperMonths:", "helpersMonths:")]
    [InlineData("from: 2025-01-20", "from: 2011-01-19")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong) =>
        Should
            .Throw<InvalidDataException>(() =>
                AdmissionRuleFiles.Read(
                    "x.yaml",
                    EmbeddedFiles.Read(Name).Replace(sound, wrong, StringComparison.Ordinal)
                )
            )
            .Message.ShouldContain("x.yaml");

    private static AdmissionCourse Received(string decision) =>
        new(
            AdmissionRules.Terms,
            [
                new StepTaken(AdmissionStep.CellResolution, Day(decision).AddDays(-30), 9, 9),
                new StepTaken(AdmissionStep.Decision, Day(decision)),
            ]
        );

    private static DateOnly Day(string written) => DateOnly.Parse(written, CultureInfo.InvariantCulture);
}
