using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;

namespace ChiBo.App.Features.Registers.Import;

/// <summary>Takes rows without faults into the register.</summary>
internal sealed class ImportRegister(RegisterActs acts)
{
    /// <summary>Imports; a trial counts what would be done and leaves nothing.</summary>
    public async Task<Outcome<ImportedRegister>> Run(RegisterRows rows, bool isTrial)
    {
        ImportCounts? counted = null;
        Outcome<ImportedRegister> outcome = await acts.Do<ImportedRegister>(
            new ActHeader(ActKind.RegisterImported, null),
            async scope =>
            {
                counted = await RegisterImport.Run(scope, rows);
                return isTrial ? new OnlyTried() : new ImportedRegister(counted, scope.Act.Id);
            }
        );
        return outcome.Refusal is OnlyTried ? new ImportedRegister(counted!, null) : outcome;
    }

    /// <summary>Declining is what takes a trial back.</summary>
    private sealed record OnlyTried()
        : Refusal(RefusalKind.NotPossible, "only-tried", "Chỉ chạy thử.", "This was a trial.");
}

/// <summary>What an import came to.</summary>
/// <param name="Counts">Facts recorded, superseded, left alone.</param>
/// <param name="Act">Number of the act; nothing for a trial.</param>
internal sealed record ImportedRegister(ImportCounts Counts, long? Act);
