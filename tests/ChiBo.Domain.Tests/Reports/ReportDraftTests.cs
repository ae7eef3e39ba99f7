using System.Globalization;
using System.Text.RegularExpressions;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;

namespace ChiBo.Domain.Tests.Reports;

/// <summary>The report drafts itself (II.1.3): nothing recorded, one, many, and each edge of the period.</summary>
public sealed partial class ReportDraftTests
{
    private static readonly ReportPeriod Third = new(2026, 3);
    private static readonly DateOnly Later = new(2026, 12, 1);

    [Fact]
    public void With_nothing_recorded_each_sentence_says_so_and_rests_on_nothing()
    {
        IReadOnlyList<ReportSentence> draft = ReportDraft.Of(new ReportFacts(Third, Later));
        draft.Count.ShouldBe(28);
        draft.Select(sentence => sentence.Code).ShouldBeUnique();
        Text(draft, "meetings.held").ShouldBe("Trong kỳ chưa ghi buổi sinh hoạt nào được tổ chức.");
        Text(draft, "tasks.due").ShouldBe("Trong kỳ không có nhiệm vụ nào đến hạn.");
        Text(draft, "goals.b-8").ShouldBe("Kiểm tra, giám sát, kỷ luật đảng: chưa có mục tiêu trong chương trình năm.");
        Text(draft, "goals.not-covered").ShouldStartWith("8 nhiệm vụ chưa có mục tiêu: ");
        draft
            .Where(sentence => sentence.Code != "goals.not-covered")
            .ShouldAllBe(sentence => sentence.Records.Count == 0);
    }

    [Fact]
    public void One_and_many_are_counted_with_their_records()
    {
        MeetingFact Meeting(int month, MeetingKind kind) =>
            new(Record(ReportSource.Meeting, month), new DateOnly(2026, month, 1), kind, MeetingState.Held)
            {
                Order =
                    kind != MeetingKind.Regular ? OrderStanding.NotAsked
                    : month == 8 ? OrderStanding.OutOfOrder
                    : OrderStanding.InOrder,
            };
        var facts = new ReportFacts(Third, Later) { Meetings = [Meeting(7, MeetingKind.Regular)] };
        Text(ReportDraft.Of(facts), "meetings.held").ShouldBe("Chi bộ đã họp 1 buổi: thường kỳ 1.");
        facts = facts with
        {
            Meetings =
            [
                Meeting(7, MeetingKind.Regular),
                Meeting(8, MeetingKind.Regular),
                Meeting(9, MeetingKind.Thematic),
            ],
        };
        IReadOnlyList<ReportSentence> draft = ReportDraft.Of(facts);
        Text(draft, "meetings.held").ShouldBe("Chi bộ đã họp 3 buổi: thường kỳ 2, chuyên đề 1.");
        Text(draft, "meetings.order")
            .ShouldBe(
                "Trong 2 buổi họp thường kỳ phải họp sau các chi bộ khác trực thuộc: đúng thứ tự 1, chưa đúng thứ tự 1."
            );
        draft
            .Single(sentence => sentence.Code == "meetings.held")
            .Records.Select(one => one.Key)
            .ShouldBe(["7", "8", "9"]);
    }

    [Fact]
    public void A_meeting_before_the_others_that_was_allowed_is_neither_in_order_nor_out_of_it()
    {
        MeetingFact Meeting(int month, OrderStanding order) =>
            new(Record(ReportSource.Meeting, month), new(2026, month, 1), MeetingKind.Regular, MeetingState.Held)
            {
                Order = order,
            };
        Text(
                ReportDraft.Of(
                    new ReportFacts(new ReportPeriod(2026, null), Later)
                    {
                        Meetings =
                        [
                            Meeting(1, OrderStanding.InOrder),
                            Meeting(2, OrderStanding.Allowed),
                            Meeting(3, OrderStanding.OutOfOrder),
                            Meeting(4, OrderStanding.Unknown),
                            Meeting(5, OrderStanding.NotAsked),
                        ],
                    }
                ),
                "meetings.order"
            )
            .ShouldBe(
                "Trong 3 buổi họp thường kỳ phải họp sau các chi bộ khác trực thuộc: đúng thứ tự 1, được phép, có lý do 1, chưa đúng thứ tự 1."
            );
    }

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    public void The_first_day_of_a_period_counts_and_the_first_day_after_it_does_not(string day, bool counts)
    {
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var facts = new ReportFacts(Third, Later)
        {
            Resolutions = [new ResolutionFact(Record(ReportSource.Document, 1), on)],
            Proposals = [new ProposalFact(Record(ReportSource.Proposal, 1), on, Later)],
            Admissions = [new AdmissionFact(Record(ReportSource.Admission, 1), on)],
        };
        IReadOnlyList<ReportSentence> draft = ReportDraft.Of(facts);
        foreach (string code in (string[])["resolutions.issued", "proposals.sent", "admissions.listed"])
        {
            draft.Single(sentence => sentence.Code == code).Records.Count.ShouldBe(counts ? 1 : 0, code);
        }
    }

