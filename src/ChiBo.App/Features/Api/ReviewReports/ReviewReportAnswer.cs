using ChiBo.Domain.Reports;
using ChiBo.Guidance.ReviewReports;

namespace ChiBo.App.Features.Api.ReviewReports;

/// <summary>A drafted report.</summary>
internal sealed record ReviewReportAnswer(
    DateOnly AsOf,
    string Scope,
    string Guidance,
    IReadOnlyList<DraftedSentence> Sentences
)
{
    public static ReviewReportAnswer Of(ReviewReportFacts facts, IEnumerable<ReportSentence> draft) =>
        new(
            facts.Day,
            facts.Scope,
            facts.Guidance,
            [
                .. draft.Select(sentence => new DraftedSentence(
                    sentence.Code,
                    sentence.Section.ToString(),
                    sentence.Clause,
                    sentence.Text,
                    [
                        .. sentence.Grounds.Select(set => new DraftedGround(
                            set.Count,
                            [
                                .. set.Records.Select(record => new DraftedRecord(
                                    record.Source.ToString(),
                                    record.Key,
                                    record.Name,
                                    record.Counts
                                )),
                            ]
                        )),
                    ]
                )),
            ]
        );
}
