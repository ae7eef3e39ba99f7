using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>
/// Does the steps of a proposal, each as one act of its cell: who may is asked first, the proposal is read once more inside
/// the act.
/// </summary>
internal sealed class ProposalActs(ChiBoContext db, RegisterActs acts, Person person, ProposalRights rights)
{
    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => acts.Today;

    /// <summary>A step of the cell that proposes: its committee, or the office above.</summary>
    public Task<Outcome<long>> ByCell(long key, string? reason, Func<ActScope, Proposal, Task<Outcome<long>>> step) =>
        Do(
            key,
            reason,
            async (proposal, _) => await rights.WorksFor(proposal.OrganisationId) ? null : new NotYourCellsProposal(),
            (scope, proposal, _) => step(scope, proposal)
        );

    /// <summary>A step of the body addressed; which body it is, the course itself asks.</summary>
    public Task<Outcome<long>> ByBody(long key, Func<ActScope, Proposal, SpeaksFor?, Task<Outcome<long>>> step) =>
        Do(key, null, (_, _) => Task.FromResult<Refusal?>(null), step);

    /// <summary>A step that somebody else may take too.</summary>
    /// <param name="key">The proposal.</param>
    /// <param name="reason">What is told of it.</param>
    /// <param name="mayNot">Why the person may not; nothing when he or she may.</param>
    /// <param name="step">The step.</param>
    public async Task<Outcome<long>> Do(
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
