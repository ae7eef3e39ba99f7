using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Upkeep;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary>
/// Erases whatever is over, in one act, whose reason is the proof: how much by which rule, and nothing of what it was. The server
/// does it when it starts and every day; it can be asked for at any time.
/// </summary>
internal sealed class RetentionRun(ChiBoContext db, RegisterActs acts, TimeProvider clock)
{
    /// <summary>What a run would erase now.</summary>
    public async Task<IReadOnlyList<RetentionLine>> Preview()
    {
        var moment = RetentionMoment.Of(clock);
        var lines = new List<RetentionLine>();
        foreach (RetentionRule rule in RetentionRules.All)
        {
            lines.Add(await rule.Due(db, moment));
        }

        return lines;
    }

    /// <summary>Erases it; without anything that is over no act is made.</summary>
    /// <param name="account">Who asked for it; nothing when the program does it by itself.</param>
    public async Task<RetentionProof> Run(int? account = null)
    {
        var moment = RetentionMoment.Of(clock);
        Outcome<RetentionProof> outcome = await acts.Do<RetentionProof>(
            new ActHeader(ActKind.WordsErased, account),
            async scope =>
            {
                var counts = new Dictionary<RetentionRule, int>();
                foreach (RetentionRule rule in RetentionRules.All)
                {
                    counts[rule] = await rule.Erase(db, moment);
                }

                var proof = new RetentionProof(counts);
                scope.Because(proof.Written);
                return proof.Total == 0 ? new NothingToErase() : proof;
            }
        );
        if (outcome.IsDone && SqliteFile.Holds(db))
        {
            await SqliteFile.EmptyLog(db);
        }

        return outcome.IsDone ? outcome.Value : RetentionProof.Empty;
    }
}

/// <summary>No time is over: there is nothing to be on record.</summary>
internal sealed record NothingToErase()
    : Refusal(
        RefusalKind.Conflict,
        "nothing-to-erase",
        "Không có dữ liệu nào hết hạn giữ.",
        "There is nothing whose time is over."
    );
