namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>A commune as a campaign keeps it: by numbers.</summary>
/// <param name="Unit">The commune.</param>
/// <param name="Group">The unit directly above.</param>
/// <param name="Between">The committee that looks first.</param>
internal sealed record PlacedCommune(int Unit, int? Group, int? Between);