    [Fact]
    public void Regulations_that_begin_after_the_day_of_drafting_have_not_begun()
    {
        RegulationsFact Since(int key, DateOnly day) => new(Record(ReportSource.Regulations, key), Period.Since(day));
        var facts = new ReportFacts(Third, Third.From.AddDays(10))
        {
            Regulations = [Since(1, Third.From.AddDays(-1)), Since(2, Third.From.AddDays(11))],
        };
        Text(ReportDraft.Of(facts), "regulations.in-force").ShouldBe("Chi bộ có 1 quy chế làm việc đang có hiệu lực.");
        Text(ReportDraft.Of(facts with { Today = Third.From.AddDays(11) }), "regulations.in-force")
            .ShouldBe("Chi bộ có 2 quy chế làm việc đang có hiệu lực: bắt đầu có hiệu lực trong kỳ 1.");
    }

    [Fact]
    public void A_result_of_several_lines_stands_in_its_sentence_as_one()
    {
        var facts = new ReportFacts(Third, Later)
        {
            Goals =
            [
                new GoalFact(
                    Record(ReportSource.Goal, 1),
                    TaskArea.Supervision,
                    GoalState.Reached,
                    Later,
                    "Đã kiểm tra\r\n\r\n hai   tổ.\n"
                ),
            ],
        };
        Text(ReportDraft.Of(facts), "goals.b-8").ShouldEndWith(" «Bản ghi 1»: Đã kiểm tra hai tổ.");
    }

    [Fact]
    public void A_task_is_late_from_the_day_after_its_last_day()
    {
        TaskFact Task(TaskState state, DateOnly? done) =>
            new(Record(ReportSource.Task, 1), Record(ReportSource.Member, 1), Third.From, Third.LastDay, state)
            {
                DoneOn = done,
            };
        Task(TaskState.Open, null).IsLate(Third.LastDay).ShouldBeFalse();
        Task(TaskState.Open, null).IsLate(Third.To).ShouldBeTrue();
        Task(TaskState.Done, Third.LastDay).IsInTime.ShouldBeTrue();
        Task(TaskState.Done, Third.To).IsInTime.ShouldBeFalse();
        Task(TaskState.Done, Third.To).IsLate(Third.To).ShouldBeTrue();
        Task(TaskState.Dropped, null).IsLate(Later).ShouldBeFalse();
    }

    [Fact]
    public void Members_are_told_at_both_ends_and_who_came_and_went_between()
    {
        MemberFact Member(int key, Period roll, DateOnly? admitted, DateOnly? official) =>
            new(Record(ReportSource.Member, key), [roll]) { AdmittedOn = admitted, OfficialOn = official };
        DateOnly long_ago = new(2010, 1, 1);
        var facts = new ReportFacts(Third, Later)
        {
            Members =
            [
                Member(1, Period.Always, long_ago, long_ago),
                Member(2, new Period(null, Third.From), long_ago, long_ago),
                Member(3, Period.Since(Third.From), long_ago, long_ago),
                Member(4, Period.Since(Third.LastDay), Third.LastDay, null),
                Member(5, Period.Since(Third.To), long_ago, long_ago),
                Member(6, Period.Always, long_ago, Third.From),
            ],
        };
        IReadOnlyList<ReportSentence> draft = ReportDraft.Of(facts);
        Text(draft, "members.official")
            .ShouldBe(
                "Trước ngày đầu kỳ chi bộ có 2 đảng viên chính thức trong tổng số 3 đảng viên; đến ngày cuối của số liệu có 3 đảng viên chính thức trong tổng số 4 đảng viên."
            );
        Text(draft, "members.admitted").ShouldBe("Phát triển đảng viên: kết nạp 1, công nhận chính thức 1.");
        Text(draft, "members.moved").ShouldBe("Biến động đảng viên: chuyển đến 1, chuyển đi 1.");
    }

