using ChiBo.Domain.Meetings;
using ChiBo.Domain.Supervision;

namespace ChiBo.Domain.Tests.Supervision;

/// <summary>The course of a case of discipline (II.1.3.b-8).</summary>
public sealed class DisciplineCourseTests
{
    private static readonly DateOnly Day = new(2026, 1, 31);
    private static readonly DisciplinedMember Official = new(true, true);
    private static readonly DisciplinedMember Probationary = new(false, true);

    private static readonly DisciplineTerms Terms = new(new Share(1, 2), new Share(2, 3), 10, 30, 12, 5, 10, true);

    private static DisciplineCourse Opened => DisciplineCourse.Open(Day, Day).Value!;

    private static DisciplineCourse Warned =>
        Opened.Vote(new DisciplineVote(DisciplineForm.Warning, Day, 9, 10), Official, Terms, Day).Value!;

    [Theory]
    [InlineData(DisciplineForm.Reprimand, true, true)]
    [InlineData(DisciplineForm.Warning, true, true)]
    [InlineData(DisciplineForm.RemovalFromPost, false, true)]
    [InlineData(DisciplineForm.Expulsion, false, true)]
    public void Forms_of_probationary_and_official_members(DisciplineForm form, bool probationary, bool official)
    {
        var vote = new DisciplineVote(form, Day, 10, 10);
        Opened.Vote(vote, Probationary, Terms, Day).IsDone.ShouldBe(probationary);
        Opened.Vote(vote, Official, Terms, Day).IsDone.ShouldBe(official);
    }

    [Fact]
    public void Removal_needs_a_post()
    {
        var vote = new DisciplineVote(DisciplineForm.RemovalFromPost, Day, 10, 10);
        Opened
            .Vote(vote, new DisciplinedMember(true, false), Terms, Day)
            .Refusal.ShouldBeOfType<NoSuchFormForThisMember>()
            .Vietnamese.ShouldContain("II.1.3.b-8");
    }

