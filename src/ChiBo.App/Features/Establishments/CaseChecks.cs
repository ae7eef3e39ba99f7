using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Establishments;

/// <summary>What the guidance says of the state that a case would leave: the rules of II.1, on its first day.</summary>
internal static class CaseChecks
{
    /// <summary>The findings of the commune in that state, those that are not met first.</summary>
    public static IReadOnlyList<Finding> Findings(PlannedReorganisation planned, string commune)
    {
        DateOnly on = planned.Plan.On;
        GuidanceDocument guidance = GuidanceLibrary.Embedded.AppliedOn(on);
        CommuneReview? review = new Reviewer(
            planned.Known.Rows.After(planned.Plan).ToSnapshot(),
            planned.Rules.Over(guidance)
        ).Review(commune, on);
        return
        [
            .. (review?.Findings ?? []).OrderBy(finding =>
                finding.Outcome switch
                {
                    Outcome.Fail => 0,
                    Outcome.Unknown => 1,
                    _ => 2,
                }
            ),
        ];
    }
}
