using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Campaigns;

/// <summary>
/// The course of one commune in a campaign: submit, return with comments, correct, submit again, accept, up the levels.
/// </summary>
/// <param name="Stage">How far it has come.</param>
/// <param name="HasBetween">Whether a committee lies between the commune and who opened the campaign.</param>
/// <param name="Turn">How many times it was submitted.</param>
/// <param name="Comment">What the last return asked for; nothing once it was submitted again.</param>
public sealed record CommuneCourse(CommuneStage Stage, bool HasBetween, int Turn, string? Comment)
{
    /// <summary>A commune when the campaign opens.</summary>
    public static CommuneCourse Begin(bool hasBetween) => new(CommuneStage.Waiting, hasBetween, 0, null);

    /// <summary>Whose move it is; nothing once it is accepted.</summary>
    public CampaignLevel? Next =>
        Stage switch
        {
            CommuneStage.Waiting or CommuneStage.Returned => CampaignLevel.Commune,
            CommuneStage.Submitted when HasBetween => CampaignLevel.Between,
            CommuneStage.Submitted or CommuneStage.PassedOn => CampaignLevel.Opener,
            _ => null,
        };

    /// <summary>The commune submits: what its review says is frozen with its evidence.</summary>
    public Outcome<CommuneCourse> Submit(CampaignCourse campaign, DateOnly today) =>
        campaign.WhyNotSubmit(today) is { } refusal ? refusal
        : Stage == CommuneStage.Accepted ? new AcceptedAlready()
        : Next != CampaignLevel.Commune ? new SubmittedAlready()
        : this with { Stage = CommuneStage.Submitted, Turn = Turn + 1, Comment = null };

    /// <summary>The level whose move it is sends it back, with what is to be put right.</summary>
    public Outcome<CommuneCourse> Return(CampaignCourse campaign, CampaignLevel by, string? comment) =>
        WhyNotDecide(campaign, by) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(comment) ? new ReturnedWithoutComment()
        : this with { Stage = CommuneStage.Returned, Comment = comment.Trim() };

    /// <summary>The level whose move it is accepts it: the committee between passes it on.</summary>
    public Outcome<CommuneCourse> Accept(CampaignCourse campaign, CampaignLevel by) =>
        WhyNotDecide(campaign, by) is { } refusal
            ? refusal
            : this with
            {
                Stage = by == CampaignLevel.Between ? CommuneStage.PassedOn : CommuneStage.Accepted,
            };

    private Refusal? WhyNotDecide(CampaignCourse campaign, CampaignLevel by) =>
        campaign.State == CampaignState.Closed ? new CampaignIsClosed()
        : Stage == CommuneStage.Accepted ? new AcceptedAlready()
        : Next == CampaignLevel.Commune ? new NotSubmittedYet()
        : Next == by ? null
        : by == CampaignLevel.Opener ? new LevelBetweenComesFirst()
        : by == CampaignLevel.Between ? new PassedOnAlready()
        : new NotTheLevelThatDecides();
}
