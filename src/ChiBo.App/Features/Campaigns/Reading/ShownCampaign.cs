using ChiBo.Domain.Campaigns;
using ChiBo.Guidance.Review;
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

/// <summary>A commune of a campaign in a list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name on the cut-off day.</param>
/// <param name="GroupCode">Code of the unit above: several districts of a nation bear the same name.</param>
/// <param name="Group">Name of the unit above.</param>
/// <param name="Row">What is kept of it.</param>
/// <param name="Course">How it stands.</param>
/// <param name="Submitted">What it submitted last; nothing before that.</param>
public sealed record CampaignLine(
    string Code,
    string Name,
    string GroupCode,
    string Group,
    CampaignCommune Row,
    CommuneCourse Course,
    SubmittedVerdict? Submitted
)
{
    /// <summary>How many days it has stood so.</summary>
    public int WaitsFor(DateOnly today) => Math.Max(0, today.DayNumber - Row.Since.DayNumber);
}

/// <summary>What was submitted, as numbers (S1).</summary>
public sealed record SubmittedVerdict(Verdict Verdict, bool? Eligible, int Failures, int Unknowns, DateOnly On);
