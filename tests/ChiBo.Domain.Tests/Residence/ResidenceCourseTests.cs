using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Residence;

/// <summary>The letter to the residence cell and the yearly comment (II.2.d).</summary>
public sealed class ResidenceCourseTests
{
    private static readonly DateOnly Day = new(2020, 11, 2);

    private static readonly Dictionary<string, bool> Classes = new() { ["1.1"] = true, ["1.2"] = false };

    private static ResidenceLetterCourse Letter => ResidenceLetterCourse.Issue(Day, Day, null, Classes).Value!;

    private static ResidenceYearCourse Year => ResidenceYearCourse.Ask(3, 2020, Day.AddDays(28), Day).Value!;

    [Fact]
    public void A_letter_is_issued_today_or_earlier()
    {
        ResidenceLetterCourse.Issue(Day, Day, null, Classes).IsDone.ShouldBeTrue();
        ResidenceLetterCourse.Issue(Day.AddDays(1), Day, null, Classes).Refusal.ShouldBeOfType<LetterInTheFuture>();
    }

    [Fact]
    public void Exempt_is_only_whose_class_is_in_force_that_day()
    {
        ResidenceLetterCourse.Issue(Day, Day, "1.1", Classes).Value!.TakesLetter.ShouldBeTrue();
        ResidenceLetterCourse.Issue(Day, Day, "1.2", Classes).Value!.TakesLetter.ShouldBeFalse();
        ResidenceLetterCourse.Issue(Day, Day, "1.3", Classes).Refusal.ShouldBe(new NoSuchExemptionThen("1.3", Day));
        ResidenceLetterCourse
            .Issue(Day, Day, "1.1", new Dictionary<string, bool>())
            .Refusal.ShouldBeOfType<NoSuchExemptionThen>();
    }

    [Fact]
    public void The_receipt_is_late_from_the_day_after_its_last_day_until_it_is_there()
    {
        Letter.LateSince(30, Day.AddDays(30)).ShouldBeNull();
        Letter.LateSince(30, Day.AddDays(31)).ShouldBe(Day.AddDays(31));
        Letter.Receive(Day.AddDays(31), Day.AddDays(31)).Value!.LateSince(30, Day.AddDays(99)).ShouldBeNull();
        Letter.End(Day.AddDays(31), Day.AddDays(31)).Value!.LateSince(30, Day.AddDays(99)).ShouldBeNull();
    }

    [Fact]
    public void It_is_received_once_and_neither_before_it_nor_in_the_future()
    {
        Letter.Receive(Day.AddDays(-1), Day).Refusal.ShouldBe(new BeforeTheLetter(Day));
        Letter.Receive(Day.AddDays(1), Day).Refusal.ShouldBeOfType<LetterInTheFuture>();
        ResidenceLetterCourse received = Letter.Receive(Day, Day).Value!;
        received.Receive(Day, Day).Refusal.ShouldBe(new LetterReceivedAlready(Day));
        received.End(Day, Day).Value!.Receive(Day, Day).Refusal.ShouldBe(new LetterHasEnded(Day));
        ResidenceLetterCourse
            .Issue(Day, Day, "1.2", Classes)
            .Value!.Receive(Day, Day)
            .Refusal.ShouldBeOfType<NoLetterToReceive>();
    }

    [Fact]
    public void It_does_not_end_before_it_was_received()
    {
        ResidenceLetterCourse received = Letter.Receive(Day.AddDays(5), Day.AddDays(9)).Value!;
        received.End(Day.AddDays(4), Day.AddDays(9)).Refusal.ShouldBe(new BeforeTheLetter(Day.AddDays(5)));
        received.End(Day.AddDays(5), Day.AddDays(9)).IsDone.ShouldBeTrue();
        received.End(Day.AddDays(10), Day.AddDays(9)).Refusal.ShouldBeOfType<LetterInTheFuture>();
    }

    [Fact]
    public void A_year_is_asked_about_from_its_first_day_on()
    {
        DateOnly first = new(2020, 1, 1);
        ResidenceYearCourse.Ask(3, 2020, first, first).IsDone.ShouldBeTrue();
        ResidenceYearCourse.Ask(3, 2020, first, first.AddDays(-1)).Refusal.ShouldBe(new YearHasNotBegun(2020));
        ResidenceYearCourse.Ask(3, 2020, Day.AddDays(-1), Day).Refusal.ShouldBeOfType<DueBeforeItIsAsked>();
        ResidenceYearCourse.Ask(3, 2019, Day, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Only_the_cell_that_was_asked_comments_and_once()
    {
        Year.Give(4, ResidenceComment.Fulfilled, Day, Day, false).Refusal.ShouldBeOfType<NotTheResidenceCell>();
        ResidenceYearCourse given = Year.Give(3, ResidenceComment.Partly, Day, Day, true).Value!;
        (given.Comment, given.IsTypedIn).ShouldBe((ResidenceComment.Partly, true));
        given.Give(3, ResidenceComment.Fulfilled, Day, Day, false).Refusal.ShouldBe(new CommentGivenAlready(Day));
    }

    [Fact]
    public void A_comment_comes_after_the_request_and_is_late_after_its_last_day()
    {
        DateOnly last = Day.AddDays(28);
        Year.Give(3, ResidenceComment.Fulfilled, Day.AddDays(-1), last, true)
            .Refusal.ShouldBe(new CommentGivenThen(Day));
        Year.Give(3, ResidenceComment.Fulfilled, last.AddDays(1), last, true)
            .Refusal.ShouldBeOfType<CommentGivenThen>();
        Year.LateSince(last).ShouldBeNull();
        Year.LateSince(last.AddDays(1)).ShouldBe(last.AddDays(1));
        Year.Give(3, ResidenceComment.Fulfilled, last, last, false).Value!.WasLate.ShouldBeFalse();
        ResidenceYearCourse late = Year.Give(
            3,
            ResidenceComment.Fulfilled,
            last.AddDays(1),
            last.AddDays(1),
            false
        ).Value!;
        late.WasLate.ShouldBeTrue();
        late.LateSince(last.AddDays(9)).ShouldBeNull();
        late.WordsUntil.ShouldBe(new DateOnly(2023, 1, 1));
    }

    /// <summary>Steps in any order, against what a letter may do told in one line each.</summary>
    [Fact]
    public void No_sequence_of_steps_leads_where_the_model_does_not()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            string? exemptAs = ((string?[])[null, "1.1", "1.2"])[random.Next(3)];
            ResidenceLetterCourse letter = ResidenceLetterCourse.Issue(Day, Day.AddDays(20), exemptAs, Classes).Value!;
            DateOnly? received = null;
            DateOnly? ended = null;
            for (int step = 0; step < 8; step++)
            {
                DateOnly on = Day.AddDays(random.Next(-3, 24));
                DateOnly today = Day.AddDays(20);
                bool isReceipt = random.Next(2) == 0;
                bool may =
                    on <= today
                    && ended is null
                    && (isReceipt ? exemptAs != "1.2" && received is null && on >= Day : on >= (received ?? Day));
                Outcome<ResidenceLetterCourse> next = isReceipt ? letter.Receive(on, today) : letter.End(on, today);
                next.IsDone.ShouldBe(may, $"seed {seed}, step {step}");
                if (may)
                {
                    received = isReceipt ? on : received;
                    ended = isReceipt ? ended : on;
                    letter = next.Value!;
                }

                (letter.ReceivedOn, letter.EndedOn).ShouldBe((received, ended));
            }
        }
    }
}
