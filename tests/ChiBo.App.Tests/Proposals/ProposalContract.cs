using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Proposals;

/// <summary>Proposals from matter to answer and back on the agenda (II.2.c): what each engine must do.</summary>
public abstract class ProposalContract(WorksServer server) : SampleWorks(server)
{
    private const string Agency = "X99001-CQ";

    [Fact]
    public async Task Matters_of_two_cells_become_one_proposal_whose_answer_is_on_the_next_agenda_of_all_who_raised_it()
    {
        long[] matters = await Raise(AreaTopic.Works);
        long key = await Sent(Addressee.Government, matters);
        (await Agenda("X99001-C07")).ShouldNotContain(key);

        IssuedDocument paper = await Ask(db => db.IssuedDocuments.SingleAsync(row => row.ProposalKey == key));
        paper.Symbol.ShouldMatch(@"^\d\d-CV/CB$");
        paper.Body.ShouldContain("Thôn 3");
        paper.Body.ShouldContain("Thôn 7");
        paper.Body.ShouldContain("Ủy ban nhân dân xã Mẫu");
        (await StateOf(matters)).ShouldAllBe(state => state == MatterState.Proposed);

        (await Move(Government, move => move.Receive(key))).IsDone.ShouldBeTrue();
        (await Answer(Government, key, AnswerKind.Accepted)).IsDone.ShouldBeTrue();
        (await StateOf(matters)).ShouldAllBe(state => state == MatterState.Closed);
        foreach (string cell in (string[])[Agency, "X99001-C03", "X99001-C07"])
        {
            (await Agenda(cell)).ShouldContain(key, cell);
        }

        (await Agenda("X99001-C05")).ShouldNotContain(key);
        await PutOnAgenda("X99001-C07", key);
        (await Agenda("X99001-C07")).ShouldNotContain(key);
        (await Agenda("X99001-C03")).ShouldContain(key);

        // What is not so is reopened, and the new answer comes once more to all.
        (await Move(Secretary, move => move.Reopen(key, "Chưa làm gì"))).IsDone.ShouldBeTrue();
        (await StateOf(matters)).ShouldAllBe(state => state == MatterState.Proposed);
        (await Agenda(Agency)).ShouldNotContain(key);
        (await Answer(Government, key, AnswerKind.Partly)).IsDone.ShouldBeTrue();
        (await Agenda("X99001-C07")).ShouldContain(key);
        (await Move(Secretary, move => move.CarryOut(key, "Đã sửa"))).IsDone.ShouldBeTrue();
        (await Agenda("X99001-C07")).ShouldContain(key);
    }

    [Fact]
    public async Task An_answer_from_a_body_not_addressed_is_refused_and_the_office_types_in_for_a_body()
    {
        long key = await Sent(Addressee.FatherlandFront, await Raise(AreaTopic.Services));
        int acts = await Acts();
        Outcome<long> refused = await Answer(Government, key, AnswerKind.Accepted);
        refused.Refusal.ShouldBeOfType<NotTheBodyAddressed>().Vietnamese.ShouldContain("II.2.c");
        (await Answer(Secretary, key, AnswerKind.Accepted)).Refusal.ShouldBeOfType<NotTheBodyAddressed>();
        (await Move(Government, move => move.Receive(key))).Refusal.ShouldBeOfType<NotTheBodyAddressed>();
        (await Acts()).ShouldBe(acts);

        (await Answer(Office, key, AnswerKind.Accepted)).IsDone.ShouldBeTrue();
        Act typed = await Ask(db => db.Acts.OrderByDescending(act => act.Id).FirstAsync());
        typed.ActingFor.ShouldBe("Ủy ban Mặt trận Tổ quốc");
        typed.AccountId.ShouldBe(
            await Ask(db => db.Users.Where(user => user.UserName == Office).Select(user => user.Id).SingleAsync())
        );
    }