    [Fact]
    public void Every_number_in_a_sentence_is_the_count_of_the_records_that_it_links()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            ReportFacts facts = new SomeFacts(seed).Draw();
            HashSet<ReportRecord> known = [.. Known(facts)];
            foreach (ReportSentence sentence in ReportDraft.Of(facts))
            {
                Numbers(sentence.Text)
                    .ShouldBe(sentence.Grounds.Select(set => set.Count), $"{seed} {sentence.Code}: {sentence.Text}");
                sentence
                    .Records.Where(record => record.Source != ReportSource.Programme)
                    .Except(known)
                    .ShouldBeEmpty($"{seed} {sentence.Code}");
            }
        }
    }

    [Fact]
    public void The_counts_are_those_that_one_makes_by_hand()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            ReportFacts facts = new SomeFacts(seed).Draw();
            IReadOnlyList<ReportSentence> draft = ReportDraft.Of(facts);
            foreach ((string code, int[] counts) in ByHand(facts))
            {
                int[] told = Numbers(Text(draft, code));
                told.ShouldBe(counts.Where(count => count > 0), $"{seed} {code}");
            }
        }
    }

    private static IEnumerable<(string Code, int[] Counts)> ByHand(ReportFacts facts)
    {
        bool In(DateOnly? day) => day >= facts.Period.From && day < facts.Period.To;
        int held = 0;
        int[] kinds = new int[4];
        foreach (MeetingFact meeting in facts.Meetings)
        {
            if (In(meeting.Month) && meeting.State == MeetingState.Held)
            {
                held++;
                kinds[(int)meeting.Kind]++;
            }
        }

        yield return ("meetings.held", [held, .. kinds]);
        int[] came = new int[3];
        foreach (AttendanceFact row in facts.Attendances.Where(row => In(row.Month)))
        {
            came[(int)row.Came]++;
        }

        yield return ("meetings.attendance", [came.Sum(), .. came]);
        TaskFact[] due = [.. facts.Tasks.Where(task => In(task.DueOn) && task.State != TaskState.Dropped)];
        yield return (
            "tasks.due",
            [
                due.Length,
                due.Count(task => task.State == TaskState.Done),
                due.Count(task => task.State == TaskState.Done && task.DoneOn <= task.DueOn),
                due.Count(task => task.State == TaskState.Done ? task.DoneOn > task.DueOn : task.DueOn < facts.Today),
            ]
        );
        NeedFact[] needs = [.. facts.Needs.Where(need => In(need.Month))];
        yield return (
            "needs.raised",
            [
                needs.Length,
                needs.Count(need => need.State == MatterState.Closed),
                needs.Count(need => need.State == MatterState.Proposed),
                needs.Count(need => need.State == MatterState.Open),
            ]
        );
        ProposalFact[] answered = [.. facts.Proposals.Where(one => In(one.AnsweredOn))];
        yield return (
            "proposals.answered",
            [answered.Length, .. Enum.GetValues<AnswerKind>().Select(kind => answered.Count(one => one.Answer == kind))]
        );
        foreach (TaskArea area in Enum.GetValues<TaskArea>())
        {
            GoalFact[] goals = [.. facts.Goals.Where(goal => goal.Area == area)];
            int Of(GoalState state) => goals.Count(goal => goal.State == state);
            int late = goals.Count(goal => goal.State == GoalState.Open && goal.LastDay < facts.Today);
            yield return (
                $"goals.b-{(int)area}",
                [
                    goals.Length,
                    Of(GoalState.Reached),
                    Of(GoalState.Missed),
                    Of(GoalState.Open),
                    late,
                    Of(GoalState.Dropped),
                ]
            );
        }
    }

    private static IEnumerable<ReportRecord> Known(ReportFacts facts) =>
        [
            .. facts.Meetings.Select(one => one.Record),
            .. facts.Attendances.Select(one => one.Record),
            .. facts.Regulations.Select(one => one.Record),
            .. facts.Resolutions.Select(one => one.Record),
            .. facts.Tasks.SelectMany(one => new[] { one.Record, one.Member }),
            .. facts.Areas.Select(one => one.Record),
            .. facts.AreaMonths.Select(one => one.Record),
            .. facts.Needs.Select(one => one.Record),
            .. facts.Proposals.Select(one => one.Record),
            .. facts.Members.Select(one => one.Record),
            .. facts.Admissions.Select(one => one.Record),
            .. facts.Comments.Select(one => one.Record),
            .. facts.Goals.Select(one => one.Record),
        ];

    private static string Text(IEnumerable<ReportSentence> draft, string code) =>
        draft.Single(sentence => sentence.Code == code).Text;

    private static ReportRecord Record(ReportSource source, int key) => new(source, $"{key}", $"Bản ghi {key}");

    /// <summary>The numbers of a sentence, but for those in the words of people: what goals are called, and their results.</summary>
    private static int[] Numbers(string text) =>
        [
            .. Number()
                .Matches(Quoted().Replace(text, ""))
                .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)),
        ];

    [GeneratedRegex("«.*$", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Number();
}
