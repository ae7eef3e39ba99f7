using ChiBo.Domain.Shared;
using ChiBo.Guidance.Local;
using ChiBo.Storage.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>A regulation that counts in its time.</summary>
/// <param name="Row">The regulation.</param>
/// <param name="Pack">Its pack.</param>
/// <param name="Time">When it counts.</param>
internal sealed record KeptPack(LocalRegulation Row, LocalPack Pack, Period Time)
{
    /// <summary>One that counts as long as it is kept to.</summary>
    public KeptPack(LocalRegulation row, LocalPack pack)
        : this(row, pack, TimeOf(row)) { }

    /// <summary>When a regulation counts.</summary>
    public static Period TimeOf(LocalRegulation row) => new(row.InForceFrom, row.InForceTo);
}
