using System.Globalization;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>The review as rows of a sheet: one for each finding, for a program or a spreadsheet to read.</summary>
internal static class ReviewSheet
{
    public static readonly string[] Columns =
    [
        "as_of",
        "guidance",
        "guidance_status",
        "commune_code",
        "commune_name",
        "verdict",
        "eligible",
        "rule",
        "clause",
        "outcome",
        "subject",
        "observed",
        "required",
        "able_to_attend",
        "explanation",
        "evidence",
    ];

    /// <summary>
    /// The rows of a commune, those of operation last when they are told; one without finding when it has none to show.
    /// </summary>
    public static IEnumerable<string[]> RowsOf(ReviewCase review, CommuneRef commune, CommuneReview decided)
    {
        ExplanationContext ofDay = review.ContextOf(commune, decided);
        ExplanationContext ofOperation = ofDay with { Day = review.OperationDay ?? review.Day };
        IReadOnlyList<Finding> findings = [.. decided.Findings, .. decided.Operation ?? []];
        if (findings.Count == 0)
        {
            yield return [.. Head(review, decided), .. Enumerable.Repeat("", Columns.Length - 7)];
        }

        foreach (Finding finding in findings)
        {
            ExplanationContext context = finding.Rule.IsOfOperation() ? ofOperation : ofDay;
            yield return
            [
                .. Head(review, decided),
                finding.Rule.Id(),
                finding.Rule.Clause(),
                finding.Outcome.Word(),
                finding.Subject,
                review.ShowsCodes || finding.Rule != Rule.AgencyCellSecretaryRank ? finding.Observed : "",
                finding.Required,
                finding.AbleToAttend?.ToString(CultureInfo.InvariantCulture) ?? "",
                Explanations.Explain(finding, context, review.Language),
                string.Join(' ', finding.Evidence.Where(code => review.ShowsCodes || IsNoPerson(context, code))),
            ];
        }
    }

    private static bool IsNoPerson(ExplanationContext context, string code) =>
        context.NameOfOrganisation(code) is not null || context.NameOfUnit(code) is not null;

    private static string[] Head(ReviewCase review, CommuneReview decided) =>
        [
            review.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            review.Guidance.Number,
            review.Guidance.Status.Word(),
            decided.Code,
            decided.Name,
            decided.Verdict.Word(),
            EligibleWord(decided),
        ];

    private static string EligibleWord(CommuneReview decided)
    {
        if (decided.Verdict != Verdict.NoAgencyCell)
        {
            return "";
        }

        return decided.Eligible switch
        {
            true => "true",
            false => "false",
            null => "unknown",
        };
    }
}
