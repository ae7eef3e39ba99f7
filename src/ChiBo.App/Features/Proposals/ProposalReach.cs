using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>
/// The proposals that somebody sees: of the cells whose papers are theirs, of those whose area raised a matter, and, for a
/// body that answers, what was sent within its commune.
/// </summary>
internal sealed class ProposalReach(
    ChiBoContext db,
    PaperReach papers,
    OrganisationReach reach,
    AnswerSeats seats,
    RegisterActs acts
)
{
    /// <summary>Those that lists show: for a body, only what was sent to it.</summary>
    public async Task<IQueryable<Proposal>> Listed()
    {
        HashSet<long> keys = await RaisedNear();
        foreach (AnswerSeat seat in await seats.All())
        {
            keys.UnionWith(
                await Sent(seat).Where(row => row.Addressee == seat.Body).Select(row => row.Key).ToListAsync()
            );
        }

        IReadOnlySet<int> cells = await papers.Organisations();
        return Known().Where(row => cells.Contains(row.OrganisationId) || keys.Contains(row.Key));
    }

    /// <summary>
    /// Whether the person may open it. A body opens what was sent to another body of its commune too, and is told there that
    /// it is not its own to answer.
    /// </summary>
    public async Task<bool> IsVisible(long key)
    {
        if (await (await Listed()).AnyAsync(row => row.Key == key))
        {
            return true;
        }

        foreach (AnswerSeat seat in await seats.All())
        {
            if (await Sent(seat).AnyAsync(row => row.Key == key))
            {
                return true;
            }
        }

        return false;
    }

    private IQueryable<Proposal> Known() => db.Proposals.AsNoTracking().Known(KnownAt.Now);

    private IQueryable<Proposal> Sent(AnswerSeat seat) =>
        Known().Where(row => seat.Cells.Contains(row.OrganisationId) && row.SentOn != null);

    /// <summary>Keys of those that carry a matter of an area for which the person reports, or of the own cell.</summary>
    private async Task<HashSet<long>> RaisedNear()
    {
        HashSet<int> cells = await reach.Of(AccessAction.Report, Sensitivity.Internal, acts.Today, KnownAt.Now);
        cells.UnionWith(await papers.OwnCells());
        return [.. await RaisedBy.Proposals(db, cells, acts.Today)];
    }
}
