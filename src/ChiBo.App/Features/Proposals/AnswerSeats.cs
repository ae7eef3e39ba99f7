using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>For which bodies of which communes the person answers proposals.</summary>
internal sealed class AnswerSeats(ChiBoContext db, Person person, RegisterActs acts)
{
    private IReadOnlyList<AnswerSeat>? read;

    /// <summary>All of them, as of today.</summary>
    public async Task<IReadOnlyList<AnswerSeat>> All()
    {
        if (read is not null)
        {
            return read;
        }

        var grants = await db
            .RoleGrants.AsNoTracking()
            .Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.AccountId == person.AccountId && row.Role == Role.AnsweringBody)
            .Where(row => row.AnswersFor != null && row.Organisation != null)
            .Select(row => new { Body = row.AnswersFor!.Value, row.Organisation!.Code })
            .ToListAsync();
        return read = [
            .. grants.Select(grant => new AnswerSeat(
                grant.Body,
                Subtrees.WithEnded(db, [grant.Code], acts.Today, KnownAt.Now)
            )),
        ];
    }

    /// <summary>The bodies for which the person answers what a cell proposes.</summary>
    public async Task<IReadOnlyList<Addressee>> For(int cell) =>
        [.. (await All()).Where(seat => seat.Cells.Contains(cell)).Select(seat => seat.Body).Distinct()];
}

/// <summary>A body of a commune.</summary>
/// <param name="Body">Which.</param>
/// <param name="Cells">Numbers of the organisations of the commune.</param>
internal sealed record AnswerSeat(Addressee Body, IReadOnlySet<int> Cells);
