using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Transfers;

/// <summary>A transfer as it is shown to somebody who stands on one of its sides.</summary>
/// <param name="Transfer">The transfer, with member and cells.</param>
/// <param name="Details">What is known of the member.</param>
/// <param name="MaySend">Whether the person acts for the cell that sends.</param>
/// <param name="MayReceive">Whether the person acts for the cell that receives.</param>
internal sealed record OpenTransfer(Transfer Transfer, MemberDetails Details, bool MaySend, bool MayReceive)
{
    /// <summary>The act that sent it.</summary>
    public required Act Sent { get; init; }

    /// <summary>The act that ended it.</summary>
    public Act? Ended { get; init; }

    public required string FromName { get; init; }

    public required string ToName { get; init; }

    /// <summary>
    /// Whether the member's dates are shown: the cell that is to consent needs them, and no longer once it has declined.
    /// </summary>
    public bool ShowsDates => MaySend || Transfer.State is TransferState.Sent or TransferState.Received;

    /// <summary>Reads it; nothing when there is none, or the person stands on neither side.</summary>
    public static async Task<OpenTransfer?> Find(ChiBoContext db, Permits permits, long id)
    {
        Transfer? transfer = await db
            .Transfers.AsNoTracking()
            .Include(row => row.Member)
            .Include(row => row.From)
            .Include(row => row.To)
            .SingleOrDefaultAsync(row => row.Id == id);
        if (transfer is null)
        {
            return null;
        }

        async Task<bool> May(AccessAction action, string cell) =>
            (await permits.OnOrganisation(action, Sensitivity.Personal, cell)).IsAllowed;
        bool maySend = await May(AccessAction.Transfer, transfer.From!.Code);
        bool mayReceive = await May(AccessAction.Receive, transfer.To!.Code);
        if (!maySend && !mayReceive)
        {
            return null;
        }

        MemberDetails details = await db
            .MemberDetails.AsNoTracking()
            .SingleAsync(row => row.MemberId == transfer.MemberId && row.SupersededIn == null);
        return new OpenTransfer(transfer, details, maySend, mayReceive)
        {
            Sent = await db.Acts.AsNoTracking().SingleAsync(act => act.Id == transfer.SentIn),
            Ended = await db.Acts.AsNoTracking().SingleOrDefaultAsync(act => act.Id == transfer.EndedIn),
            FromName = await NameOf(db, transfer.FromId) ?? transfer.From.Code,
            ToName = await NameOf(db, transfer.ToId) ?? transfer.To.Code,
        };
    }

    private static Task<string?> NameOf(ChiBoContext db, int organisation) =>
        db
            .OrganisationVersions.Where(row => row.OrganisationId == organisation && row.SupersededIn == null)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => row.Name)
            .FirstOrDefaultAsync();
}
