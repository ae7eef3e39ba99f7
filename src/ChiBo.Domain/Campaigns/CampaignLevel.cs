namespace ChiBo.Domain.Campaigns;

/// <summary>On which level somebody acts in a campaign.</summary>
public enum CampaignLevel : byte
{
    /// <summary>The commune itself.</summary>
    Commune,

    /// <summary>The committee between the commune and who opened the campaign; there need not be one.</summary>
    Between,

    /// <summary>Who opened the campaign.</summary>
    Opener,
}
