using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Campaigns;

/// <summary>The course of a commune in a review campaign (III.2-a): its edges, and any sequence of acts against a model.</summary>
public sealed class CommuneCourseTests
{
    private static readonly DateOnly CutOff = new(2026, 10, 31);
    private static readonly CampaignCourse Open = new(CutOff, CutOff.AddDays(30), CampaignState.Open);
    private static readonly CampaignCourse Closed = Open with { State = CampaignState.Closed };
    private static readonly CommuneCourse Waiting = CommuneCourse.Begin(hasBetween: false);
    private static readonly CommuneCourse Submitted = Waiting.Submit(Open, CutOff).Value!;

    [Fact]
    public void A_commune_submits_from_the_cut_off_day_on_and_late_as_well()
    {
        Waiting.Submit(Open, CutOff.AddDays(-1)).Refusal.ShouldBe(new CutOffNotReached(CutOff));
        Waiting.Submit(Open, CutOff).Value!.Stage.ShouldBe(CommuneStage.Submitted);
        Waiting.Submit(Open, Open.DueOn.AddDays(90)).IsDone.ShouldBeTrue();
        Open.DaysLeft(Open.DueOn.AddDays(1)).ShouldBe(-1);
    }

    [Fact]
    public void It_submits_once_until_it_is_returned()
    {
        Submitted.Submit(Open, CutOff).Refusal.ShouldBeOfType<SubmittedAlready>();
        CommuneCourse returned = Submitted.Return(Open, CampaignLevel.Opener, " Thiếu ngày chính thức ").Value!;
        (returned.Stage, returned.Comment).ShouldBe((CommuneStage.Returned, "Thiếu ngày chính thức"));
        CommuneCourse again = returned.Submit(Open, CutOff).Value!;
        (again.Stage, again.Turn, again.Comment).ShouldBe((CommuneStage.Submitted, 2, null));
    }

    [Fact]
    public void Who_returns_says_why()
    {
        Submitted.Return(Open, CampaignLevel.Opener, null).Refusal.ShouldBeOfType<ReturnedWithoutComment>();
        Submitted.Return(Open, CampaignLevel.Opener, " \n ").Refusal.ShouldBeOfType<ReturnedWithoutComment>();
    }

    [Fact]
    public void What_is_not_submitted_is_neither_returned_nor_accepted()
    {
        Waiting.Return(Open, CampaignLevel.Opener, "Sửa").Refusal.ShouldBeOfType<NotSubmittedYet>();
        Waiting.Accept(Open, CampaignLevel.Opener).Refusal.ShouldBeOfType<NotSubmittedYet>();
        CommuneCourse returned = Submitted.Return(Open, CampaignLevel.Opener, "Sửa").Value!;
        returned.Accept(Open, CampaignLevel.Opener).Refusal.ShouldBeOfType<NotSubmittedYet>();
    }

    [Fact]
    public void What_is_accepted_stays_so()
    {
        CommuneCourse accepted = Submitted.Accept(Open, CampaignLevel.Opener).Value!;
        accepted.Next.ShouldBeNull();
        accepted.Submit(Open, CutOff).Refusal.ShouldBeOfType<AcceptedAlready>();
        accepted.Return(Open, CampaignLevel.Opener, "Sửa").Refusal.ShouldBeOfType<AcceptedAlready>();
        accepted.Accept(Open, CampaignLevel.Opener).Refusal.ShouldBeOfType<AcceptedAlready>();
    }

    [Fact]
    public void The_committee_between_looks_first_and_once()
    {
        CommuneCourse submitted = CommuneCourse.Begin(hasBetween: true).Submit(Open, CutOff).Value!;
        submitted.Accept(Open, CampaignLevel.Opener).Refusal.ShouldBeOfType<LevelBetweenComesFirst>();
        submitted.Accept(Open, CampaignLevel.Commune).Refusal.ShouldBeOfType<NotTheLevelThatDecides>();
        CommuneCourse passed = submitted.Accept(Open, CampaignLevel.Between).Value!;
        passed.Stage.ShouldBe(CommuneStage.PassedOn);
        passed.Return(Open, CampaignLevel.Between, "Nghĩ lại").Refusal.ShouldBeOfType<PassedOnAlready>();
        passed.Return(Open, CampaignLevel.Opener, "Sửa").Value!.Stage.ShouldBe(CommuneStage.Returned);
        passed.Accept(Open, CampaignLevel.Opener).Value!.Stage.ShouldBe(CommuneStage.Accepted);
        Submitted.Accept(Open, CampaignLevel.Between).Refusal.ShouldBeOfType<PassedOnAlready>();
    }