    [Theory]
    [InlineData(DisciplineForm.Reprimand, 5, 10, false)]
    [InlineData(DisciplineForm.Reprimand, 6, 10, true)]
    [InlineData(DisciplineForm.Warning, 5, 11, false)]
    [InlineData(DisciplineForm.Warning, 6, 11, true)]
    [InlineData(DisciplineForm.RemovalFromPost, 5, 10, false)]
    [InlineData(DisciplineForm.RemovalFromPost, 6, 10, true)]
    [InlineData(DisciplineForm.Expulsion, 6, 10, false)]
    [InlineData(DisciplineForm.Expulsion, 7, 10, true)]
    [InlineData(DisciplineForm.Expulsion, 6, 9, true)]
    [InlineData(DisciplineForm.Expulsion, 0, 0, false)]
    [InlineData(DisciplineForm.Reprimand, 0, 0, false)]
    public void Majorities_are_of_all_official_members(DisciplineForm form, int votes, int members, bool isCarried)
    {
        var outcome = Opened.Vote(new DisciplineVote(form, Day, votes, members), Official, Terms, Day);
        outcome.IsDone.ShouldBe(isCarried);
        if (!isCarried)
        {
            outcome.Refusal.ShouldBeOfType<MajorityNotReached>();
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(-1)]
    public void Votes_are_no_more_than_members_and_not_below_nothing(int votes) =>
        Opened
            .Vote(new DisciplineVote(DisciplineForm.Warning, Day, votes, 10), Official, Terms, Day)
            .Refusal.ShouldBeOfType<MoreVotesThanMembers>();

    [Fact]
    public void What_the_cell_decides_is_in_force_at_once_and_the_other_forms_are_proposed()
    {
        (Warned.State, Warned.DecidedOn, Warned.EffectiveFrom, Warned.EndsOn).ShouldBe(
            (DisciplineState.InForce, Day, Day, new DateOnly(2027, 1, 31))
        );
        DisciplineCourse proposed = Opened
            .Vote(new DisciplineVote(DisciplineForm.Expulsion, Day, 9, 10), Official, Terms, Day)
            .Value!;
        (proposed.State, proposed.DecidedOn, proposed.EndsOn).ShouldBe((DisciplineState.Proposed, null, null));
        DisciplineCourse fromAbove = Opened
            .Vote(
                new DisciplineVote(DisciplineForm.Reprimand, Day, 9, 10) { IsOfTaskFromAbove = true },
                Official,
                Terms,
                Day
            )
            .Value!;
        fromAbove.State.ShouldBe(DisciplineState.Proposed);
        DisciplineCourse decided = proposed
            .DecideAbove(DisciplineForm.Expulsion, Day.AddDays(20), Official, Terms, Day.AddDays(20))
            .Value!;
        (decided.State, decided.EffectiveFrom, decided.EndsOn).ShouldBe(
            (DisciplineState.InForce, Day.AddDays(20), null)
        );
        decided.End(Day.AddYears(5), Day.AddYears(5)).Refusal.ShouldBeOfType<ExpulsionHasNoTerm>();
        proposed
            .DecideAbove(DisciplineForm.Expulsion, Day, Probationary, Terms, Day)
            .Refusal.ShouldBeOfType<NoSuchFormForThisMember>();
    }

    [Theory]
    [InlineData(DisciplineForm.Reprimand, 5)]
    [InlineData(DisciplineForm.Warning, 10)]
    [InlineData(DisciplineForm.RemovalFromPost, 10)]
    public void Limitation_ends_with_its_last_day_where_it_is_sure(DisciplineForm form, int years)
    {
        DisciplineVote Vote(DateOnly violated) => new(form, Day, 9, 10) { ViolatedOn = violated };
        Opened.Vote(Vote(Day.AddYears(-years)), Official, Terms, Day).IsDone.ShouldBeTrue();
        DisciplineVote late = Vote(Day.AddYears(-years).AddDays(-1));
        Opened.Vote(late, Official, Terms, Day).Refusal.ShouldBeOfType<PastItsLimitation>();
        Opened.Vote(late with { HasNoLimitation = true }, Official, Terms, Day).IsDone.ShouldBeTrue();
        Opened.Vote(late, Official, Terms with { LimitationDecides = false }, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void There_is_no_limitation_for_an_expulsion() =>
        Opened
            .Vote(
                new DisciplineVote(DisciplineForm.Expulsion, Day, 9, 10) { ViolatedOn = Day.AddYears(-40) },
                Official,
                Terms,
                Day
            )
            .IsDone.ShouldBeTrue();

    [Fact]
    public void The_written_decision_is_due_ten_days_after_the_vote() =>
        Warned.WrittenBy(Terms).ShouldBe(new DateOnly(2026, 2, 10));

    [Fact]
    public void An_appeal_comes_until_the_last_day_of_its_window_and_later_only_when_it_is_taken_in_late()
    {
        DateOnly last = new(2026, 3, 2);
        DateOnly after = last.AddDays(1);
        Warned.Appeal(last, false, Terms, last).IsDone.ShouldBeTrue();
        Warned
            .Appeal(after, false, Terms, after)
            .Refusal.ShouldBeOfType<AppealTooLate>()
            .English.ShouldContain("draft");
        Warned.Appeal(after, true, Terms, after).IsDone.ShouldBeTrue();
        Warned.Appeal(Day.AddDays(-1), false, Terms, Day).Refusal.ShouldBeOfType<BeforeTheStepBefore>();
    }

    [Fact]
    public void An_appeal_is_settled_once_and_what_is_milder_is_milder()
    {
        DisciplineCourse appealed = Warned.Appeal(Day, false, Terms, Day).Value!;
        appealed.Appeal(Day, false, Terms, Day).Refusal.ShouldBeOfType<NotThisStepNow>();
        appealed.End(Day.AddYears(2), Day.AddYears(2)).Refusal.ShouldBeOfType<NotThisStepNow>();
        foreach (DisciplineForm? form in (DisciplineForm?[])[null, DisciplineForm.Warning, DisciplineForm.Expulsion])
        {
            appealed.Settle(AppealOutcome.Milder, form, Day, Official, Terms, Day).Refusal.ShouldBeOfType<NotMilder>();
        }

        DisciplineCourse milder = appealed
            .Settle(AppealOutcome.Milder, DisciplineForm.Reprimand, Day, Official, Terms, Day)
            .Value!;
        (milder.Form, milder.State, milder.EndsOn).ShouldBe(
            (DisciplineForm.Reprimand, DisciplineState.InForce, Day.AddMonths(12))
        );
        appealed
            .Settle(AppealOutcome.Lifted, null, Day, Official, Terms, Day)
            .Value!.State.ShouldBe(DisciplineState.Lifted);
        DisciplineCourse upheld = appealed.Settle(AppealOutcome.Upheld, null, Day, Official, Terms, Day).Value!;
        upheld.Settle(AppealOutcome.Lifted, null, Day, Official, Terms, Day).Refusal.ShouldBeOfType<NotThisStepNow>();
        upheld.Appeal(Day, false, Terms, Day).Refusal.ShouldBeOfType<NotThisStepNow>();
    }

    [Fact]
    public void It_ends_on_the_day_on_which_its_term_is_over_and_not_a_day_before()
    {
        DateOnly ends = new(2027, 1, 31);
        Warned.End(ends.AddDays(-1), ends).Refusal.ShouldBeOfType<TermIsNotOver>();
        Warned.End(ends, ends).Value!.State.ShouldBe(DisciplineState.Ended);
        Warned.End(ends.AddDays(1), ends).Refusal.ShouldBeOfType<NotYetHappened>();
        Warned.OverdueSince(ends).ShouldBeNull();
        Warned.OverdueSince(ends.AddDays(1)).ShouldBe(ends.AddDays(1));
    }

    [Fact]
    public void The_record_narrows_on_the_day_on_which_its_term_is_over_unless_an_appeal_waits()
    {
        DateOnly ends = new(2027, 1, 31);
        Warned.IsNarrowed(ends.AddDays(-1)).ShouldBeFalse();
        Warned.IsNarrowed(ends).ShouldBeTrue();
        Warned.End(ends, ends).Value!.IsNarrowed(ends).ShouldBeTrue();
        Warned.Appeal(Day, false, Terms, Day).Value!.IsNarrowed(ends.AddDays(1)).ShouldBeFalse();
        Opened.IsNarrowed(ends).ShouldBeFalse();
        Opened.Dismiss(Day, Day).Value!.IsNarrowed(Day).ShouldBeTrue();
    }

    [Fact]
    public void It_is_dismissed_while_nothing_is_in_force()
    {
        Opened.Dismiss(Day, Day).Value!.State.ShouldBe(DisciplineState.Dismissed);
        Warned.Dismiss(Day, Day).Refusal.ShouldBeOfType<NotThisStepNow>();
    }
}
