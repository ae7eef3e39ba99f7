using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Reading;

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
