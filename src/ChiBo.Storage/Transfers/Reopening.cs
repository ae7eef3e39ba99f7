using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Transfers;

/// <summary>What undoing an act means for the transfers that it ended: they are sent again, and wait for the other cell once more.</summary>
internal static class Reopening
{
    /// <summary>Opens the transfers that an act ended; declines when the member has been sent elsewhere since.</summary>
    public static async Task<Refusal?> Of(ActScope scope, long act)
    {
        List<Transfer> ended = await scope.Db.Transfers.Where(row => row.EndedIn == act).ToListAsync();
        foreach (Transfer transfer in ended)
        {
            if (
                await scope.Db.Transfers.AnyAsync(row =>
                    row.MemberId == transfer.MemberId && row.State == TransferState.Sent
                )
            )
            {
                return new SentElsewhereSince(act);
            }

            transfer.State = TransferState.Sent;
            transfer.EndReason = null;
            transfer.EndedIn = null;
        }

        return null;
    }
}

/// <summary>The member whose receipt is to be undone is on the way to yet another cell.</summary>
public sealed record SentElsewhereSince(long Act)
    : Refusal(
        RefusalKind.Conflict,
        "sent-elsewhere-since",
        $"Việc số {Act} chưa hoàn tác được vì đảng viên đang được giới thiệu chuyển đi nơi khác. Hãy rút giấy chuyển đó trước.",
        $"Act {Act} cannot be undone while the member is on the way to another cell. Withdraw that transfer first."
    );
