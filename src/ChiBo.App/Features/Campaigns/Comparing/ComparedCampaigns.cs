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

/// <summary>A commune of which something changed.</summary>
/// <param name="Group">The unit above.</param>
/// <param name="Change">What changed.</param>
internal sealed record ComparedCommune(string Group, CommuneChange Change);
