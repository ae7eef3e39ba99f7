using ChiBo.Domain.Admission;

namespace ChiBo.Domain.Tests.Admission;

/// <summary>The way of one person (II.1.3.b-7): what each step needs, and what is refused.</summary>
public sealed class AdmissionCourseTests
{
    [Fact]
    public void The_sound_way_leads_to_official_status()
    {
        AdmissionCourse course = OneWay.UpTo(AdmissionStep.Official);
        course.Next.ShouldBeNull();
        course.Ending.ShouldBe(new AdmissionEnding(AdmissionEnd.Official, OneWay.DayOf(AdmissionStep.Official)));
        course.Steps.Select(taken => taken.Step).ShouldBe(AdmissionSteps.InOrder);
        course
            .Take(OneWay.Act(AdmissionStep.Official, OneWay.Today), OneWay.Today)
            .Refusal.ShouldBeOfType<AdmissionHasEnded>();
    }

    [Fact]
    public void Nobody_is_listed_and_no_step_is_taken_on_a_day_to_come()
    {
        AdmissionCourse
            .Open(OneWay.Terms, OneWay.Today.AddDays(1), OneWay.Today)
            .Refusal.ShouldBeOfType<StepInTheFuture>();
        AdmissionCourse.Open(OneWay.Terms, OneWay.Today, OneWay.Today).IsDone.ShouldBeTrue();
        AdmissionCourse course = OneWay.Before(AdmissionStep.Application);
        DateOnly today = OneWay.DayOf(AdmissionStep.Application);
        course
            .Take(OneWay.Act(AdmissionStep.Application, today.AddDays(1)), today)
            .Refusal.ShouldBeOfType<StepInTheFuture>();
        course.Take(OneWay.Act(AdmissionStep.Application, today), today).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_step_is_not_before_the_last_one_but_may_be_on_its_day()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.BackgroundCheck);
        DateOnly last = OneWay.DayOf(AdmissionStep.Application);
        Take(course, AdmissionStep.BackgroundCheck, last.AddDays(-1)).ShouldBeOfType<StepBeforeTheLast>();
        Take(course, AdmissionStep.BackgroundCheck, last).ShouldBeNull();
    }

    [Fact]
    public void The_class_may_have_been_taken_before_the_cell_listed_the_person()
    {
        AdmissionCourse course = OneWay
            .New.Take(OneWay.Act(AdmissionStep.AwarenessClass, OneWay.Listed.AddYears(-1)), OneWay.Today)
            .Value!;
        course.CertificateUntil.ShouldBe(OneWay.Listed.AddYears(4));
        course.LastDay.ShouldBe(OneWay.Listed);
        Take(course, AdmissionStep.HelpersAssigned, OneWay.Listed.AddDays(-1)).ShouldBeOfType<StepBeforeTheLast>();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void One_or_two_help_before_admission(int helpers, bool isSound) =>
        Helping(AdmissionStep.HelpersAssigned, helpers).ShouldBe(isSound);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void One_helps_during_probation(int helpers, bool isSound) =>
        Helping(AdmissionStep.ProbationHelper, helpers).ShouldBe(isSound);

    [Theory]
    [InlineData(AdmissionStep.HelpersAssigned)]
    [InlineData(AdmissionStep.ProbationHelper)]
    public void A_helper_is_an_official_member_of_the_cell(AdmissionStep step)
    {
        StepAct act = OneWay.Act(step, OneWay.DayOf(step)) with
        {
            Helpers = [new Helper("M7", IsOfficialHere: false, OneWay.Listed.AddYears(-3))],
        };
        OneWay
            .Before(step)
            .Take(act, OneWay.Today)
            .Refusal.ShouldBeOfType<HelperIsNotOfficial>()
            .Vietnamese.ShouldContain("II.1.3.b-7");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_helper_has_worked_with_the_person_for_a_year_or_more(int daysLess, bool isSound)
    {
        DateOnly day = OneWay.DayOf(AdmissionStep.HelpersAssigned);
        StepAct act = OneWay.Act(AdmissionStep.HelpersAssigned, day) with
        {
            Helpers = [new Helper("M1", true, day.AddMonths(-12).AddDays(daysLess))],
        };
        AdmissionCourse course = OneWay.Before(AdmissionStep.HelpersAssigned);
        course.Take(act, OneWay.Today).IsDone.ShouldBe(isSound);
        act = act with { Helpers = [new Helper("M1", true)] };
        course.Take(act, OneWay.Today).Refusal.ShouldBeOfType<HelperKnowsTooShort>();
    }

    [Fact]
    public void Two_helpers_are_two_people()
    {
        DateOnly day = OneWay.DayOf(AdmissionStep.HelpersAssigned);
        StepAct act = OneWay.Act(AdmissionStep.HelpersAssigned, day);
        act = act with { Helpers = [act.Helpers[0], act.Helpers[0]] };
        OneWay.Before(AdmissionStep.HelpersAssigned).Take(act, OneWay.Today).Refusal.ShouldBeOfType<SameHelperTwice>();
    }

    [Theory]
    [InlineData(AdmissionStep.CellResolution)]
    [InlineData(AdmissionStep.CellReview)]
    public void A_vote_without_two_thirds_is_on_record_and_the_step_stays(AdmissionStep step)
    {
        AdmissionCourse course = OneWay.Before(step);
        AdmissionCourse lost = Vote(course, step, 5, 9);
        lost.Next.ShouldBe(step);
        lost.DayOf(step).ShouldBeNull();
        lost.Steps.Count.ShouldBe(course.Steps.Count + 1);
        Vote(lost, step, 6, 9).Next.ShouldBe(AdmissionSteps.After(step));
    }

    [Theory]
    [InlineData(10, 9)]
    [InlineData(-1, 9)]
    [InlineData(0, 0)]
    public void Votes_fit_the_members(int inFavour, int members)
    {
        StepAct act = OneWay.Act(AdmissionStep.CellResolution, OneWay.DayOf(AdmissionStep.CellResolution)) with
        {
            VotesFor = inFavour,
            OfficialMembers = members,
        };
        OneWay.Before(AdmissionStep.CellResolution).Take(act, OneWay.Today).IsDone.ShouldBeFalse();
    }

    [Fact]
    public void Three_votes_on_official_status_without_two_thirds_go_upward_and_there_is_no_fourth()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.CellReview);
        for (int lost = 1; lost <= 3; lost++)
        {
            course.GoesUpward.ShouldBeFalse();
            course.Next.ShouldBe(AdmissionStep.CellReview);
            course = Vote(course, AdmissionStep.CellReview, 5, 9);
        }

        course.GoesUpward.ShouldBeTrue();
        course.Next.ShouldBe(AdmissionStep.CommitteeReview);
        Take(course, AdmissionStep.CellReview, OneWay.Today).ShouldBeOfType<StepOutOfOrder>();
        Take(course, AdmissionStep.Official, OneWay.Today).ShouldBeOfType<StepOutOfOrder>();
        AdmissionCourse above = course
            .Take(OneWay.Act(AdmissionStep.CommitteeReview, OneWay.Today), OneWay.Today)
            .Value!;
        above.Next.ShouldBe(AdmissionStep.Official);
    }

    [Fact]
    public void On_admission_no_number_of_lost_votes_stands_for_two_thirds()
    {
        AdmissionCourse course = OneWay.Before(AdmissionStep.CellResolution);
        for (int lost = 1; lost <= 5; lost++)
        {
            course = Vote(course, AdmissionStep.CellResolution, 5, 9);
            course.Next.ShouldBe(AdmissionStep.CellResolution);
        }
    }

    [Fact]
    public void Refusal_and_withdrawal_end_it_at_every_step_for_a_reason()
    {
        foreach (AdmissionStep step in AdmissionSteps.InOrder.Where(step => step != AdmissionStep.Official))
        {
            AdmissionCourse course = OneWay.UpTo(step);
            foreach (AdmissionEnd how in (AdmissionEnd[])[AdmissionEnd.Refused, AdmissionEnd.Withdrawn])
            {
                course.End(how, course.LastDay, " ", OneWay.Today).Refusal.ShouldBeOfType<EndWithoutReason>();
                course
                    .End(how, course.LastDay.AddDays(-1), "Lý do", OneWay.Today)
                    .Refusal.ShouldBeOfType<StepBeforeTheLast>();
                course
                    .End(how, OneWay.Today.AddDays(1), "Lý do", OneWay.Today)
                    .Refusal.ShouldBeOfType<StepInTheFuture>();
                AdmissionCourse ended = course.End(how, course.LastDay, "Lý do", OneWay.Today).Value!;
                ended.Ending!.As.ShouldBe(how);
                ended.Next.ShouldBeNull();
                ended.End(how, OneWay.Today, "Lý do", OneWay.Today).Refusal.ShouldBeOfType<AdmissionHasEnded>();
            }

            course.End(AdmissionEnd.Official, course.LastDay, "Lý do", OneWay.Today).IsDone.ShouldBeFalse();
        }
    }

    private static object? Take(AdmissionCourse course, AdmissionStep step, DateOnly day) =>
        course.Take(OneWay.Act(step, day), OneWay.Today).Refusal;

    private static AdmissionCourse Vote(AdmissionCourse course, AdmissionStep step, int inFavour, int members)
    {
        DateOnly day = course.LastDay > OneWay.DayOf(step) ? course.LastDay : OneWay.DayOf(step);
        StepAct act = OneWay.Act(step, day) with { VotesFor = inFavour, OfficialMembers = members };
        return course.Take(act, OneWay.Today).Value!;
    }

    private static bool Helping(AdmissionStep step, int helpers)
    {
        DateOnly day = OneWay.DayOf(step);
        StepAct act = OneWay.Act(step, day) with
        {
            Helpers = [.. Enumerable.Range(1, helpers).Select(i => new Helper($"M{i}", true, day.AddYears(-2)))],
        };
        return OneWay.Before(step).Take(act, OneWay.Today).IsDone;
    }
}
