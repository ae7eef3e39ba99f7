using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Receipts;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Receipts;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>What the review of the cut-off day says of a commune, as it is kept when it submits.</summary>
internal static class FrozenCommune
{
    public static CampaignSubmission Of(
        ReviewCase review,
        ReviewSession session,
        CommuneRef commune,
        CommuneToMove row,
        string? plan,
        Act act,
        DateOnly today
    )
    {
        session.Decide(commune);
        Receipt receipt = ReceiptLines.Of(review, commune, session);
        CommuneReview decided = session.Describe();
        return new CampaignSubmission
        {
            RecordedIn = act.Id,
            CampaignKey = row.Row.CampaignKey,
            UnitId = row.Row.UnitId,
            Turn = row.Next.Turn,
            SubmittedOn = today,
            Name = decided.Name,
            Verdict = (byte)decided.Verdict,
            Eligible = decided.Eligible,
            Failures = decided.Findings.Count(finding => finding.Outcome == Outcome.Fail),
            Unknowns = decided.Findings.Count(finding => finding.Outcome == Outcome.Unknown),
            FactsHash = receipt.FactsHash,
            Receipt = ReceiptLines.TextOf(receipt),
            Evidence = FrozenEvidence.Write(decided.Findings),
            Plan = plan,
        };
    }
}
