using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Proposals;

/// <summary>The sample commune, with what tests of proposals do over and over: raise, draft, send, answer, ask how it stands.</summary>
public abstract class ProposalWorks(WorksServer server) : SampleWorks(server)
{
    private protected const string Agency = "X99001-CQ";

    private protected Task<Outcome<long>> Change(string account, Func<ChangeDraft, Task<Outcome<long>>> change) =>
        As(account, change);

    private protected Task<List<long>> Parts(long proposal) =>
        Ask(db =>
            db.AreaMatters.Where(row => row.SupersededIn == null && row.ProposalKey == proposal)
                .Select(row => row.Key)
                .Order()
                .ToListAsync()
        );

    private protected Task<Outcome<long>> Draft(
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

    private protected async Task<long> Sent(Addressee to, IReadOnlyList<long> matters, DateOnly? by = null)
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

    private protected Task<Outcome<long>> Answer(string account, long key, AnswerKind kind) =>
        Move(account, move => move.Answer(key, new ProposalAnswer(kind, Today, "Sẽ làm trong tháng", null)));

    private protected Task<Outcome<long>> Move(string account, Func<MoveProposal, Task<Outcome<long>>> step) =>
        As(account, step);

    private protected Task<Outcome<long>> Urge(Func<UrgeProposal, Task<Outcome<long>>> step) => As(Secretary, step);

    private protected async Task<ProposalLine> Line(string account, long key) =>
        (await As<ProposalList, IReadOnlyList<ProposalLine>>(account, list => list.Read())).Single(line =>
            line.Key == key
        );

    /// <summary>Two matters that two residential cells raise.</summary>
    private protected async Task<long[]> Raise(AreaTopic topic)
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

    private protected Task<List<MatterState>> StateOf(long[] matters) =>
        Ask(db =>
            db.AreaMatters.Where(row => matters.Contains(row.Key) && row.SupersededIn == null)
                .Select(row => row.State)
                .ToListAsync()
        );

    private protected Task<int> Acts() => Ask(db => db.Acts.CountAsync());

    private protected async Task<IEnumerable<long>> Agenda(string code)
    {
        int cell = await Cell(code);
        IReadOnlyList<AnswerForAgenda> answers = await As<AnswersForAgenda, IReadOnlyList<AnswerForAgenda>>(
            Office,
            agenda => agenda.Of(cell)
        );
        return answers.Select(answer => answer.ProposalKey);
    }

    private protected async Task PutOnAgenda(string code, long proposal)
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
