using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
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

/// <summary>Moves a proposal one step on (II.2.c). Who may is asked here, inside the act.</summary>
internal sealed class MoveProposal(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    ProposalRights rights,
    OpenMatters matters,
    AnswerDeadlines deadlines,
    NoticeWriter notices
)
{
    /// <summary>The cell sends its draft, as it stands in the form: the paper gets its number in the same act.</summary>
    public Task<Outcome<long>> Send(long key, string title, string text, DateOnly answerBy) =>
        ByCell(
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
        ByBody(
            key,
            (scope, sent, by) => Task.FromResult(Follow(scope, sent, sent.Course().Receive(by?.Body, acts.Today)))
        );

    /// <summary>The body addressed answers; the matters are closed with it.</summary>
    public Task<Outcome<long>> Answer(long key, ProposalAnswer answer) =>
        ByBody(
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
        Do(
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
        ByCell(
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

    private Task<Outcome<long>> ByCell(long key, string? reason, Func<ActScope, Proposal, Task<Outcome<long>>> step) =>
        Do(
            key,
            reason,
            async (proposal, _) => await rights.WorksFor(proposal.OrganisationId) ? null : new NotYourCellsProposal(),
            (scope, proposal, _) => step(scope, proposal)
        );

    private Task<Outcome<long>> ByBody(long key, Func<ActScope, Proposal, SpeaksFor?, Task<Outcome<long>>> step) =>
        Do(key, null, (_, _) => Task.FromResult<Refusal?>(null), step);

    private async Task<Outcome<long>> Do(
        long key,
        string? reason,
        Func<Proposal, SpeaksFor?, Task<Refusal?>> mayNot,
        Func<ActScope, Proposal, SpeaksFor?, Task<Outcome<long>>> step
    )
    {
        Proposal? asked = await db
            .Proposals.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        if (asked is null)
        {
            return new NoSuchProposal();
        }

        SpeaksFor? by = await rights.Speaks(asked);
        if (await mayNot(asked, by) is { } refusal)
        {
            return refusal;
        }

        string code = await db
            .Organisations.Where(row => row.Id == asked.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        var header = new ActHeader(ActKind.ProposalMoved, person.AccountId)
        {
            // What the office types in for a body is the body's answer: both are on record.
            ActingFor = person.ActingFor ?? (by is { TypedIn: true } ? Bodies.Vietnamese(by.Body) : null),
            OrganisationCode = code,
            Reason = reason,
        };
        return await acts.Do(
            header,
            async scope =>
                await db.Proposals.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key) is { } now
                    ? await step(scope, now, by)
                    : new NoSuchProposal()
        );
    }
}
