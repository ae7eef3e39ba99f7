using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>A campaign as somebody may see it.</summary>
/// <param name="Row">What is kept of it.</param>
/// <param name="Opener">Code and name of who opened it; nothing for the program itself.</param>
/// <param name="Scope">Name of the area; nothing for the whole register.</param>
/// <param name="Lines">The communes that the person may see, in the order of group and name.</param>
internal sealed record ShownCampaign(
    ReviewCampaign Row,
    (string Code, string Name)? Opener,
    string? Scope,
    IReadOnlyList<CampaignLine> Lines
)
{
    /// <summary>Whether the person acts for who opened it.</summary>
    public bool IsOpener { get; init; }

    /// <summary>Whether the person sees all of it, as who answers for its area does.</summary>
    public bool SeesAll { get; init; }

    /// <summary>The committees between for which the person acts.</summary>
    public IReadOnlySet<int> Between { get; init; } = new HashSet<int>();

    public CampaignCourse Course => new(Row.CutOffOn, Row.DueOn, Row.State);

    /// <summary>On which level the person decides on a commune now; nothing when it is not his or her turn.</summary>
    public CampaignLevel? DecidesOn(CampaignLine line) =>
        Row.State == CampaignState.Closed ? null
        : line.Course.Next == CampaignLevel.Opener && IsOpener ? CampaignLevel.Opener
        : line.Course.Next == CampaignLevel.Between && Between.Contains(line.Row.BetweenId ?? 0) ? CampaignLevel.Between
        : null;
}
