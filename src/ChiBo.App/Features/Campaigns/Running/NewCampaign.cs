namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>What a campaign is opened with.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Opener">Code of the committee whose board opens it; nothing for the program itself.</param>
/// <param name="Scope">Code of the province or district; nothing for the whole register, by the program alone.</param>
/// <param name="CutOffOn">The reference day.</param>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="ComparedWith">The earlier campaign that it is to be compared with.</param>
internal sealed record NewCampaign(
    string? Name,
    string? Opener,
    string? Scope,
    DateOnly CutOffOn,
    DateOnly DueOn,
    long? ComparedWith = null
);
