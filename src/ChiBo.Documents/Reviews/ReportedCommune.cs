using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>A commune in a report: its review, and what its explanation needs to know.</summary>
/// <param name="Review">Its review with every finding.</param>
/// <param name="Context">Names of its units and organisations on the day.</param>
public sealed record ReportedCommune(CommuneReview Review, ExplanationContext Context);
