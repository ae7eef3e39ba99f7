using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Reading;

/// <summary>What was submitted, as numbers (S1).</summary>
public sealed record SubmittedVerdict(Verdict Verdict, bool? Eligible, int Failures, int Unknowns, DateOnly On);
