using ChiBo.App.Features.Months;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Regulations;

/// <summary>Working regulations from draft to register (II.2.a): what each engine must do.</summary>
public abstract class RegulationContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const long InForceNow = 1;
    private const long Draft = 2;

    [Fact]
    public async Task What_both_approve_is_in_the_register_with_a_number_and_ends_the_version_before()
    {
        (
            await Save(Draft, texts => texts[RegulationChapter.Cells] = "Phân công, dự họp, báo lại.")
        ).IsDone.ShouldBeTrue();
        int cell = await Cell(Agency);
        (await Approve(Secretary, votes: 10)).IsDone.ShouldBeTrue();
        (await Rows(cell)).Count.ShouldBe(2);
        (await Document()).ShouldBeNull();

        (await Committee(Secretary, Today)).Refusal.ShouldBeOfType<NotForTheCommittee>();
        DateOnly from = Today.AddDays(3);
        (await Committee(Office, from)).IsDone.ShouldBeTrue();

        List<WorkingRegulations> rows = await Rows(cell);
        rows.Count.ShouldBe(3);
        rows[1].ValidTo.ShouldBe(from);
        rows[2].ValidFrom.ShouldBe(from);
        rows[2].ValidTo.ShouldBeNull();
        rows[2].Cells.ShouldBe("Phân công, dự họp, báo lại.");
        rows[2].Government.ShouldContain("không làm thay việc của chính quyền");
        RegulationDraft version = await Row(Draft);
        version.RegulationsId.ShouldBe(rows[2].Id);
        (version.VotesFor, version.OfficialMembers).ShouldBe((10, 19));
        (await Row(InForceNow)).InForceTo.ShouldBe(from);
        (await Document())!.Symbol.ShouldBe("01-QC/CB");
        OpenRegulations opened = (await Open(Secretary, Draft)).ShouldNotBeNull();
        opened.Symbol.ShouldBe("01-QC/CB");
        opened.InForce.ShouldBe(Period.Since(from));
        (await Open(Secretary, InForceNow))!.InForce!.Value.To.ShouldBe(from);
    }

    [Fact]
    public async Task An_empty_relation_is_named_with_its_clause_and_nothing_is_recorded()
    {
        (await Save(Draft, texts => texts[RegulationChapter.FatherlandFront] = " – … – ")).IsDone.ShouldBeTrue();
        int acts = await Acts();
        Outcome<long> refused = await Approve(Secretary, votes: 19);
        refused.Refusal.ShouldBeOfType<RelationsMissing>().Vietnamese.ShouldContain("(II.2.a)");
        refused.Refusal!.Vietnamese.ShouldContain("Quan hệ với Mặt trận Tổ quốc");
        (await Acts()).ShouldBe(acts);
        (await Row(Draft)).State.ShouldBe(RegulationState.Drafted);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(20, false)]
    public async Task The_majority_is_of_the_official_members_that_the_register_knows(int votes, bool isApproved) =>
        (await Approve(Secretary, votes)).IsDone.ShouldBe(isApproved);

    [Fact]
    public async Task Only_the_office_says_that_the_committee_need_not_approve()
    {
        (await Approve(Secretary, 19, Today)).Refusal.ShouldBeOfType<NotForTheCommittee>();
        (await Approve(Office, 19, Today)).IsDone.ShouldBeTrue();
        (await Row(Draft)).InForceFrom.ShouldBe(Today);
        (await Document()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_are_never_in_force_at_once()
    {
        int cell = await Cell(Agency);
        (await Approve(Secretary, 19)).IsDone.ShouldBeTrue();
        WorkingRegulations now = (await Rows(cell))[^1];
        await Write(
            ActKind.FactsRecorded,
            scope =>
            {
                scope.Shorten(now, act => now.With(act, now.Period with { To = Today.AddDays(5) }));
                scope.Record(now.With(scope.Act, Period.Since(Today.AddDays(5))));
            }
        );
        (await Committee(Office, Today.AddDays(5))).Refusal.ShouldBe(new LaterVersionInForce(Today.AddDays(5)));
        (await Committee(Office, Today)).Refusal.ShouldBeOfType<LaterVersionInForce>();
        (await Committee(Office, Today.AddDays(6))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Days_for_an_answer_hold_from_the_first_day_in_force_and_a_chapter_that_names_others_goes_before()
    {
        int cell = await Cell(Agency);
        (
            await Save(
                Draft,
                texts => texts[RegulationChapter.FatherlandFront] = "Mặt trận trả lời chi bộ trong 7 ngày.",
                answerDays: 9
            )
        ).IsDone.ShouldBeTrue();
        (await Approve(Secretary, 19)).IsDone.ShouldBeTrue();
        (await Committee(Office, Today.AddDays(3))).IsDone.ShouldBeTrue();
        (await Days(cell, Addressee.Government)).ShouldBe((AnswerTerm.DefaultDays, AnswerDaysFrom.Usual));
        Clock.Moved += TimeSpan.FromDays(2);
        (await Days(cell, Addressee.Government)).ShouldBe((AnswerTerm.DefaultDays, AnswerDaysFrom.Usual));
        Clock.Moved += TimeSpan.FromDays(1);
        (await Days(cell, Addressee.Government)).ShouldBe((9, AnswerDaysFrom.Regulations));
        (await Days(cell, Addressee.FatherlandFront)).ShouldBe((7, AnswerDaysFrom.Regulations));
    }

    [Fact]
    public async Task The_usual_day_of_the_version_in_force_plans_the_month_and_no_other_is_set_beside_it()
    {
        int cell = await Cell(Agency);
        (await Save(Draft, _ => { }, usualDay: 12)).IsDone.ShouldBeTrue();
        int before = (await UsualAt(cell)).Day;
        before.ShouldNotBe(12);
        (await Approve(Secretary, 19)).IsDone.ShouldBeTrue();
        (await Committee(Office, Today)).IsDone.ShouldBeTrue();
        (await UsualAt(cell)).Day.ShouldBe(12);
        (await SetUsual(before)).Refusal.ShouldBeOfType<UsualDayIsSettled>().Vietnamese.ShouldContain("II.2.a");
        (await SetUsual(12)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_struck_out_of_the_register_sets_nothing_any_more()
    {
        int cell = await Cell(Agency);
        (await Save(Draft, _ => { }, answerDays: 9)).IsDone.ShouldBeTrue();
        (await Approve(Secretary, 19)).IsDone.ShouldBeTrue();
        (await Committee(Office, Today)).IsDone.ShouldBeTrue();
        (await Days(cell, Addressee.Government)).ShouldBe((9, AnswerDaysFrom.Regulations));
        WorkingRegulations row = (await Rows(cell))[^1];
        await Write(ActKind.FactsCorrected, scope => scope.Supersede(row));
        (await Days(cell, Addressee.Government)).ShouldBe((AnswerTerm.DefaultDays, AnswerDaysFrom.Usual));
        (await Open(Secretary, Draft))!.InForce.ShouldBeNull();
    }

    [Fact]
    public async Task Two_who_save_at_once_one_is_told_over_20_rounds()
    {
        for (int round = 0; round < 20; round++)
        {
            OpenRegulations opened = (await Open(Secretary, Draft)).ShouldNotBeNull();
            Task<Outcome<long>> By(string account, string words) =>
                Task.Run(() =>
                    As<WriteRegulations, Outcome<long>>(
                        account,
                        write =>
                            write.Save(
                                Draft,
                                opened.Seen,
                                new RegulationFields(
                                    new Dictionary<RegulationChapter, string>(opened.Texts)
                                    {
                                        [RegulationChapter.Other] = words,
                                    },
                                    null,
                                    null,
                                    null
                                )
                            )
                    )
                );
            string[] words = [$"Bí thư viết lần {round}", $"Văn phòng viết lần {round}"];
            Outcome<long>[] both = await Task.WhenAll(By(Secretary, words[0]), By(Office, words[1]));
            both.Count(one => one.IsDone).ShouldBe(1);
            both.Single(one => !one.IsDone).Refusal.ShouldBeOfType<RegulationsChangedSince>();
            string kept = (await Open(Secretary, Draft))!.Texts[RegulationChapter.Other];
            kept.ShouldBe(words[both[0].IsDone ? 0 : 1]);
        }
    }

    [Fact]
    public async Task What_was_not_seen_is_not_approved()
    {
        long seen = (await Open(Secretary, Draft))!.Seen;
        (await Save(Draft, texts => texts[RegulationChapter.Cells] = "Đã sửa")).IsDone.ShouldBeTrue();
        (
            await As<ApproveRegulations, Outcome<long>>(
                Secretary,
                approve => approve.ByCell(Draft, seen, Today, 19, null)
            )
        ).Refusal.ShouldBeOfType<RegulationsChangedSince>();
    }

    [Fact]
    public async Task A_version_begins_with_the_model_or_an_earlier_one_and_one_draft_is_open_at_a_time()
    {
        (await Begin(Secretary, null)).Refusal.ShouldBeOfType<DraftIsOpen>();
        (await Withdraw("Viết lại")).IsDone.ShouldBeTrue();
        (await Withdraw("Lần nữa")).Refusal.ShouldBeOfType<NotTheNextStepOfRegulations>();
        (await Begin("bi-thu-thon-3", null)).Refusal.ShouldBeOfType<NotYourRegulations>();
        (await Begin(Secretary, 999)).Refusal.ShouldBeOfType<NoSuchRegulations>();
        long third = (await Begin(Secretary, Draft)).Value;
        OpenRegulations copy = (await Open(Secretary, third)).ShouldNotBeNull();
        (copy.Row.Version, copy.Row.BasedOnKey, copy.Row.AnswerDays).ShouldBe((3, Draft, 15));
        copy.Texts.ShouldBe((await Open(Secretary, Draft))!.Texts, ignoreOrder: true);
        (
            await As<ApproveRegulations, Outcome<long>>(Secretary, approve => approve.Withdraw(third, "Bỏ"))
        ).IsDone.ShouldBeTrue();
        OpenRegulations model = (await Open(Secretary, (await Begin(Office, null)).Value)).ShouldNotBeNull();
        model.Row.Version.ShouldBe(4);
        model.Coverage.IsComplete.ShouldBeTrue();
        model.Coverage.EmptyFurther.ShouldBeEmpty();
    }

    [Fact]
    public async Task Members_of_the_cell_comment_and_who_writes_the_regulations_answers()
    {
        (await Comment(Secretary, "Nên nêu rõ thời hạn.")).IsDone.ShouldBeTrue();
        (await Comment(Government, "Không được")).Refusal.ShouldBeOfType<NotOfTheCell>();
        ShownNote note = (await Open(Secretary, Draft))!.Notes[^1];
        note.Note.Chapter.ShouldBe(RegulationChapter.Answers);
        (await Answer(Government, note.Note.Key)).Refusal.ShouldBeOfType<NotYourRegulations>();
        (await Answer(Secretary, 999)).Refusal.ShouldBeOfType<NoSuchRegulations>();
        (await Answer(Office, note.Note.Key)).IsDone.ShouldBeTrue();
        (await Open(Secretary, Draft))!
            .Notes.Single(line => line.Note.Key == note.Note.Key)
            .Note.Answer.ShouldBe("Đã sửa.");
        (await Withdraw("Viết lại")).IsDone.ShouldBeTrue();
        (await Comment(Secretary, "Muộn")).Refusal.ShouldBeOfType<NotTheNextStepOfRegulations>();
    }

    [Fact]
    public async Task What_is_out_of_range_or_too_long_is_refused_beside_its_field()
    {
        (await Save(Draft, _ => { }, answerDays: 0)).Refusal.ShouldBe(new DaysOutOfRange("AnswerDays", 1, 180));
        (await Save(Draft, _ => { }, answerDays: 181)).Refusal.ShouldBeOfType<DaysOutOfRange>();
        (await Save(Draft, _ => { }, answerDays: 180)).IsDone.ShouldBeTrue();
        (await Save(Draft, _ => { }, usualDay: 32)).Refusal.ShouldBe(new DaysOutOfRange("UsualDay", 1, 31));
        (
            await Save(
                Draft,
                texts => texts[RegulationChapter.Other] = new string('a', WriteRegulations.MostLetters + 1)
            )
        ).Refusal.ShouldBe(new ChapterTooLong(RegulationChapter.Other));
        (
            await Save(Draft, texts => texts[RegulationChapter.Other] = new string('a', WriteRegulations.MostLetters))
        ).IsDone.ShouldBeTrue();
    }

    private Task<OpenRegulations?> Open(string account, long key) =>
        As<RegulationFile, OpenRegulations?>(account, file => file.Open(key));

    private async Task<Outcome<long>> Save(
        long key,
        Action<Dictionary<RegulationChapter, string>> change,
        int? answerDays = null,
        int? usualDay = null
    )
    {
        OpenRegulations opened = (await Open(Secretary, key)).ShouldNotBeNull();
        var texts = new Dictionary<RegulationChapter, string>(opened.Texts);
        change(texts);
        return await As<WriteRegulations, Outcome<long>>(
            Secretary,
            write => write.Save(key, opened.Seen, new RegulationFields(texts, answerDays, null, usualDay))
        );
    }

    private Task<Outcome<long>> Begin(string account, long? basedOn) =>
        As<WriteRegulations, Outcome<long>>(account, write => write.Begin(Agency, basedOn));

    private async Task<Outcome<long>> Approve(string account, int votes, DateOnly? aloneFrom = null)
    {
        long seen = (await Open(Secretary, Draft))!.Seen;
        return await As<ApproveRegulations, Outcome<long>>(
            account,
            approve => approve.ByCell(Draft, seen, Today, votes, aloneFrom)
        );
    }

    private Task<Outcome<long>> Committee(string account, DateOnly from) =>
        As<ApproveRegulations, Outcome<long>>(account, approve => approve.ByCommittee(Draft, Today, from));

    private Task<Outcome<long>> Withdraw(string reason) =>
        As<ApproveRegulations, Outcome<long>>(Secretary, approve => approve.Withdraw(Draft, reason));

    private Task<Outcome<long>> Comment(string account, string text) =>
        As<CommentOnRegulations, Outcome<long>>(
            account,
            comment => comment.Comment(Draft, RegulationChapter.Answers, text)
        );

    private Task<Outcome<long>> Answer(string account, long note) =>
        As<CommentOnRegulations, Outcome<long>>(account, comment => comment.Answer(Draft, note, "Đã sửa."));

    private Task<(int Days, AnswerDaysFrom From)> Days(int cell, Addressee body) =>
        As<AnswerDeadlines, (int Days, AnswerDaysFrom From)>(Secretary, days => days.DaysFor(cell, body));

    private Task<Outcome<long>> SetUsual(int day) =>
        As<SetUsualDay, Outcome<long>>(
            Secretary,
            set => set.Handle(Agency, new UsualFields(day, new TimeOnly(14, 30), 90, null))
        );

    private async Task<DateTime> UsualAt(int cell)
    {
        int committee = await Cell("X99001-DU");
        MonthFacts facts = await Ask(db => MonthFacts.Read(db, committee, MeetingMonth.Of(Today)));
        return facts.UsualAt(cell).ShouldNotBeNull();
    }

    private Task<List<WorkingRegulations>> Rows(int cell) =>
        Ask(db =>
            db.WorkingRegulations.AsNoTracking()
                .Where(row => row.OrganisationId == cell && row.SupersededIn == null)
                .OrderBy(row => row.ValidFrom)
                .ToListAsync()
        );

    private Task<RegulationDraft> Row(long key) => Ask(db => RegulationFile.Row(db, key));

    private Task<IssuedDocument?> Document() =>
        Ask(db => db.IssuedDocuments.AsNoTracking().SingleOrDefaultAsync(row => row.TypeLetters == "QC"));

    private Task<int> Acts() => Ask(db => db.Acts.CountAsync());
}

public sealed class RegulationOnSqliteTests() : RegulationContract(isOnPostgres: false);

public sealed class RegulationOnPostgresTests() : RegulationContract(isOnPostgres: true);