    [Fact]
    public async Task Two_who_answer_at_once_one_wins_over_20_rounds()
    {
        long key = await Sent(Addressee.Government, await Raise(AreaTopic.Works));
        for (int round = 0; round < 20; round++)
        {
            Outcome<long>[] both = await Task.WhenAll(
                Task.Run(() => Answer(Government, key, AnswerKind.Accepted)),
                Task.Run(() => Answer(Office, key, AnswerKind.Partly))
            );
            both.Count(one => one.IsDone).ShouldBe(1);
            both.Single(one => !one.IsDone).Refusal!.Kind.ShouldBe(RefusalKind.Conflict);
            (await Move(Secretary, move => move.Reopen(key, "Lần nữa"))).IsDone.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_is_late_is_urged_and_goes_before_the_standing_body_once()
    {
        long key = await Sent(Addressee.Government, await Raise(AreaTopic.Works));
        (await Urge(urge => urge.Escalate(key, null))).Refusal.ShouldBeOfType<NotOverdueYet>();
        Clock.Moved += TimeSpan.FromDays(AnswerTerm.DefaultDays + 1);
        (await Line(Office, key)).OverdueSince.ShouldBe(Today);
        (await Urge(urge => urge.Remind(key, "Nhắc lần một"))).IsDone.ShouldBeTrue();
        (await Line(Office, key)).EscalatedOn.ShouldBeNull();
        (await Urge(urge => urge.Escalate(key, "Đề nghị cho ý kiến"))).IsDone.ShouldBeTrue();
        (await Urge(urge => urge.Escalate(key, null))).Refusal.ShouldBeOfType<EscalatedAlready>();
        (await Line(Office, key)).EscalatedOn.ShouldBe(Today);
        (await As<ProposalList, IReadOnlyList<ProposalLine>>(Office, list => list.Read()))[0].Key.ShouldBe(key);
        (await As<ProposalFile, OpenProposal?>(Secretary, file => file.Open(key)))!
            .History.Select(happened => happened.Words)
            .ShouldBe([null, null, "Nhắc lần một", "Đề nghị cho ý kiến"]);

        // Answered, it is off the list; reopened and late again, it can be put there once more.
        (await Answer(Government, key, AnswerKind.Accepted)).IsDone.ShouldBeTrue();
        (await Urge(urge => urge.Remind(key, null))).Refusal.ShouldBeOfType<NothingIsOwed>();
        (await Move(Secretary, move => move.Reopen(key, "Chưa làm"))).IsDone.ShouldBeTrue();
        (await Line(Office, key)).EscalatedOn.ShouldBeNull();
        Clock.Moved += TimeSpan.FromDays(AnswerTerm.DefaultDays + 1);
        (await Urge(urge => urge.Escalate(key, null))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_refused_goes_on_with_its_matters_to_the_body_that_was_named()
    {
        long[] matters = await Raise(AreaTopic.Works);
        long key = await Sent(Addressee.Government, matters);
        var refusal = new ProposalAnswer(AnswerKind.Refused, Today, "Vượt thẩm quyền", Addressee.PartyCommittee);
        (await Move(Government, move => move.Answer(key, refusal))).IsDone.ShouldBeTrue();
        Outcome<long> next = await As<DraftProposal, Outcome<long>>(
            Secretary,
            draft => draft.SendOn(key, Today.AddDays(10))
        );
        Proposal draft = await Ask(db => db.Proposals.SingleAsync(row => row.Key == next.Value));
        (draft.Addressee, draft.State).ShouldBe((Addressee.PartyCommittee, ProposalState.Drafted));
        (
            await Ask(db =>
                db.AreaMatters.Where(row => row.SupersededIn == null && row.ProposalKey == next.Value).CountAsync()
            )
        ).ShouldBe(matters.Length);
        (
            await As<DraftProposal, Outcome<long>>(Secretary, again => again.SendOn(key, Today))
        ).Refusal.ShouldBeOfType<MatterIsNotOpen>();
    }

    [Fact]
    public async Task What_cannot_be_drafted_is_refused_and_nothing_is_recorded()
    {
        long[] matters = await Raise(AreaTopic.Works);
        int acts = await Acts();
        (await Draft(Secretary, Addressee.Government, [], Today)).Refusal.ShouldBeOfType<NoMatter>();
        (await Draft(Secretary, Addressee.Government, [999_999], Today)).Refusal.ShouldBeOfType<MatterIsNotOpen>();
        (
            await Draft(Secretary, Addressee.Government, matters, Today.AddDays(-1))
        ).Refusal.ShouldBeOfType<DeadlineInThePast>();
        (
            await Draft(Secretary, Addressee.Government, matters, Today, "X99001-C03")
        ).Refusal.ShouldBeOfType<NotAnAgencyCell>();
        (
            await Draft("bi-thu-thon-3", Addressee.Government, matters, Today)
        ).Refusal.ShouldBeOfType<NotYourCellsProposal>();
        (await Acts()).ShouldBe(acts);

        long key = (await Draft(Secretary, Addressee.Government, matters, Today)).Value;
        (await Draft(Secretary, Addressee.Government, matters, Today)).Refusal.ShouldBeOfType<MatterIsNotOpen>();
        (
            await Move(Government, move => move.Send(key, "Tên", "Lời", Today))
        ).Refusal.ShouldBeOfType<NotYourCellsProposal>();
        (
            await Move(Secretary, move => move.Send(key, "Tên", "Lời", Today.AddDays(-1)))
        ).Refusal.ShouldBeOfType<DeadlineInThePast>();
        (await Ask(db => db.IssuedDocuments.CountAsync(row => row.ProposalKey == key))).ShouldBe(0);
    }

    [Fact]
    public async Task The_working_regulations_give_the_days_where_they_name_them()
    {
        int cell = await Cell(Agency);
        (
            await As<AnswerDeadlines, (int, AnswerDaysFrom)>(
                Secretary,
                days => days.DaysFor(cell, Addressee.Government)
            )
        ).ShouldBe((AnswerTerm.DefaultDays, AnswerDaysFrom.Usual));
        WorkingRegulations now = await Ask(db =>
            db.WorkingRegulations.AsNoTracking().FirstAsync(row => row.OrganisationId == cell && row.ValidTo == null)
        );
        await Write(
            ActKind.FactsRecorded,
            scope =>
            {
                scope.Supersede(now);
                scope.Record(
                    new WorkingRegulations
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = cell,
                        PartyCommittee = now.PartyCommittee,
                        Government = "Ủy ban nhân dân trả lời kiến nghị của chi bộ trong 7 ngày.",
                        FatherlandFront = now.FatherlandFront,
                        Organisations = now.Organisations,
                        Cells = now.Cells,
                        ValidFrom = now.ValidFrom,
                    }
                );
            }
        );
        (
            await As<AnswerDeadlines, (int, AnswerDaysFrom)>(
                Secretary,
                days => days.DaysFor(cell, Addressee.Government)
            )
        ).ShouldBe((7, AnswerDaysFrom.Regulations));
        (
            await As<AnswerDeadlines, (int, AnswerDaysFrom)>(
                Secretary,
                days => days.DaysFor(cell, Addressee.FatherlandFront)
            )
        ).ShouldBe((AnswerTerm.DefaultDays, AnswerDaysFrom.Usual));
    }

    [Fact]
    public async Task An_answer_is_in_time_on_the_last_day_that_the_commune_has_set_and_late_on_the_day_after()
    {
        int cell = await Cell(Agency);
        var terms = AnswerTerms.Read($"20, X99001=10@{Today:yyyy-MM-dd}, X99001=12@{Today.AddDays(40):yyyy-MM-dd}");
        (int, AnswerDaysFrom) given = await As<IServiceProvider, (int, AnswerDaysFrom)>(
            Secretary,
            services =>
                ActivatorUtilities
                    .CreateInstance<AnswerDeadlines>(services, terms)
                    .DaysFor(cell, Addressee.PartyCommittee)
        );
        given.ShouldBe((10, AnswerDaysFrom.Setting));

        long key = await Sent(Addressee.PartyCommittee, await Raise(AreaTopic.Land), Today.AddDays(given.Item1));
        Clock.Moved += TimeSpan.FromDays(10);
        (await Line(Office, key)).OverdueSince.ShouldBeNull();
        (await Urge(urge => urge.Escalate(key, null))).Refusal.ShouldBeOfType<NotOverdueYet>();
        Clock.Moved += TimeSpan.FromDays(1);
        (await Line(Office, key)).OverdueSince.ShouldBe(Today);
        (await Urge(urge => urge.Escalate(key, null))).IsDone.ShouldBeTrue();
        (await Answer(Office, key, AnswerKind.Accepted)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_is_changed_in_all_its_parts_and_what_is_taken_off_is_open_again()
    {
        long[] matters = await Raise(AreaTopic.Environment);
        long[] others = await Raise(AreaTopic.Safety);
        long key = (await Draft(Secretary, Addressee.Government, matters, Today)).Value;
        var request = new DraftRequest(
            Agency,
            Addressee.FatherlandFront,
            "Tên mới",
            "Lời mới",
            Today.AddDays(9),
            [matters[0], others[1]]
        );
        (await Change(Secretary, change => change.Rewrite(key, request))).IsDone.ShouldBeTrue();
        Proposal now = await Ask(db => db.Proposals.SingleAsync(row => row.Key == key && row.SupersededIn == null));
        (now.Addressee, now.Title, now.Text, now.AnswerBy, now.State).ShouldBe(
            (Addressee.FatherlandFront, "Tên mới", "Lời mới", Today.AddDays(9), ProposalState.Drafted)
        );
        (await Ask(db => db.IssuedDocuments.CountAsync(row => row.ProposalKey == key))).ShouldBe(0);
        (await Parts(key)).ShouldBe([matters[0], others[1]]);
        (await StateOf([matters[1]])).ShouldBe([MatterState.Open]);
        (await As<ProposalFile, OpenProposal?>(Secretary, file => file.Open(key)))!
            .History.Select(happened => happened.What.English)
            .ShouldBe(["Drafted", "Draft changed"]);

        int acts = await Acts();
        async Task Refused<T>(string account, DraftRequest with) =>
            (await Change(account, change => change.Rewrite(key, with))).Refusal.ShouldBeOfType<T>();
        await Refused<NoMatter>(Secretary, request with { Matters = [] });
        await Refused<DeadlineInThePast>(Secretary, request with { AnswerBy = Today.AddDays(-1) });
        long foreign = await Sent(Addressee.Government, [others[0]]);
        acts += 2;
        await Refused<MatterIsNotOpen>(Secretary, request with { Matters = others });
        foreach (string stranger in (string[])["bi-thu-thon-3", Government, "ban-to-chuc"])
        {
            await Refused<NotYourCellsProposal>(stranger, request);
            (
                await Change(stranger, change => change.Withdraw(key, "Thôi"))
            ).Refusal.ShouldBeOfType<NotYourCellsProposal>();
        }

        (await Change(Secretary, change => change.Rewrite(foreign, request))).Refusal.ShouldBeOfType<NotTheNextStep>();
        (await Change(Secretary, change => change.Rewrite(999_999, request))).Refusal.ShouldBeOfType<NoSuchProposal>();
        (await Acts()).ShouldBe(acts);
        (await Parts(key)).ShouldBe([matters[0], others[1]]);
    }

    [Fact]
    public async Task A_withdrawn_draft_stays_on_record_with_its_reason_and_its_matters_can_be_proposed_anew()
    {
        long[] matters = await Raise(AreaTopic.Livelihood);
        long key = (await Draft(Secretary, Addressee.Government, matters, Today)).Value;
        (await Change(Secretary, change => change.Withdraw(key, " "))).Refusal.ShouldBeOfType<WithdrawnWithoutReason>();
        (await Change(Office, change => change.Withdraw(key, "Trùng với kế hoạch"))).IsDone.ShouldBeTrue();
        (await Ask(db => db.Acts.OrderByDescending(act => act.Id).FirstAsync())).Reason.ShouldBe("Trùng với kế hoạch");
        OpenProposal withdrawn = (await As<ProposalFile, OpenProposal?>(Secretary, file => file.Open(key)))!;
        withdrawn.Course.State.ShouldBe(ProposalState.Withdrawn);
        withdrawn.History[^1].Words.ShouldBe("Trùng với kế hoạch");
        Enum.GetValues<ProposalStep>().ShouldAllBe(step => !withdrawn.Offers(step));
        (await As<ProposalFile, OpenProposal?>(Government, file => file.Open(key))).ShouldBeNull();
        Proposal sent = withdrawn.Row;
        (
            await Move(Secretary, move => move.Send(key, sent.Title, sent.Text, Today))
        ).Refusal.ShouldBeOfType<NotTheNextStep>();
        (await Change(Secretary, change => change.Withdraw(key, "Nữa"))).Refusal.ShouldBeOfType<NotTheNextStep>();
        (await StateOf(matters)).ShouldAllBe(state => state == MatterState.Open);
        (await Draft(Secretary, Addressee.Government, matters, Today)).IsDone.ShouldBeTrue();
    }

    private Task<Outcome<long>> Change(string account, Func<ChangeDraft, Task<Outcome<long>>> change) =>
        As(account, change);

    private Task<List<long>> Parts(long proposal) =>
        Ask(db =>
            db.AreaMatters.Where(row => row.SupersededIn == null && row.ProposalKey == proposal)
                .Select(row => row.Key)
                .Order()
                .ToListAsync()
        );

    private Task<Outcome<long>> Draft(
        string account,
        Addressee to,
        IReadOnlyList<long> matters,
        DateOnly answerBy,
        string cell = Agency
    ) =>
        As<DraftProposal, Outcome<long>>(
            account,
            draft => draft.Handle(new DraftRequest(cell, to, "Sửa đường và cống", "Ngập khi mưa", answerBy, matters))
        );

    private async Task<long> Sent(Addressee to, IReadOnlyList<long> matters, DateOnly? by = null)
    {
        DateOnly answerBy = by ?? Today.AddDays(AnswerTerm.DefaultDays);
        Outcome<long> draft = await Draft(Secretary, to, matters, answerBy);
        draft.IsDone.ShouldBeTrue(draft.Refusal?.English);
        Outcome<long> sent = await Move(
            Secretary,
            move => move.Send(draft.Value, "Sửa đường và cống", "Ngập khi mưa lớn", answerBy)
        );
        sent.IsDone.ShouldBeTrue(sent.Refusal?.English);
        return draft.Value;
    }

    private Task<Outcome<long>> Answer(string account, long key, AnswerKind kind) =>
        Move(account, move => move.Answer(key, new ProposalAnswer(kind, Today, "Sẽ làm trong tháng", null)));

    private protected Task<Outcome<long>> Move(string account, Func<MoveProposal, Task<Outcome<long>>> step) =>
        As(account, step);

    private protected Task<Outcome<long>> Urge(Func<UrgeProposal, Task<Outcome<long>>> step) => As(Secretary, step);

    private async Task<ProposalLine> Line(string account, long key) =>
        (await As<ProposalList, IReadOnlyList<ProposalLine>>(account, list => list.Read())).Single(line =>
            line.Key == key
        );

    /// <summary>Two matters that two residential cells raise.</summary>
    private async Task<long[]> Raise(AreaTopic topic)
    {
        var keys = new List<long>();
        foreach ((string unit, string code) in ((string, string)[])[("T03", "C03"), ("T07", "C07")])
        {
            int area = await Ask(db =>
                db.Units.Where(row => row.Code == $"X99001-{unit}").Select(row => row.Id).SingleAsync()
            );
            int cell = await Cell($"X99001-{code}");
            await Write(
                ActKind.AreaReported,
                scope =>
                    keys.Add(
                        scope
                            .Record(
                                new AreaMatter
                                {
                                    RecordedIn = scope.Act.Id,
                                    UnitId = area,
                                    Month = new DateOnly(Today.Year, Today.Month, 1),
                                    CellId = cell,
                                    Topic = topic,
                                    IsNeed = true,
                                    State = MatterState.Open,
                                }
                            )
                            .Key
                    )
            );
        }

        return [.. keys];
    }

    private Task<List<MatterState>> StateOf(long[] matters) =>
        Ask(db =>
            db.AreaMatters.Where(row => matters.Contains(row.Key) && row.SupersededIn == null)
                .Select(row => row.State)
                .ToListAsync()
        );

    private Task<int> Acts() => Ask(db => db.Acts.CountAsync());

    private async Task<IEnumerable<long>> Agenda(string code)
    {
        int cell = await Cell(code);
        IReadOnlyList<AnswerForAgenda> answers = await As<AnswersForAgenda, IReadOnlyList<AnswerForAgenda>>(
            Office,
            agenda => agenda.Of(cell)
        );
        return answers.Select(answer => answer.ProposalKey);
    }

    private async Task PutOnAgenda(string code, long proposal)
    {
        int cell = await Cell(code);
        var month = new DateOnly(Today.Year, Today.Month, 1);
        await Write(
            ActKind.MeetingWorked,
            scope =>
            {
                MeetingRecord meeting = scope.Record(
                    new MeetingRecord
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = cell,
                        Month = month,
                        Kind = MeetingKind.Thematic,
                        State = MeetingState.Planned,
                    }
                );
                MeetingSheet sheet = scope.Record(
                    new MeetingSheet
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = cell,
                        Month = month,
                        Kind = MeetingKind.Thematic,
                        MeetingId = meeting.Id,
                        Stage = MeetingStage.Prepared,
                    }
                );
                scope.Record(
                    new AgendaItem
                    {
                        RecordedIn = scope.Act.Id,
                        SheetKey = sheet.Key,
                        Place = 1,
                        Title = "Trả lời kiến nghị",
                        Source = AgendaSource.Answer,
                        SourceKey = proposal,
                        Outcome = ItemOutcome.Open,
                        IsSecret = false,
                    }
                );
            }
        );
    }
}

public sealed class ProposalOnSqliteTests(SqliteWorks server) : ProposalContract(server), IClassFixture<SqliteWorks>;

public sealed class ProposalOnPostgresTests(PostgresWorks server)
    : ProposalContract(server),
        IClassFixture<PostgresWorks>;
