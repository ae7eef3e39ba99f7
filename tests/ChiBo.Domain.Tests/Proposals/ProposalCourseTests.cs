using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Proposals;

/// <summary>The course of a proposal (II.2.c), step by step and in generated sequences against a table of what may follow.</summary>
public sealed class ProposalCourseTests
{
    private const Addressee To = Addressee.Government;
    private static readonly DateOnly Day = new(2015, 1, 28);
    private static readonly ProposalAnswer Yes = new(AnswerKind.Accepted, Day, null, null);

    /// <summary>What may follow, in words of its own: state, whether the last answer refused, step, state after.</summary>
    private static readonly (ProposalState From, bool? Refused, string Step, ProposalState After)[] Table =
    [
        (ProposalState.Drafted, null, "send", ProposalState.Sent),
        (ProposalState.Drafted, null, "rewrite", ProposalState.Drafted),
        (ProposalState.Drafted, null, "withdraw", ProposalState.Withdrawn),
        (ProposalState.Sent, null, "receive", ProposalState.Received),
        (ProposalState.Sent, null, "accept", ProposalState.Answered),
        (ProposalState.Sent, null, "refuse", ProposalState.Answered),
        (ProposalState.Received, null, "accept", ProposalState.Answered),
        (ProposalState.Received, null, "refuse", ProposalState.Answered),
        (ProposalState.Answered, false, "carry-out", ProposalState.CarriedOut),
        (ProposalState.Answered, null, "reopen", ProposalState.Reopened),
        (ProposalState.CarriedOut, null, "reopen", ProposalState.Reopened),
        (ProposalState.Reopened, null, "accept", ProposalState.Answered),
        (ProposalState.Reopened, null, "refuse", ProposalState.Answered),
    ];

    private static readonly string[] Steps =
    [
        "send",
        "receive",
        "accept",
        "refuse",
        "carry-out",
        "reopen",
        "rewrite",
        "withdraw",
    ];

    [Fact]
    public void Sequences_of_steps_go_as_the_table_says_and_only_as_it_says()
    {
        var reached = new HashSet<ProposalState>();
        for (int seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            ProposalCourse course = Drafted();
            (ProposalState State, bool Refused) model = (ProposalState.Drafted, false);
            DateOnly today = Day;
            for (int step = 0; step < 30; step++)
            {
                today = today.AddDays(random.Next(0, 20));
                string word = Steps[random.Next(Steps.Length)];
                Outcome<ProposalCourse> outcome = Take(course, word, today);
                (ProposalState, bool?, string, ProposalState After)[] lines =
                [
                    .. Table.Where(line =>
                        line.From == model.State
                        && line.Step == word
                        && (line.Refused is null || line.Refused == model.Refused)
                    ),
                ];
                outcome.IsDone.ShouldBe(lines.Length > 0, $"seed {seed}, step {step}: {word} in {model}");
                if (!outcome.IsDone)
                {
                    continue;
                }

                model = (lines[0].After, word is "accept" or "refuse" ? word == "refuse" : model.Refused);
                course = outcome.Value;
                reached.Add(course.State);
                course.State.ShouldBe(model.State);
                // Whoever owes an answer has a clock that runs, and nobody else has.
                course.OverdueSince(course.AnswerBy).ShouldBeNull();
                course
                    .OverdueSince(course.AnswerBy.AddDays(1))
                    .ShouldBe(course.IsOwed ? course.AnswerBy.AddDays(1) : null);
                (course.SentOn is not null).ShouldBe(
                    course.State is not (ProposalState.Drafted or ProposalState.Withdrawn)
                );
                (course.CarriedOutOn is not null).ShouldBe(course.State == ProposalState.CarriedOut);
                (course.GoesNextTo is null).ShouldBe(course.Answer != AnswerKind.Refused);
            }
        }

        reached.Count.ShouldBe(Enum.GetValues<ProposalState>().Length);
    }

