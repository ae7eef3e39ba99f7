using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>Moves a proposal one step on (II.2.c).</summary>
internal sealed class MoveProposal(
    ChiBoContext db,
    ProposalActs acts,
    ProposalRights rights,
    OpenMatters matters,
    AnswerDeadlines deadlines,
    NoticeWriter notices
)
{
    /// <summary>The cell sends its draft, as it stands in the form: the paper gets its number in the same act.</summary>
    public Task<Outcome<long>> Send(long key, string title, string text, DateOnly answerBy) =>
        acts.ByCell(
            key,
            null,
            async (scope, draft) =>
            {
                Outcome<ProposalCourse> sent = draft.Course().Send(answerBy, acts.Today);
                if (!sent.IsDone)
                {
                    return sent.Refusal;
                }

                Proposal next = scope.Revise(
                    draft,
                    row =>
                    {
                        row.Follow(sent.Value);
                        row.Title = title;
                        row.Text = text;
                    }
                );
                IReadOnlyList<OfferedMatter> from = await matters.Of(key);
                PartyDocument paper = await ProposalPapers.Of(
                    db,
                    next,
                    [.. from.Select(matter => matter.Area).Distinct()],
                    acts.Today
                );
                Outcome<IssuedDocument> issued = await DocumentNumbers.Issue(
                    scope,
                    next.OrganisationId,
                    paper.Symbol!.Split('/')[0],
                    acts.Today,
                    paper.Summary,
                    IssuedText.Of(paper),
                    null,
                    key
                );
                if (!issued.IsDone)
                {
                    return issued.Refusal;
                }

                await notices.ToAnswer(scope, NoticeKind.ProposalToAnswer, next);
                return key;
            }
        );

    /// <summary>The body addressed confirms that it is there.</summary>
    public Task<Outcome<long>> Receive(long key) =>
        acts.ByBody(
            key,
            (scope, sent, by) => Task.FromResult(Follow(scope, sent, sent.Course().Receive(by?.Body, acts.Today)))
        );

    /// <summary>The body addressed answers; the matters are closed with it.</summary>
    public Task<Outcome<long>> Answer(long key, ProposalAnswer answer) =>
        acts.ByBody(
            key,
            async (scope, sent, by) =>
            {
                Outcome<long> done = Follow(scope, sent, sent.Course().AnswerWith(answer, by?.Body, acts.Today));
                if (done.IsDone)
                {
                    await SetMatters(scope, key, MatterState.Closed);
                    await notices.Answered(scope, sent);
                }

                return done;
            }
        );

    /// <summary>The cell has seen that what was promised is carried out; or the body says so.</summary>
    public Task<Outcome<long>> CarryOut(long key, string? how) =>
        acts.Do(
            key,
            null,
            async (proposal, by) =>
                by?.Body == proposal.Addressee || await rights.WorksFor(proposal.OrganisationId)
                    ? null
                    : new NotYourCellsProposal(),
            (scope, proposal, _) =>
                Task.FromResult(Follow(scope, proposal, proposal.Course().CarryOut(how, acts.Today)))
        );

    /// <summary>The cell has seen that it is not so: the body owes an answer once more, and the matters are open with it.</summary>
    public Task<Outcome<long>> Reopen(long key, string reason) =>
        acts.ByCell(
            key,
            reason,
            async (scope, proposal) =>
            {
                DateOnly answerBy = await deadlines.From(proposal.OrganisationId, proposal.Addressee);
                Outcome<long> done = Follow(scope, proposal, proposal.Course().Reopen(reason, answerBy, acts.Today));
                if (done.IsDone)
                {
                    await SetMatters(scope, key, MatterState.Proposed);
                    await notices.ToAnswer(scope, NoticeKind.ProposalToAnswer, proposal, answerBy);
                }

                return done;
            }
        );

    private static Outcome<long> Follow(ActScope scope, Proposal row, Outcome<ProposalCourse> course)
    {
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        scope.Revise(row, next => next.Follow(course.Value));
        return row.Key;
    }

    private async Task SetMatters(ActScope scope, long key, MatterState state)
    {
        List<AreaMatter> its = await db
            .AreaMatters.Known(KnownAt.Now)
            .Where(row => row.ProposalKey == key)
            .ToListAsync();
        foreach (AreaMatter matter in its)
        {
            scope.Revise(matter, next => next.State = state);
        }
    }
}
