using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>The review by which a campaign goes: the guidance in force on the cut-off day.</summary>
internal static class CampaignReview
{
    /// <summary>The first day on which a guidance with rules was in force.</summary>
    public static DateOnly FirstDay { get; } =
        GuidanceLibrary
            .Embedded.All.Where(document => document is { Status: GuidanceStatus.Verified, HasRules: true })
            .Min(document => document.InForceFrom ?? DateOnly.MaxValue);

    /// <summary>Opens it on a register.</summary>
    public static ReviewCase Of(RegisterSnapshot snapshot, DateOnly cutOff, Language language)
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.InForceOn(cutOff)!;
        return new ReviewCase(cutOff, guidance, new Reviewer(snapshot, guidance.Parameters.On), [], language);
    }
}
