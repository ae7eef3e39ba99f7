using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Comparing;

/// <summary>Two campaigns held against one another, by what was submitted and frozen in each.</summary>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Later">The later one.</param>
/// <param name="Groups">Figures for each unit above, in the order of names; the sum of all is no row of its own.</param>
/// <param name="Changes">The communes of which something changed, in the order of codes.</param>
internal sealed record ComparedCampaigns(
    ReviewCampaign Earlier,
    ReviewCampaign Later,
    IReadOnlyList<ComparedGroup> Groups,
    IReadOnlyList<ComparedCommune> Changes
)
{
    /// <summary>All groups together.</summary>
    public ComparedGroup Total =>
        new(
            "",
            "",
            Sum(group => group.Before),
            Sum(group => group.After),
            Groups.Sum(group => group.NotInBoth),
            Groups.Sum(group => group.Changed)
        );

    private VerdictCounts Sum(Func<ComparedGroup, VerdictCounts> of) =>
        new(
            Groups.Sum(group => of(group).Conforming),
            Groups.Sum(group => of(group).Nonconforming),
            Groups.Sum(group => of(group).NoAgencyCell),
            Groups.Sum(group => of(group).Undecided)
        );
}
