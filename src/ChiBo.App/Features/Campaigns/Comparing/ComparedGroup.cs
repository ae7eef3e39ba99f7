using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Comparing;

/// <summary>Verdicts before and after below one unit.</summary>
/// <param name="Code">The unit.</param>
/// <param name="Name">Its name; several districts of a nation bear the same.</param>
/// <param name="Before">As submitted in the earlier campaign.</param>
/// <param name="After">As submitted in the later one.</param>
/// <param name="NotInBoth">Communes that submitted in one of them only: they are in no comparison.</param>
/// <param name="Changed">Communes whose verdict is another.</param>
internal sealed record ComparedGroup(
    string Code,
    string Name,
    VerdictCounts Before,
    VerdictCounts After,
    int NotInBoth,
    int Changed
);
