namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>A committee whose board opens campaigns.</summary>
internal sealed record CampaignOpener(int Id, string Code, string Name);
