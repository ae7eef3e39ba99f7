using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Transfers;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Transfers;

/// <summary>A transfer as lists show it.</summary>
public sealed record TransferLine(
    long Id,
    string Member,
    string From,
    string To,
    DateOnly On,
    MembershipKind Kind,
    TransferState State
);

/// <summary>The transfers on whose sending or receiving side the person stands, the newest first.</summary>
internal sealed class TransferList(ChiBoContext db, OrganisationReach reached, RegisterActs acts)
{
    /// <summary>How many wait for an answer of the person's cells.</summary>
    public async Task<int> CountAwaiting() => await Awaiting(await Receiving()).CountAsync();

    /// <summary>Those that wait for an answer of the person's cells.</summary>
    public async Task<IReadOnlyList<TransferLine>> Awaiting() => await Lines(Awaiting(await Receiving())).ToListAsync();

    /// <summary>A page of all others, how many they are, and which page it is.</summary>
    public async Task<(IReadOnlyList<TransferLine> Lines, int Total, int Page)> Others(string? asked)
    {
        HashSet<int> receiving = await Receiving();
        HashSet<int> sending = await reached.Of(AccessAction.Transfer, Sensitivity.Personal, acts.Today, KnownAt.Now);
        IQueryable<Transfer> others = db.Transfers.Where(row =>
            (sending.Contains(row.FromId) || receiving.Contains(row.ToId))
            && !(row.State == TransferState.Sent && receiving.Contains(row.ToId))
        );
        int total = await others.CountAsync();
        int page = Pager.Asked(asked, total);
        List<TransferLine> lines = await Lines(others).Skip((page - 1) * Pager.Size).Take(Pager.Size).ToListAsync();
        return (lines, total, page);
    }

    private Task<HashSet<int>> Receiving() =>
        reached.Of(AccessAction.Receive, Sensitivity.Personal, acts.Today, KnownAt.Now);

    private IQueryable<Transfer> Awaiting(HashSet<int> receiving) =>
        db.Transfers.Where(row => row.State == TransferState.Sent && receiving.Contains(row.ToId));

    private IQueryable<TransferLine> Lines(IQueryable<Transfer> transfers) =>
        from row in transfers
        join details in db.MemberDetails on row.MemberId equals details.MemberId
        where details.SupersededIn == null
        orderby row.Id descending
        select new TransferLine(
            row.Id,
            details.FullName,
            db.OrganisationVersions.Where(version =>
                    version.OrganisationId == row.FromId && version.SupersededIn == null
                )
                .OrderByDescending(version => version.ValidFrom != null)
                .ThenByDescending(version => version.ValidFrom)
                .Select(version => version.Name)
                .FirstOrDefault()
                ?? row.From!.Code,
            db.OrganisationVersions.Where(version => version.OrganisationId == row.ToId && version.SupersededIn == null)
                .OrderByDescending(version => version.ValidFrom != null)
                .ThenByDescending(version => version.ValidFrom)
                .Select(version => version.Name)
                .FirstOrDefault()
                ?? row.To!.Code,
            row.On,
            row.Kind,
            row.State
        );
}
