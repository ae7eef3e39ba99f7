using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Readers;
using ChiBo.App.Features.Supervision.Signals;
using ChiBo.App.Tests.Web;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Supervision;

/// <summary>Cases that only those named may see (II.1.3.b-4, b-8): what each engine must do.</summary>
public abstract class CaseContract(bool isOnPostgres) : CaseWorks(isOnPostgres)
{
    [Fact]
    public async Task Opening_names_the_committee_but_not_whom_it_concerns_and_nobody_else_learns_of_it()
    {
        int subject = await Member(SubjectCode);
        await AddSecond(subject);
        long key = (await TakeIn(subject)).Value;
        (await Sees(Secretary, CaseKind.Signal)).ShouldContain(key);
        foreach (string other in SampleServer.Accounts.Except([Secretary]).Append(Second))
        {
            (await Sees(other, CaseKind.Signal)).ShouldBeEmpty(other);
            (await Handle(other, key, subject)).Refusal.ShouldBe((await Handle(other, 99_999, subject)).Refusal, other);
        }

        // The control: where it concerns nobody, the second of the committee is named as well.
        (await Sees(Second, CaseKind.Signal)).ShouldNotContain(key);
        long open = (await TakeIn(null)).Value;
        (await Sees(Second, CaseKind.Signal)).ShouldBe([open]);
    }