    [Theory]
    [InlineData(Addressee.PartyCommittee)]
    [InlineData(Addressee.FatherlandFront)]
    [InlineData(Addressee.Organisation)]
    [InlineData(null)]
    public void Who_is_not_the_body_addressed_neither_receives_nor_answers(Addressee? by)
    {
        ProposalCourse sent = Sent();
        foreach (
            Outcome<ProposalCourse> outcome in (Outcome<ProposalCourse>[])
                [sent.Receive(by, Day), sent.AnswerWith(Yes, by, Day)]
        )
        {
            NotTheBodyAddressed refusal = outcome.Refusal.ShouldBeOfType<NotTheBodyAddressed>();
            refusal.Vietnamese.ShouldContain("II.2.c");
            refusal.Vietnamese.ShouldContain("Ủy ban nhân dân");
        }

        sent.AnswerWith(Yes, To, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_deadline_in_the_past_is_refused_wherever_one_is_set()
    {
        DateOnly yesterday = Day.AddDays(-1);
        ProposalCourse.Draft(To, yesterday, Day).Refusal.ShouldBeOfType<DeadlineInThePast>();
        ProposalCourse.Draft(To, Day, Day).IsDone.ShouldBeTrue();
        Drafted().Send(yesterday, Day).Refusal.ShouldBeOfType<DeadlineInThePast>();
        Drafted().Send(Day, Day).IsDone.ShouldBeTrue();
        ProposalCourse answered = Sent().AnswerWith(Yes, To, Day).Value!;
        answered.Reopen("Chưa làm", yesterday, Day).Refusal.ShouldBeOfType<DeadlineInThePast>();
        answered.Reopen("Chưa làm", Day, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void An_answer_is_neither_before_it_was_sent_nor_in_the_future()
    {
        ProposalCourse sent = Sent();
        DateOnly later = Day.AddDays(3);
        sent.AnswerWith(Yes with { On = Day.AddDays(-1) }, To, later).Refusal.ShouldBeOfType<AnsweredBeforeItWasSent>();
        sent.AnswerWith(Yes with { On = later.AddDays(1) }, To, later).Refusal.ShouldBeOfType<AnsweredInTheFuture>();
        sent.AnswerWith(Yes with { On = later }, To, later).Value!.ReceivedOn.ShouldBe(later);
    }

    [Fact]
    public void What_is_refused_has_a_ground_and_another_body_to_go_to()
    {
        ProposalCourse sent = Sent();
        sent.AnswerWith(new(AnswerKind.Partly, Day, " ", null), To, Day).Refusal.ShouldBeOfType<RefusedWithoutGround>();
        sent.AnswerWith(new(AnswerKind.Refused, Day, null, Addressee.PartyCommittee), To, Day)
            .Refusal.ShouldBeOfType<RefusedWithoutGround>();
        sent.AnswerWith(new(AnswerKind.Refused, Day, "Vượt thẩm quyền", null), To, Day)
            .Refusal.ShouldBeOfType<RefusedToNowhere>();
        sent.AnswerWith(new(AnswerKind.Refused, Day, "Vượt thẩm quyền", To), To, Day)
            .Refusal.ShouldBeOfType<RefusedToNowhere>();
        ProposalCourse refused = sent.AnswerWith(Refusal(Day), To, Day).Value!;
        refused.GoesNextTo.ShouldBe(Addressee.PartyCommittee);
        refused.CarryOut(null, Day).Refusal.ShouldBeOfType<NothingWasPromised>();
        refused.IsPromised.ShouldBeFalse();
    }

    [Fact]
    public void A_draft_is_written_anew_to_another_body_or_withdrawn_with_a_reason()
    {
        ProposalCourse again = Drafted().Rewrite(Addressee.FatherlandFront, Day.AddDays(3), Day).Value!;
        (again.Addressee, again.AnswerBy).ShouldBe((Addressee.FatherlandFront, Day.AddDays(3)));
        Drafted().Rewrite(To, Day.AddDays(-1), Day).Refusal.ShouldBeOfType<DeadlineInThePast>();
        Drafted().Withdraw(" ").Refusal.ShouldBeOfType<WithdrawnWithoutReason>();
        ProposalCourse withdrawn = Drafted().Withdraw("Đã giải quyết").Value!;
        (withdrawn.State, withdrawn.Remark, withdrawn.IsOwed).ShouldBe(
            (ProposalState.Withdrawn, "Đã giải quyết", false)
        );
        Sent().Withdraw("Muộn").Refusal.ShouldBeOfType<NotTheNextStep>().State.ShouldBe(ProposalState.Sent);
        withdrawn.Send(Day, Day).Refusal.ShouldBeOfType<NotTheNextStep>().English.ShouldContain("withdrawn");
    }

    [Fact]
    public void Reopening_needs_a_reason_and_keeps_what_was_answered()
    {
        ProposalCourse done = Sent().AnswerWith(Yes, To, Day).Value!.CarryOut("Đã sửa", Day).Value!;
        done.Reopen("  ", Day, Day).Refusal.ShouldBeOfType<ReopenedWithoutReason>();
        ProposalCourse again = done.Reopen("Mưa lại hỏng", Day.AddDays(15), Day).Value!;
        again.Answer.ShouldBe(AnswerKind.Accepted);
        again.Remark.ShouldBe("Mưa lại hỏng");
        again.AnswerBy.ShouldBe(Day.AddDays(15));
    }

    [Theory]
    [InlineData("Ủy ban nhân dân trả lời chi bộ trong 10 ngày.", 10)]
    [InlineData("Xem xét và trả lời bằng văn bản chậm nhất sau 7 ngày làm việc", 7)]
    [InlineData("TRẢ LỜI trong 180 ngày", 180)]
    [InlineData("Trả lời trong 181 ngày", null)]
    [InlineData("Trả lời trong 0 ngày", null)]
    [InlineData("Trả lời kịp thời. Báo cáo trong 5 ngày", null)]
    [InlineData("Họp 10 ngày một lần", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Days_for_an_answer_are_read_out_of_a_chapter(string? chapter, int? days) =>
        AnswerTerm.DaysIn(chapter).ShouldBe(days);

    private static ProposalAnswer Refusal(DateOnly on) =>
        new(AnswerKind.Refused, on, "Vượt thẩm quyền", Addressee.PartyCommittee);

    private static ProposalCourse Drafted() => ProposalCourse.Draft(To, Day.AddDays(15), Day).Value!;

    private static ProposalCourse Sent() => Drafted().Send(Day.AddDays(15), Day).Value!;

    private static Outcome<ProposalCourse> Take(ProposalCourse course, string step, DateOnly today) =>
        step switch
        {
            "send" => course.Send(today.AddDays(15), today),
            "receive" => course.Receive(To, today),
            "accept" => course.AnswerWith(Yes with { On = today }, To, today),
            "refuse" => course.AnswerWith(Refusal(today), To, today),
            "carry-out" => course.CarryOut("Xong", today),
            "rewrite" => course.Rewrite(To, today.AddDays(15), today),
            "withdraw" => course.Withdraw("Trùng"),
            _ => course.Reopen("Chưa đúng", today.AddDays(15), today),
        };
}
