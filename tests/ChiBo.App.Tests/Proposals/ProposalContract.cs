using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Proposals;

/// <summary>Proposals from matter to answer and back on the agenda (II.2.c): what each engine must do.</summary>
public abstract class ProposalContract(WorksServer server) : ProposalWorks(server)
{
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
}

public sealed class ProposalOnSqliteTests(SqliteWorks server) : ProposalContract(server), IClassFixture<SqliteWorks>;

public sealed class ProposalOnPostgresTests(PostgresWorks server)
    : ProposalContract(server),
        IClassFixture<PostgresWorks>;
