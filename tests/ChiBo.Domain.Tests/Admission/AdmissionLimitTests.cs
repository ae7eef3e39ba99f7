using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Admission;

/// <summary>Each time limit on its last day and the day after, and each age at its edge.</summary>
public sealed class AdmissionLimitTests
{
    [Theory]
    [InlineData(AdmissionStep.CommitteeResolution, AdmissionStep.CellResolution, 60)]
    [InlineData(AdmissionStep.Ceremony, AdmissionStep.Decision, 30)]
    public void Terms_run_in_working_days_from_the_day_after(AdmissionStep next, AdmissionStep since, int term)
    {
        AdmissionCourse course = OneWay.Before(next);
        DateOnly due = OneWay.Terms.Working.LastOf(OneWay.DayOf(since), term);
        course.DueOn().ShouldBe(due);
        course.OverdueSince(due).ShouldBeNull();
        course.OverdueSince(due.AddDays(1)).ShouldBe(due.AddDays(1));
    }

    [Fact]
    public void The_decision_above_is_due_sixty_working_days_after_the_cell_and_not_after_the_committee() =>
        OneWay
            .Before(AdmissionStep.Decision)
            .DueOn()
            .ShouldBe(OneWay.Before(AdmissionStep.CommitteeResolution).DueOn());

    [Fact]
    public void A_late_ceremony_takes_the_consent_of_the_level_above()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.Ceremony);
        DateOnly due = course.DueOn()!.Value;
        StepAct act = OneWay.Act(AdmissionStep.Ceremony, due);
        course.Take(act, OneWay.Today).IsDone.ShouldBeTrue();
        act = act with { Day = due.AddDays(1) };
        course.Take(act, OneWay.Today).Refusal.ShouldBe(new LateCeremonyWithoutConsent(due));
        course.Take(act with { Consent = "Số 12-CV/ĐU" }, OneWay.Today).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void The_certificate_is_good_on_its_last_day_and_not_the_day_after()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.CellResolution);
        DateOnly last = OneWay.DayOf(AdmissionStep.AwarenessClass).AddYears(5);
        var today = new DateOnly(2032, 1, 1);
        course.DueOn().ShouldBe(last);
        course.Take(OneWay.Act(AdmissionStep.CellResolution, last), today).IsDone.ShouldBeTrue();
        StepAct late = OneWay.Act(AdmissionStep.CellResolution, last.AddDays(1));
        course.Take(late, today).Refusal.ShouldBe(new CertificateIsOver(last));
        AdmissionCourse renewed = course.Take(OneWay.Act(AdmissionStep.AwarenessClass, last), today).Value!;
        renewed.Next.ShouldBe(AdmissionStep.CellResolution);
        renewed.Take(late, today).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void After_the_cells_vote_no_certificate_takes_the_place_of_another() =>
        OneWay
            .UpTo(AdmissionStep.CellResolution)
            .Take(OneWay.Act(AdmissionStep.AwarenessClass, OneWay.Today), OneWay.Today)
            .Refusal.ShouldBeOfType<StepOutOfOrder>();

    [Fact]
    public void The_probation_is_exactly_twelve_months_from_the_ceremony()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.CellReview);
        DateOnly end = OneWay.DayOf(AdmissionStep.Ceremony).AddMonths(12);
        course.OfficialOn.ShouldBe(end);
        course.NotBefore().ShouldBe(end);
        course
            .Take(OneWay.Act(AdmissionStep.CellReview, end.AddDays(-1)), OneWay.Today)
            .Refusal.ShouldBeOfType<ProbationTooShort>();
        course.Take(OneWay.Act(AdmissionStep.CellReview, end), OneWay.Today).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_probation_from_the_leap_day_ends_on_the_last_of_February()
    {
        DateOnly leap = new(2028, 2, 29);
        AdmissionCourse course = OneWay
            .Before(AdmissionStep.Ceremony)
            .Take(OneWay.Act(AdmissionStep.Ceremony, leap) with { Consent = "Số 1" }, OneWay.Today)
            .Value!;
        course.OfficialOn.ShouldBe(new DateOnly(2029, 2, 28));
    }

    [Fact]
    public void The_cell_considers_within_thirty_working_days_and_official_status_begins_at_twelve_months_all_the_same()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.CellReview);
        DateOnly end = course.OfficialOn!.Value;
        DateOnly due = OneWay.Terms.Working.LastOf(end, 30);
        course.OverdueSince(due).ShouldBeNull();
        course.OverdueSince(due.AddDays(1)).ShouldBe(due.AddDays(1));
        AdmissionCourse late = course.Take(OneWay.Act(AdmissionStep.CellReview, due.AddDays(200)), OneWay.Today).Value!;
        late.OfficialOn.ShouldBe(end);
    }

    [Theory]
    [InlineData("2007-06-30", false)]
    [InlineData("2007-05-31", true)]
    public void Eighteen_is_counted_by_the_month(string born, bool isSound) =>
        Vote(born, null).ShouldBe(isSound ? null : typeof(TooYoung));

    [Theory]
    [InlineData("1965-05-01", null, false)]
    [InlineData("1965-04-30", null, true)]
    [InlineData("1965-04-30", "Số 5-CV/TU", false)]
    public void Above_sixty_a_higher_level_consents(string born, string? consent, bool isRefused) =>
        Vote(born, consent).ShouldBe(isRefused ? typeof(TooOldWithoutConsent) : null);

    [Fact]
    public void Without_a_day_of_birth_there_is_no_vote() => Vote(null, null).ShouldBe(typeof(BirthDateNotKnown));

    [Theory]
    [InlineData(9, 6)]
    [InlineData(10, 7)]
    [InlineData(11, 8)]
    [InlineData(3, 2)]
    [InlineData(1, 1)]
    public void Two_thirds_are_of_all_official_members(int members, int enough)
    {
        OneWay.New.IsCarried(new StepTaken(AdmissionStep.CellReview, OneWay.Today, enough, members)).ShouldBeTrue();
        OneWay
            .New.IsCarried(new StepTaken(AdmissionStep.CellReview, OneWay.Today, enough - 1, members))
            .ShouldBeFalse();
    }

    [Fact]
    public void Working_days_leave_out_weekends_and_holidays()
    {
        var friday = new DateOnly(2025, 4, 25);
        var without = new WorkingDays(_ => false);
        without.LastOf(friday, 1).ShouldBe(friday.AddDays(3));
        without.LastOf(friday, 5).ShouldBe(friday.AddDays(7));
        var withHolidays = new WorkingDays(day => day is { Month: 4, Day: 30 } or { Month: 5, Day: 1 });
        withHolidays.LastOf(friday, 3).ShouldBe(new DateOnly(2025, 5, 2));
        withHolidays.Has(new DateOnly(2025, 4, 30)).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => without.LastOf(friday, 0));
    }

    /// <summary>The vote is on 21 April 2025 in the sound way; here it is moved to 2025-05-15.</summary>
    private static Type? Vote(string? born, string? consent)
    {
        StepAct act = OneWay.Act(AdmissionStep.CellResolution, new DateOnly(2025, 5, 15)) with
        {
            BirthDate = born is null ? null : DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture),
            Consent = consent,
        };
        return OneWay.Before(AdmissionStep.CellResolution).Take(act, OneWay.Today).Refusal?.GetType();
    }
}
