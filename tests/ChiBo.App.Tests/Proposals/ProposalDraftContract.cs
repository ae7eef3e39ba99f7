using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Proposals;

/// <summary>Drafts of proposals: what cannot be drafted, what is changed, what is withdrawn; on each engine.</summary>
public abstract class ProposalDraftContract(WorksServer server) : ProposalWorks(server)
{
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
}

public sealed class ProposalDraftOnSqliteTests(SqliteWorks server)
    : ProposalDraftContract(server),
        IClassFixture<SqliteWorks>;

public sealed class ProposalDraftOnPostgresTests(PostgresWorks server)
    : ProposalDraftContract(server),
        IClassFixture<PostgresWorks>;
