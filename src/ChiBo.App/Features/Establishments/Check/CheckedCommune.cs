using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Establishments.Check;

/// <summary>A commune as an application would leave it.</summary>
internal sealed record CheckedCommune(CommuneReview Review, ExplanationContext Context)
{
    /// <summary>What is not met or cannot be told.</summary>
    public IEnumerable<Finding> Against => Review.Findings.Where(finding => finding.Outcome != Outcome.Pass);
}
