namespace ChiBo.Domain.Campaigns;

/// <summary>How a review campaign (đợt rà soát, III.2-a) stands.</summary>
public enum CampaignState : byte
{
    /// <summary>Communes submit, those above return and accept.</summary>
    Open,

    /// <summary>Nothing of it changes any more.</summary>
    Closed,
}
