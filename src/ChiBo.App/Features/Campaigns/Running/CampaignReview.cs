using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>The review by which a campaign goes: the guidance in force on the cut-off day, and what provinces have set over it.</summary>
internal static class CampaignReview
{
    /// <summary>The first day on which a guidance with rules was in force.</summary>
    public static DateOnly FirstDay { get; } =
        GuidanceLibrary
            .Embedded.All.Where(document => document is { Status: GuidanceStatus.Verified, HasRules: true })
            .Min(document => document.InForceFrom ?? DateOnly.MaxValue);

    /// <summary>Opens it on a register.</summary>
    public static ReviewCase Of(ChiBoContext db, RegisterSnapshot snapshot, DateOnly cutOff, Language language)
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.InForceOn(cutOff)!;
        var reviewer = new Reviewer(snapshot, LocalRules.Read(db, KnownAt.Now).Over(guidance));
        return new ReviewCase(cutOff, guidance, reviewer, [], language);
    }
}
