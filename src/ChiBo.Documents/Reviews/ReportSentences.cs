using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>Findings in sentences for a report: cells by name, people counted.</summary>
internal static class ReportSentences
{
    public static string Of(ReportedCommune commune, Finding finding, ReviewReportRequest request) =>
        Explanations.Explain(
            finding,
            commune.Context with
            {
                ShowsCodes = false,
                NameOfPerson = request.NameOfPerson,
            },
            request.Language
        );
}
