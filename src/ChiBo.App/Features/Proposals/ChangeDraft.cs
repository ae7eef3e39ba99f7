using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>Writes a draft anew, or takes it back, before it is sent: who may draft may.</summary>
internal sealed class ChangeDraft(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    ProposalRights rights,
    OpenMatters matters
)
{
    /// <summary>All of it, its matters too: what is no longer among them is open again. The cell stays.</summary>
    public Task<Outcome<long>> Rewrite(long key, DraftRequest request) =>
        Do(
            key,
            null,
            async (scope, draft) =>
            {
                Outcome<ProposalCourse> course = draft.Course().Rewrite(request.To, request.AnswerBy, acts.Today);
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                if (request.Matters.Count == 0)
                {
                    return new NoMatter();
                }

                List<AreaMatter> its = await Its(key);
                List<AreaMatter> chosen =
                [
                    .. its.Concat(await matters.Near(draft.OrganisationId))
                        .Where(row => request.Matters.Contains(row.Key)),
                ];
                if (chosen.Count != request.Matters.Distinct().Count())
                {
                    return new MatterIsNotOpen();
                }

                scope.Revise(
                    draft,
                    next =>
                    {
                        next.Follow(course.Value);
                        next.Title = request.Title;
                        next.Text = request.Text;
                    }
                );
                Free(scope, its.Except(chosen));
                foreach (AreaMatter joined in chosen.Except(its))
                {
                    scope.Revise(
                        joined,
                        next =>
                        {
                            next.State = MatterState.Proposed;
                            next.ProposalKey = key;
                        }
                    );
                }

                return key;
            }
        );

    /// <summary>It stays on record as withdrawn, and its matters are open again.</summary>
    public Task<Outcome<long>> Withdraw(long key, string reason) =>
        Do(
            key,
            reason,
            async (scope, draft) =>
            {
                Outcome<ProposalCourse> course = draft.Course().Withdraw(reason);
                if (!course.IsDone)
                {
                    return course.Refusal;
                }

                scope.Revise(draft, next => next.Follow(course.Value));
                Free(scope, await Its(key));
                return key;
            }
        );

    private static void Free(ActScope scope, IEnumerable<AreaMatter> freed)
    {
        foreach (AreaMatter matter in freed)
        {
            scope.Revise(
                matter,
                next =>
                {
                    next.State = MatterState.Open;
                    next.ProposalKey = null;
                }
            );
        }
    }

    private Task<List<AreaMatter>> Its(long key) =>
        db.AreaMatters.Known(KnownAt.Now).Where(row => row.ProposalKey == key).OrderBy(row => row.Key).ToListAsync();

    private async Task<Outcome<long>> Do(long key, string? reason, Func<ActScope, Proposal, Task<Outcome<long>>> change)
    {
        string? code = await (
            from row in db.Proposals.Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            where row.Key == key
            select cell.Code
        ).SingleOrDefaultAsync();
        return await acts.Do<long>(
            new ActHeader(ActKind.ProposalMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
                Reason = reason,
            },
            async scope =>
                await db.Proposals.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key) is not { } draft
                    ? new NoSuchProposal()
                : await rights.WorksFor(draft.OrganisationId) ? await change(scope, draft)
                : new NotYourCellsProposal()
        );
    }
}
