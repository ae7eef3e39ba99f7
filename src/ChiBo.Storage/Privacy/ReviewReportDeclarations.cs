using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Reports of reviews: people are counted in them, never named.</summary>
internal static class ReviewReportDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new(
            "review_reports",
            Verdict,
            Internal,
            WithRegister,
            "organisation_id unit_id cut_off campaign_key document_key"
        ),
        new("review_report_edits", Verdict, Internal, WithRegister, "report_key sentence drafted text"),
    ];
}
