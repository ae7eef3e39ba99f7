using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What comes of a pack on a register, though it is not kept: what hinders it there, or what it changes.</summary>
/// <param name="Faults">What is wrong with it there.</param>
/// <param name="Previews">What it changes, day by day; none while something is wrong.</param>
internal sealed record LocalTrial(IReadOnlyList<PackFault> Faults, IReadOnlyList<LocalPreview> Previews)
{
    /// <summary>On no register.</summary>
    public static LocalTrial None { get; } = new([], []);

    /// <summary>On the register of files, where no regulation is in force.</summary>
    public static LocalTrial Of(RegisterSnapshot register, LocalPack pack, IReadOnlyList<DateOnly> days) =>
        Of(register, pack, days, guidance => ParameterSource.Of(guidance.Parameters), []);

    /// <summary>On the kept register, beside the regulations in force; in the place of the one of its own number.</summary>
    public static LocalTrial Of(
        ChiBoContext db,
        RegisterSnapshot register,
        LocalPack pack,
        IReadOnlyList<DateOnly> days
    )
    {
        var rules = LocalRules.Read(db, KnownAt.Now);
        Phrase? overlap = LocalRules.Overlap(
            db,
            KnownAt.Now,
            pack,
            pack.InForce,
            rules.Packs.Where(other => !IsOf(pack, other.Pack.Number, other.Pack.Scope.Province)),
            LocalRules.UnitsAboveIn(db, KnownAt.Now)
        );
        return Of(
            register,
            pack,
            days,
            rules.Over,
            overlap is null ? [] : [PackTexts.FaultOf(new LocalRegulationsOverlap(overlap))]
        );
    }

    private static LocalTrial Of(
        RegisterSnapshot register,
        LocalPack pack,
        IReadOnlyList<DateOnly> days,
        Func<GuidanceDocument, ParameterSource> valuesOf,
        PackFault[] overlaps
    )
    {
        PackFault[] faults = [.. LocalPackCheck.OfPlace(pack, register), .. overlaps];
        return faults.Length > 0
            ? new LocalTrial(faults, [])
            : new LocalTrial([], [.. days.Select(day => Preview(register, pack, valuesOf, day))]);
    }

    private static LocalPreview Preview(
        RegisterSnapshot register,
        LocalPack pack,
        Func<GuidanceDocument, ParameterSource> valuesOf,
        DateOnly day
    )
    {
        GuidanceDocument guidance = LocalPreview.GuidanceOn(day);
        var above = UnitsAbove.Of(register.Columns);
        ParameterSource before = valuesOf(guidance);
        ParameterSource after = before.With(
            [
                .. before.Overlays.Where(overlay => !IsOf(pack, overlay.Id, overlay.Scope.Province)),
                LocalOverlay.Of(pack, pack.InForce, guidance.Parameters),
            ],
            above
        );
        return LocalPreview.Of(register, above, pack, before, after, day);
    }

    private static bool IsOf(LocalPack pack, string number, string province) =>
        pack.Number == number && pack.Scope.Province == province;
}
