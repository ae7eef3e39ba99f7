using ChiBo.App.Features.Establishments.Gate;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Importing;

namespace ChiBo.App.Features.Registers.Import;

/// <summary>Takes rows without faults into the register.</summary>
internal sealed class ImportRegister(ChiBoContext db, TimeProvider clock, AuditKey key)
{
    /// <summary>Imports; a trial tells what would be done and leaves nothing.</summary>
    public async Task<Outcome<ImportedRegister>> Run(RegisterRows rows, bool isTrial)
    {
        ImportCounts? counted = null;
        IReadOnlyList<Refusal> unlawful = [];
        var acts = new RegisterActs(
            db,
            clock,
            key,
            gate: async scope =>
            {
                // The gate tells and does not stand in the way; declining is what takes a trial back.
                unlawful = [.. await GateOfActs.Judge(scope)];
                return isTrial ? new OnlyTried() : null;
            }
        );
        Outcome<long> outcome = await acts.Do<long>(
            new ActHeader(ActKind.RegisterImported, null),
            async scope =>
            {
                counted = await RegisterImport.Run(scope, rows);
                return scope.Act.Id;
            }
        );
        return outcome.IsDone ? new ImportedRegister(counted!, outcome.Value, unlawful)
            : outcome.Refusal is OnlyTried ? new ImportedRegister(counted!, null, unlawful)
            : outcome.Refusal;
    }

    private sealed record OnlyTried()
        : Refusal(RefusalKind.NotPossible, "only-tried", "Chỉ chạy thử.", "This was a trial.");
}

/// <summary>What an import came to.</summary>
/// <param name="Counts">Facts recorded, superseded, left alone.</param>
/// <param name="Act">Number of the act; nothing for a trial.</param>
/// <param name="Unlawful">Agency cells that were set up since 10 October 2014 and did not conform (III.2-c): recorded as history, and told.</param>
internal sealed record ImportedRegister(ImportCounts Counts, long? Act, IReadOnlyList<Refusal> Unlawful);
