using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>What the head of a report says, as far as the call tells.</summary>
/// <param name="TopOrganisation">The body above the one that reports.</param>
/// <param name="Organisation">The body that reports.</param>
/// <param name="Place">Where it is issued.</param>
/// <param name="MadeOn">The day that the file's own properties tell.</param>
internal sealed record ReportHead(string? TopOrganisation, string? Organisation, string? Place, DateOnly MadeOn);

/// <summary>Writes a review as a report of the Party, to be numbered and signed by hand.</summary>
internal static class ReviewPaper
{
    public static VerdictCounts Write(Stream output, ReviewCase review, ReportHead head)
    {
        (PartyDocument document, VerdictCounts counts) = ReviewReport.Make(
            new ReviewReportRequest
            {
                Day = review.Day,
                Guidance = review.Guidance,
                Communes = Communes(review),
                Language = review.Language,
                TopOrganisation = head.TopOrganisation,
                Organisation = head.Organisation,
                Place = head.Place,
                MadeOn = head.MadeOn,
                NameOfPerson = review.NameOfPerson,
            }
        );
        PartyDocumentWriter.Write(document, output);
        return counts;
    }

    /// <summary>Decided anew each time they are gone through, so that a nation is never held as text.</summary>
    private static IEnumerable<ReportedCommune> Communes(ReviewCase review)
    {
        ReviewSession session = review.Reviewer.Open(review.Day);
        foreach (CommuneRef commune in review.Scope)
        {
            session.Decide(commune);
            CommuneReview decided = session.Describe();
            yield return new ReportedCommune(decided, review.ContextOf(commune, decided));
        }
    }
}
