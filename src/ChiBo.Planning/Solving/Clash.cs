using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Solving;

/// <summary>A condition that cannot hold together with the others beside it.</summary>
/// <param name="Code">Stable, as programs read it: <c>agency-cell-last</c>.</param>
/// <param name="Subject">The code of the cell, area or person that it is about; null when it is about all.</param>
/// <param name="Words">The condition in words.</param>
public sealed record Clash(string Code, string? Subject, BilingualText Words);
