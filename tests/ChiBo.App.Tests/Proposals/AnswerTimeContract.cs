using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Proposals;

/// <summary>By when a proposal is to be answered, and what is done when it is late; on each engine.</summary>
public abstract class AnswerTimeContract(WorksServer server) : ProposalWorks(server)
{
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
}

public sealed class AnswerTimeOnSqliteTests(SqliteWorks server)
    : AnswerTimeContract(server),
        IClassFixture<SqliteWorks>;

public sealed class AnswerTimeOnPostgresTests(PostgresWorks server)
    : AnswerTimeContract(server),
        IClassFixture<PostgresWorks>;
