using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>What the person may do with a proposal.</summary>
internal sealed class ProposalRights(ChiBoContext db, Permits permits, AnswerSeats seats, RegisterActs acts)
{
    /// <summary>Whether the person works for the cell that proposes: its committee, or the office above.</summary>
    public async Task<bool> WorksFor(int cell) =>
        (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Internal, await CodeOf(cell))).IsAllowed;

    /// <summary>For whom the person answers it; nothing when for nobody.</summary>
    public async Task<SpeaksFor?> Speaks(Proposal proposal)
    {
        IReadOnlyList<Addressee> own = await seats.For(proposal.OrganisationId);
        if (own.Contains(proposal.Addressee))
        {
            return new SpeaksFor(proposal.Addressee, TypedIn: false);
        }

        if (await IsOffice(proposal.OrganisationId))
        {
            return new SpeaksFor(proposal.Addressee, TypedIn: proposal.Addressee != Addressee.PartyCommittee);
        }

        return own.Count > 0 ? new SpeaksFor(own[0], TypedIn: false) : null;
    }

    /// <summary>Whether the person is of the office of the committee above a cell, which types in what comes on paper.</summary>
    public async Task<bool> IsOffice(int cell)
    {
        string code = await CodeOf(cell);
        return (await permits.OnOrganisation(AccessAction.ActForAnother, Sensitivity.Internal, code)).IsAllowed;
    }

    /// <summary>The cells for which the person may draft, as of today.</summary>
    public async Task<IReadOnlyList<int>> Drafting(Organisations.OrganisationReach reach)
    {
        HashSet<int> cells = await reach.Of(AccessAction.Record, Sensitivity.Internal, acts.Today, KnownAt.Now);
        return await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row =>
                cells.Contains(row.OrganisationId) && row.Kind == Domain.Organisations.OrganisationKind.AgencyCell
            )
            .Select(row => row.OrganisationId)
            .ToListAsync();
    }

    private Task<string> CodeOf(int cell) =>
        db.Organisations.Where(row => row.Id == cell).Select(row => row.Code).SingleAsync();
}

/// <summary>For which body somebody speaks.</summary>
/// <param name="Body">The body.</param>
/// <param name="TypedIn">Whether the office types in what the body handed over on paper.</param>
internal sealed record SpeaksFor(Addressee Body, bool TypedIn);
