using ChiBo.Domain.Establishments;

namespace ChiBo.Domain.Tests.Establishments;

/// <summary>The course of a case, at its edges.</summary>
public sealed class CaseCourseTests
{
    private static readonly DateOnly Applied = new(2026, 11, 2);
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Fact]
    public void Applied_appraised_decided_and_recorded_is_the_way_where_nobody_above_is_asked()
    {
        CaseCourse appraised = Appraised(asksAbove: false);
        appraised.MayBeDecided.ShouldBeTrue();
        CaseCourse decided = appraised.Decide("12-QĐ/ĐU", Applied, Today).Value!;
        CaseCourse recorded = decided.Record().Value!;
        recorded.Stage.ShouldBe(CaseStage.Recorded);
        recorded.HasEnded.ShouldBeTrue();
        recorded.Decide("13-QĐ/ĐU", Today, Today).Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.Recorded));
        recorded.Withdraw("Thôi").Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.Recorded));
    }

    [Fact]
    public void A_paper_dated_before_the_application_is_refused_and_one_of_the_same_day_is_not()
    {
        DateOnly before = Applied.AddDays(-1);
        CaseCourse appraised = Appraised(asksAbove: false);
        appraised.Decide("1", before, Today).Refusal.ShouldBe(new BeforeTheApplication(before, Applied));
        appraised.Decide("1", Applied, Today).IsDone.ShouldBeTrue();
        appraised.Refuse("Chưa đủ", before, Today).Refusal.ShouldBeOfType<BeforeTheApplication>();
        new CaseCourse().Apply(Applied, Today).Value!.Appraise(before).Refusal.ShouldBeOfType<BeforeTheApplication>();
        Asked().Answer(true, "5", before, null, Today).Refusal.ShouldBeOfType<BeforeTheApplication>();
    }

    [Fact]
    public void What_is_dated_ahead_or_far_off_is_refused()
    {
        new CaseCourse().Apply(Today.AddDays(1), Today).Refusal.ShouldBe(new CaseDayAhead(Today.AddDays(1)));
        new CaseCourse().Apply(new DateOnly(1900, 1, 1), Today).Refusal.ShouldBeOfType<CaseDayImpossible>();
        Appraised(asksAbove: false).Decide("1", Today.AddDays(1), Today).Refusal.ShouldBeOfType<CaseDayAhead>();
        Appraised(asksAbove: false).Decide("1", Today, Today).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Where_the_level_above_is_asked_nothing_is_decided_before_its_consent()
    {
        Appraised(asksAbove: true).Decide("1", Today, Today).Refusal.ShouldBeOfType<ConsentFirst>();
        Asked().Decide("1", Today, Today).Refusal.ShouldBeOfType<ConsentFirst>();
        DateOnly consented = Applied.AddDays(5);
        CaseCourse after = Asked().Answer(true, "5-CV/BTCHU", consented, null, Today).Value!;
        after
            .Decide("1", consented.AddDays(-1), Today)
            .Refusal.ShouldBe(new BeforeTheConsent(consented.AddDays(-1), consented));
        after.Decide("1", consented, Today).IsDone.ShouldBeTrue();
        // Appraised again, it has to be asked again.
        after.Appraise(Today).Value!.Decide("1", Today, Today).Refusal.ShouldBeOfType<ConsentFirst>();
    }

    [Fact]
    public void A_consent_that_is_refused_ends_the_case_and_has_a_reason()
    {
        Asked().Answer(false, "5", Today, " ", Today).Refusal.ShouldBeOfType<CaseReasonMissing>();
        Asked().Answer(false, " ", Today, "Chưa", Today).Refusal.ShouldBeOfType<DecisionWithoutNumber>();
        CaseCourse refused = Asked().Answer(false, "5", Today, "Chưa đủ chín đảng viên", Today).Value!;
        refused.HasEnded.ShouldBeTrue();
        refused.Appraise(Today).Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.ConsentRefused));
    }

    [Fact]
    public void Refusing_and_withdrawing_take_a_reason_and_no_step_is_left_out()
    {
        CaseCourse applied = new CaseCourse().Apply(Applied, Today).Value!;
        applied.Decide("1", Today, Today).Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.Applied));
        applied.AskConsent(Today).Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.Applied));
        applied.Record().Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.Applied));
        applied.Apply(Applied, Today).Refusal.ShouldBe(new NotTheNextStepOfCase(CaseStage.Applied));
        applied.Refuse(null, Today, Today).Refusal.ShouldBeOfType<CaseReasonMissing>();
        applied.Withdraw("").Refusal.ShouldBeOfType<CaseReasonMissing>();
        applied.Withdraw("Làm lại").Value!.Stage.ShouldBe(CaseStage.Withdrawn);
        Appraised(false).Decide(" ", Today, Today).Refusal.ShouldBeOfType<DecisionWithoutNumber>();
    }

    private static CaseCourse Appraised(bool asksAbove) =>
        new CaseCourse { AsksAbove = asksAbove }
            .Apply(Applied, Today)
            .Value!.Appraise(Applied)
            .Value!;

    private static CaseCourse Asked() => Appraised(asksAbove: true).AskConsent(Applied).Value!;
}
