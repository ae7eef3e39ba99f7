using ChiBo.Domain.Reports.Drafting;

namespace ChiBo.Domain.Reports;

/// <summary>Drafts the report of a cell from its records (II.1.3). Cases that only those named may see are never part of it.</summary>
public static class ReportDraft
{
    /// <summary>Its sentences; the same codes whatever is recorded.</summary>
    public static IReadOnlyList<ReportSentence> Of(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. OperationSentences.Of(facts),
            .. LeadershipSentences.Of(facts),
            .. AreaSentences.Of(facts),
            .. MemberSentences.Of(facts),
            .. ResidenceSentences.Of(facts),
            .. ProgrammeSentences.Of(facts),
        ];
    }
}