    [Fact]
    public async Task Whom_it_concerns_sees_nothing_even_on_the_list_and_is_not_named_and_does_not_handle()
    {
        int subject = await Member(SubjectCode);
        int second = await AddSecond(subject);
        long key = (await TakeIn(subject)).Value;
        (await Name(Secretary, key, second)).Refusal.ShouldBeOfType<CannotBeNamed>();
        await Write(
            ActKind.CaseWorked,
            scope =>
                scope.Record(
                    new CaseReader
                    {
                        RecordedIn = scope.Act.Id,
                        Kind = CaseKind.Signal,
                        CaseKey = key,
                        AccountId = second,
                        IsEnded = false,
                    }
                )
        );
        (await Sees(Second, CaseKind.Signal)).ShouldBeEmpty();
        OwnCase refused = (await Handle(Secretary, key, subject)).Refusal.ShouldBeOfType<OwnCase>();
        refused.Vietnamese.ShouldContain("II.1.3.b");
        (await Handle(Secretary, key, await Member("X99001-M286")))
            .Refusal.ShouldBeOfType<HandledByTheCommittee>()
            .English.ShouldContain("II.1.3.b-4");
        (await Handle(Secretary, key, await Member(SecretaryCode))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_opens_a_case_of_their_own_and_without_anybody_left_it_goes_to_paper()
    {
        int secretary = await Member(SecretaryCode);
        (await TakeIn(secretary)).Refusal.ShouldBeOfType<OwnCase>();
        (await Open(Secretary, secretary)).Refusal.ShouldBeOfType<OwnCase>();
        (await Open(Office, await Member(SubjectCode))).Refusal.ShouldBeOfType<NotYourCase>();
    }

    [Fact]
    public async Task Readers_are_named_and_ended_by_a_reader_of_the_committee_and_one_of_it_stays()
    {
        long key = (await TakeIn(null)).Value;
        int office = await Account(Office);
        (await Name(Office, key, office)).Refusal.ShouldBeOfType<NoSuchCase>();
        (await Name(Secretary, key, await Account("dang-vien"))).Refusal.ShouldBeOfType<CannotBeNamed>();
        (await Name(Secretary, key, office)).IsDone.ShouldBeTrue();
        (await Sees(Office, CaseKind.Signal)).ShouldBe([key]);
        (await Handle(Office, key, await Member(SecretaryCode))).Refusal.ShouldBeOfType<NotYourCase>();
        int secretary = await Account(Secretary);
        (
            await As<NameReaders, Outcome<long>>(Secretary, all => all.End(CaseKind.Signal, key, secretary))
        ).Refusal.ShouldBeOfType<LastOfTheCommittee>();
        (
            await As<NameReaders, Outcome<long>>(Secretary, all => all.End(CaseKind.Signal, key, office))
        ).IsDone.ShouldBeTrue();
        (await Sees(Office, CaseKind.Signal)).ShouldBeEmpty();
        (await Name(Secretary, key, office)).IsDone.ShouldBeTrue();
        (await Sees(Office, CaseKind.Signal)).ShouldBe([key]);
    }

    [Fact]
    public async Task A_signal_is_no_file_on_a_citizen_and_its_words_are_to_be_erased_when_it_is_closed()
    {
        (await TakeIn(null, "Ông Nguyễn Mẫu Văn ở thôn 3 nói")).Refusal.ShouldBeOfType<WordsPointAtSomebody>();
        (await TakeIn(null, dueOn: Today.AddDays(-1))).Refusal.ShouldBeOfType<TermEndsBeforeItBegins>();
        long key = (await TakeIn(null)).Value;
        await Handle(Secretary, key, await Member(SecretaryCode));
        (
            await As<MoveSignal, Outcome<long>>(
                Secretary,
                move => move.Close(key, SignalState.Founded, Today, "Đã chấn chỉnh", isReviewed: false)
            )
        ).IsDone.ShouldBeTrue();
        List<PrivateText> words = await Ask(db =>
            db.PrivateTexts.Where(text => text.Subject == PrivateSubject.Signal && text.SubjectKey == key).ToListAsync()
        );
        words.Count.ShouldBe(2);
        words.ShouldAllBe(text => text.EraseOn == Today.AddMonths(CaseWords.KeptMonths));
    }

    [Fact]
    public async Task Discipline_goes_from_the_vote_to_its_end_and_its_words_go_with_it()
    {
        int subject = await Member(SubjectCode);
        int members = await Counted();
        long key = (await Open(Secretary, subject)).Value;
        (await Vote(key, DisciplineForm.Warning, members + 1)).Refusal.ShouldBeOfType<MoreVotesThanMembers>();
        (await Vote(key, DisciplineForm.Warning, members / 2)).Refusal.ShouldBeOfType<MajorityNotReached>();
        (await Vote(key, DisciplineForm.Warning, members)).IsDone.ShouldBeTrue();
        DisciplineCase row = await Row(key);
        (row.State, row.DecidedById, row.OfficialMembers, row.EffectiveFrom, row.EndsOn).ShouldBe(
            (DisciplineState.InForce, await Cell(Agency), members, Today, Today.AddMonths(12))
        );
        await Step(key, move => move.HandOver(key, Today, "7"));
        PartyDocument paper = (
            await As<CasePapers, PartyDocument?>(Secretary, papers => papers.Of(CaseKind.Discipline, key))
        ).ShouldNotBeNull();
        (paper.Number, paper.Symbol).ShouldBe((7, "QĐ/CB"));
        (await As<CasePapers, PartyDocument?>(Office, papers => papers.Of(CaseKind.Discipline, key))).ShouldBeNull();
        DateOnly ends = Today.AddMonths(12);
        Clock.Moved += ends.AddDays(-1).ToDateTime(TimeOnly.MinValue) - Today.ToDateTime(TimeOnly.MinValue);
        (
            await As<MoveDiscipline, Outcome<long>>(Secretary, move => move.End(key, ends.AddDays(-1)))
        ).Refusal.ShouldBeOfType<TermIsNotOver>();
        Clock.Moved += TimeSpan.FromDays(1);
        await Step(key, move => move.End(key, ends));
        List<DateOnly?> gone = await Ask(db =>
            db.PrivateTexts.Where(text => text.Subject == PrivateSubject.Discipline && text.SubjectKey == key)
                .Select(text => text.EraseOn)
                .ToListAsync()
        );
        gone.Count.ShouldBe(4);
        gone.ShouldAllBe(day => day == ends);
        (await As<CasePapers, PartyDocument?>(Secretary, papers => papers.Of(CaseKind.Discipline, key))).ShouldBeNull();
    }

    [Fact]
    public async Task Words_of_discipline_are_gone_when_its_term_is_over_though_nobody_records_that_but_not_during_an_appeal()
    {
        long left = (await Open(Secretary, await Member(SubjectCode))).Value;
        long appealed = (await Open(Secretary, await Member("X99001-M286"))).Value;
        foreach (long key in (long[])[left, appealed])
        {
            (await Vote(key, DisciplineForm.Warning, await Counted())).IsDone.ShouldBeTrue();
            await Step(key, move => move.HandOver(key, Today, "7"));
        }

        await Step(appealed, move => move.Appeal(appealed, Today, isTakenInLate: false));
        DateOnly ends = Today.AddMonths(12);
        Clock.Moved += ends.AddDays(-1).ToDateTime(TimeOnly.MinValue) - Today.ToDateTime(TimeOnly.MinValue);
        await As<RetentionRun, RetentionProof>(Office, run => run.Run());
        (await Said(left)).ShouldBe(4);
        Clock.Moved += TimeSpan.FromDays(1);
        await As<RetentionRun, RetentionProof>(Office, run => run.Run());
        (await Said(left)).ShouldBe(0);
        (await Said(appealed)).ShouldBe(4);
        await Step(appealed, move => move.Settle(appealed, AppealOutcome.Upheld, null, ends));
        await As<RetentionRun, RetentionProof>(Office, run => run.Run());
        (await Said(appealed)).ShouldBe(0);
    }

    [Fact]
    public async Task A_probationary_member_is_reprimanded_or_warned_and_a_suspended_one_does_not_count()
    {
        int subject = await Member(SubjectCode);
        int members = await Counted();
        await MakeProbationary(subject);
        (await Counted()).ShouldBe(members - 1);
        int other = await Member("X99001-M286");
        await Write(
            ActKind.FactsRecorded,
            scope =>
                scope.Record(
                    new MemberStatus
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = other,
                        Status = StatusKind.Suspended,
                        Period = new Period(Today.AddDays(-3), null),
                    }
                )
        );
        (await Counted()).ShouldBe(members - 2);
        long key = (await Open(Secretary, subject)).Value;
        foreach (DisciplineForm form in (DisciplineForm[])[DisciplineForm.RemovalFromPost, DisciplineForm.Expulsion])
        {
            NoSuchFormForThisMember refused = (
                await Vote(key, form, members - 2)
            ).Refusal.ShouldBeOfType<NoSuchFormForThisMember>();
            refused.Vietnamese.ShouldContain("II.1.3.b-8");
        }

        (await Vote(key, DisciplineForm.Reprimand, members - 2)).IsDone.ShouldBeTrue();
        (await Row(key)).OfficialMembers.ShouldBe(members - 2);
    }

    [Fact]
    public async Task A_cell_proposes_an_expulsion_and_the_committee_above_decides_it()
    {
        int subject = await Member(SubjectCode);
        long key = (await Open(Secretary, subject)).Value;
        (await Vote(key, DisciplineForm.Expulsion, await Counted())).IsDone.ShouldBeTrue();
        DisciplineCase proposed = await Row(key);
        (proposed.State, proposed.DecidedById).ShouldBe((DisciplineState.Proposed, null));
        await Step(key, move => move.DecideAbove(key, DisciplineForm.Warning, Today));
        DisciplineCase decided = await Row(key);
        (decided.State, decided.DecidedById).ShouldBe((DisciplineState.InForce, await Cell("X99001-DU")));
        // The committee's decision is not the cell's paper.
        (
            await As<CasePapers, PartyDocument?>(Secretary, papers => papers.Of(CaseKind.Discipline, key))
        ).ShouldBeNull();
    }

    [Fact]
    public async Task An_inspection_is_mended_when_somebody_of_the_team_has_seen_the_evidence()
    {
        int subject = await Member(SubjectCode);
        int lead = await Member(SecretaryCode);
        var request = new PlanInspectionRequest(
            Agency,
            Today.Year,
            InspectionKind.Inspection,
            subject,
            Today,
            "Nhiệm vụ đảng viên"
        );
        long key = (await As<PlanInspection, Outcome<long>>(Secretary, plan => plan.Handle(request))).Value;
        Task<Outcome<long>> Do(Func<MoveInspection, Task<Outcome<long>>> step) => As(Secretary, step);
        (await Do(move => move.Begin(key, Today, [lead, subject]))).Refusal.ShouldBeOfType<OwnCase>();
        (await Do(move => move.Begin(key, Today, [lead]))).IsDone.ShouldBeTrue();
        var conclusion = new InspectionConclusion(Today, Today.AddDays(-1), null, "Kết luận", "Sổ", null);
        (await Do(move => move.Conclude(key, conclusion))).Refusal.ShouldBeOfType<TermEndsBeforeItBegins>();
        (await Do(move => move.Conclude(key, conclusion with { MendBy = Today.AddDays(9) }))).IsDone.ShouldBeTrue();
        int stranger = await Member("X99001-M286");
        (await Do(move => move.Mend(key, Today, stranger, "Sổ mới"))).Refusal.ShouldBeOfType<NotOfTheTeam>();
        (await Do(move => move.Mend(key, Today, subject, "Sổ mới"))).Refusal.ShouldBeOfType<OwnCase>();
        (await Do(move => move.Mend(key, Today, lead, "Sổ mới"))).IsDone.ShouldBeTrue();
        Inspection row = await Ask(db => db.Inspections.SingleAsync(one => one.Key == key && one.SupersededIn == null));
        (row.State, row.SeenById).ShouldBe((InspectionState.Mended, lead));
    }

    [Fact]
    public async Task Acts_on_cases_name_no_organisation_and_no_reason_and_issue_no_document_of_the_general_series()
    {
        int documents = await Ask(db => db.IssuedDocuments.CountAsync());
        long before = await Ask(db => db.Acts.MaxAsync(act => act.Id));
        long key = (await Open(Secretary, await Member(SubjectCode))).Value;
        await Vote(key, DisciplineForm.Reprimand, await Counted());
        List<Act> acts = await Ask(db => db.Acts.Where(act => act.Id > before).ToListAsync());
        acts.Count.ShouldBe(2);
        acts.ShouldAllBe(act => act.Kind == ActKind.CaseWorked && act.OrganisationCode == null && act.Reason == null);
        (await Ask(db => db.IssuedDocuments.CountAsync())).ShouldBe(documents);
    }
}

public sealed class CaseOnSqliteTests() : CaseContract(isOnPostgres: false);

public sealed class CaseOnPostgresTests() : CaseContract(isOnPostgres: true);