    [Fact]
    public void After_closing_nothing_moves()
    {
        Open.Close().Value.ShouldBe(Closed);
        Closed.Close().Refusal.ShouldBeOfType<CampaignIsClosed>();
        Waiting.Submit(Closed, CutOff).Refusal.ShouldBeOfType<CampaignIsClosed>();
        Submitted.Return(Closed, CampaignLevel.Opener, "Sửa").Refusal.ShouldBeOfType<CampaignIsClosed>();
        Submitted.Accept(Closed, CampaignLevel.Opener).Refusal.ShouldBeOfType<CampaignIsClosed>();
    }

    [Fact]
    public void Its_days_lie_within_bounds_and_in_order()
    {
        DateOnly first = new(2014, 10, 10);
        DateOnly today = new(2026, 11, 26);
        Outcome<CampaignCourse> Of(DateOnly cutOff, DateOnly due) => CampaignCourse.Open(first, cutOff, due, today);
        Of(first, today).IsDone.ShouldBeTrue();
        Of(first.AddDays(-1), today).Refusal.ShouldBe(new CutOffBeforeTheGuidance(first));
        Of(today.AddDays(92), today.AddDays(92)).IsDone.ShouldBeTrue();
        Of(today.AddDays(93), today.AddDays(93)).Refusal.ShouldBe(new CutOffTooFarAhead(today.AddDays(92)));
        Of(today, today.AddDays(-1)).Refusal.ShouldBe(new DueBeforeCutOff(today));
        Of(today.AddDays(-9), today.AddDays(-1)).Refusal.ShouldBe(new DueInThePast(today));
        Of(first, today.AddDays(366)).IsDone.ShouldBeTrue();
        Of(first, today.AddDays(367)).Refusal.ShouldBe(new DueTooLate(today.AddDays(366)));
    }

    [Fact]
    public void Whatever_is_tried_it_goes_as_the_model_goes()
    {
        var seen = new HashSet<CommuneStage>();
        for (int seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            bool hasBetween = random.Next(2) == 0;
            CommuneCourse course = CommuneCourse.Begin(hasBetween);
            CampaignCourse campaign = Open;
            // The model: who has it in hand. 0 commune, 1 between, 2 opener, 3 nobody any more.
            int holder = 0;
            int turns = 0;
            for (int step = 0; step < 14; step++)
            {
                int act = random.Next(20);
                var level = (CampaignLevel)random.Next(3);
                bool isOpen = campaign.State == CampaignState.Open;
                bool has = isOpen && holder == (int)level;
                if (act == 0)
                {
                    campaign.Close().IsDone.ShouldBe(isOpen);
                    campaign = Closed;
                }
                else if (act < 8)
                {
                    bool may = isOpen && holder == 0;
                    Outcome<CommuneCourse> next = course.Submit(campaign, CutOff);
                    next.IsDone.ShouldBe(may, $"{seed}/{step}: submit at {holder}");
                    (course, holder, turns) = may
                        ? (next.Value!, hasBetween ? 1 : 2, turns + 1)
                        : (course, holder, turns);
                }
                else if (act < 13)
                {
                    bool withWords = random.Next(3) > 0;
                    bool may = has && level != CampaignLevel.Commune && withWords;
                    Outcome<CommuneCourse> next = course.Return(campaign, level, withWords ? "Sửa" : " ");
                    next.IsDone.ShouldBe(may, $"{seed}/{step}: return by {level} at {holder}");
                    (course, holder) = may ? (next.Value!, 0) : (course, holder);
                }
                else
                {
                    bool may = has && level != CampaignLevel.Commune;
                    Outcome<CommuneCourse> next = course.Accept(campaign, level);
                    next.IsDone.ShouldBe(may, $"{seed}/{step}: accept by {level} at {holder}");
                    (course, holder) = may ? (next.Value!, holder + 1) : (course, holder);
                }

                seen.Add(course.Stage);
                ((int?)course.Next ?? 3).ShouldBe(holder);
                course.Turn.ShouldBe(turns);
                (course.Comment is not null).ShouldBe(course.Stage == CommuneStage.Returned);
                (course.Stage == CommuneStage.Waiting).ShouldBe(turns == 0);
            }
        }

        seen.Count.ShouldBe(Enum.GetValues<CommuneStage>().Length);
    }
}
