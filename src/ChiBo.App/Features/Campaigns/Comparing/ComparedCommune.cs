using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Comparing;

/// <summary>A commune of which something changed.</summary>
/// <param name="Group">The unit above.</param>
/// <param name="Change">What changed.</param>
internal sealed record ComparedCommune(string Group, CommuneChange Change);
