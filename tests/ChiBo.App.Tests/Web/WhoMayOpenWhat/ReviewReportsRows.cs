using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>Reports of reviews (III.2-a): the report of the sample is that of the district.</summary>
internal static class ReviewReportsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            { "/review-reports", [Office, Board] },
            { "/review-reports/new", [Office, Board] },
            { "/review-reports/1", [Board] },
            { "/review-reports/1?as-issued=1", [] },
            { "/review-reports/1/strength.cells", [Board] },
            { "/review-reports/1/khong-co", [] },
            { "/review-reports/1/new?section=106", [Board] },
            { "/review-reports/1/new?section=3", [] },
            { "/review-reports/1/bao-cao.docx", [Board] },
            { "/review-reports/1/so-lieu.xlsx", [Board] },
            { "/review-reports/99", [] },
        };
}
