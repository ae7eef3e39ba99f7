using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Local;
using ChiBo.Storage;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>Whether a pack could take effect on the kept register and what it would change; nothing is kept of it.</summary>
internal sealed class CheckLocalPack(ChiBoContext db, RegisterActs acts, Permits permits, RegisterCache cache)
{
    /// <summary>What is wrong with a pack, what came of its test cases, and whom it would change.</summary>
    /// <param name="text">The pack.</param>
    public async Task<Outcome<LocalCheckAnswer>> Handle(string text)
    {
        PackReading reading = LocalPacks.Read(text.ReplaceLineEndings("\n"));
        if (reading.Pack is not { } pack)
        {
            return LocalCheckAnswer.Of(null, reading.Faults, [], []);
        }

        if (!(await permits.OnUnit(AccessAction.SetParameters, Sensitivity.Internal, pack.Scope.Province)).IsAllowed)
        {
            return new NotYourProvince();
        }

        if (LocalPackCheck.OfItself(pack, LocalPacks.GuidanceOf(pack)) is { Count: > 0 } faults)
        {
            return LocalCheckAnswer.Of(pack, faults, [], []);
        }

        LocalTrial trial = LocalTrial.Of(db, await cache.Current(db), pack, LocalPreview.DaysOf(pack.From, acts.Today));
        return LocalCheckAnswer.Of(
            pack,
            trial.Faults,
            LocalCaseRunner.Run(pack, LocalPacks.GuidanceOf(pack)),
            trial.Previews
        );
    }
}
