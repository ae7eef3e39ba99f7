using ChiBo.Domain.Campaigns;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Campaigns;

/// <summary>Who acts in a campaign, and on which level.</summary>
/// <param name="Level">The level.</param>
/// <param name="AccountId">The account; nothing for the program itself.</param>
/// <param name="ActingFor">For whom, when the account acts for somebody who cannot.</param>
internal sealed record CampaignActor(CampaignLevel Level, int? AccountId, string? ActingFor)
{
    /// <summary>The program itself, as a verb of the command line acts.</summary>
    public static CampaignActor Program(CampaignLevel level) => new(level, null, null);

    /// <summary>How an act of it begins.</summary>
    public ActHeader Header(ActKind kind, string? organisation, string? reason = null) =>
        new(kind, AccountId)
        {
            ActingFor = ActingFor,
            OrganisationCode = organisation,
            Reason = reason,
        };
}
