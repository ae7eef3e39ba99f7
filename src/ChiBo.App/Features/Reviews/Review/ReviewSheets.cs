using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Exchange.Writing;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>Writes a review as a workbook: what was reviewed, the communes, and the findings.</summary>
internal static class ReviewSheets
{
    /// <summary>A sheet has room for 1,048,576 rows; the header takes one.</summary>
    private const int MostRows = 1_048_575;

    public static VerdictCounts Write(Stream output, ReviewCase review, bool onlyFailures)
    {
        using var workbook = new TextWorkbook(output);
        VerdictCounts counts = Count(review);
        WriteAbout(workbook, review, counts);
        WriteCommunes(workbook, review);
        WriteFindings(workbook, review, onlyFailures);
        return counts;
    }

    private static VerdictCounts Count(ReviewCase review)
    {
        ReviewSession session = review.Reviewer.Open(review.Day);
        return review.Scope.Aggregate(
            default(VerdictCounts),
            (counts, commune) => counts.With(session.Decide(commune))
        );
    }

    private static void WriteFindings(TextWorkbook workbook, ReviewCase review, bool onlyFailures)
    {
        workbook.OpenSheet(In(review, "Phát hiện", "Findings"), ReviewSheet.Columns);
        ReviewSession session = review.Reviewer.Open(review.Day);
        int rows = 0;
        foreach (CommuneRef commune in review.Scope)
        {
            session.Decide(commune);
            foreach (string[] row in ReviewSheet.RowsOf(review, commune, review.Describe(session, onlyFailures)))
            {
                if (++rows > MostRows)
                {
                    throw new CallFaultException(
                        new Phrase(
                            "Kết quả dài hơn một bảng tính: thêm --failures hoặc --under, hoặc dùng --format csv.",
                            "The result is longer than a sheet: add --failures or --under, or use --format csv."
                        )
                    );
                }

                workbook.AddRow(row);
            }
        }
    }

    private static void WriteCommunes(TextWorkbook workbook, ReviewCase review)
    {
        workbook.OpenSheet(
            In(review, "Các xã", "Communes"),
            [
                In(review, "Mã", "Code"),
                In(review, "Tên", "Name"),
                In(review, "Kết quả", "Verdict"),
                In(review, "Chưa đạt", "Fail"),
                In(review, "Chưa rõ", "Unknown"),
            ]
        );
        ReviewSession session = review.Reviewer.Open(review.Day);
        foreach (CommuneRef commune in review.Scope)
        {
            session.Decide(commune);
            CommuneReview decided = session.Describe(onlyFailures: true);
            int failing = decided.Findings.Count(finding => finding.Outcome == Outcome.Fail);
            workbook.AddRow([
                decided.Code,
                decided.Name,
                Explanations.Describe(decided.Verdict, review.Language),
                $"{failing}",
                $"{decided.Findings.Count - failing}",
            ]);
        }
    }

    private static void WriteAbout(TextWorkbook workbook, ReviewCase review, VerdictCounts counts)
    {
        workbook.OpenSheet(
            In(review, "Thông tin", "About"),
            [In(review, "Mục", "Item"), In(review, "Nội dung", "Value")]
        );
        workbook.AddRow([In(review, "Văn bản", "Guidance"), review.Guidance.Number]);
        workbook.AddRow([In(review, "Tình trạng văn bản", "Status of the text"), review.Guidance.Status.Word()]);
        workbook.AddRow([In(review, "Ngày rà soát", "As of"), $"{review.Day:dd/MM/yyyy}"]);
        foreach (
            (Verdict verdict, int count) in new[]
            {
                (Verdict.Conforming, counts.Conforming),
                (Verdict.Nonconforming, counts.Nonconforming),
                (Verdict.NoAgencyCell, counts.NoAgencyCell),
                (Verdict.Undecided, counts.Undecided),
            }
        )
        {
            workbook.AddRow([Explanations.Describe(verdict, review.Language), $"{count}"]);
        }
    }

    private static string In(ReviewCase review, string vietnamese, string english) =>
        new Phrase(vietnamese, english).In(review.Language);
}
