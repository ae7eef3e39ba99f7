using ChiBo.Domain.Shared;
using ChiBo.Exchange.Writing;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Registers.Export;

/// <summary>Hands the register out as files, and records that it did.</summary>
internal sealed class ExportRegister(RegisterActs acts)
{
    /// <summary>Writes the register as known now, or at the end of a day.</summary>
    /// <remarks>The files show at their place only once the act is recorded: nothing is handed out unrecorded.</remarks>
    public async Task<Outcome<long>> Run(string path, DateOnly? knownOn)
    {
        using ExchangeTarget target = ExchangeTarget.Create(path);
        Outcome<long> outcome = await acts.Do<long>(
            new ActHeader(ActKind.RegisterExported, null),
            async scope =>
            {
                KnownAt known = knownOn is { } day ? await KnownAt.AtEndOf(day, scope.Db) : KnownAt.Now;
                RowWriter.Write(RowReader.Read(scope.Db, known), target);
                return scope.Act.Id;
            }
        );
        if (outcome.IsDone)
        {
            target.Complete();
        }

        return outcome;
    }
}
