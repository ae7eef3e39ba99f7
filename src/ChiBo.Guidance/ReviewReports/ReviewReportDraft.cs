using ChiBo.Domain.Reports;
using ChiBo.Guidance.ReviewReports.Drafting;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>
/// Drafts the report of a review (III.2-a) from its communes: each number counts records that the sentence names. Of what nothing
/// is recorded nothing is said.
/// </summary>
public static class ReviewReportDraft
{
    /// <summary>Its sentences, in their order.</summary>
    public static IReadOnlyList<ReportSentence> Of(ReviewReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. SituationSentences.Of(facts),
            .. RuleSentences.OfOrganisation(facts),
            .. EstablishmentSentences.Of(facts),
            .. StrengthSentences.Of(facts),
            .. UnknownSentences.Of(facts),
            .. RuleSentences.OfOperation(facts),
            .. RearrangementSentences.Of(facts),
            .. EvaluationSentences.Of(facts),
        ];
    }
}
