namespace ChiBo.Storage.Importing;

/// <summary>What an import came to.</summary>
/// <param name="Recorded">Facts that are new.</param>
/// <param name="Superseded">Facts that the input no longer tells.</param>
/// <param name="Unchanged">Facts that were there already and are left alone.</param>
public sealed record ImportCounts(long Recorded, long Superseded, long Unchanged);
