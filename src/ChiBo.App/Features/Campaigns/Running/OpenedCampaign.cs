namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>A campaign that was opened.</summary>
internal sealed record OpenedCampaign(long Key, int Communes);
