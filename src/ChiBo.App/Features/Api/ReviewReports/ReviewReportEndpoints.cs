using ChiBo.App.Features.Registers;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.ReviewReports;

/// <summary>The report of a review as it drafts itself (III.2-a).</summary>
internal static class ReviewReportEndpoints
{
    private static readonly EndpointText Docs = new(
        "The report of a review of a province, district or commune, as it drafts itself",
        "Sentences in Vietnamese with stable codes, their clause, and for each of their numbers the records that it counts, as of the "
            + "reference day: a commune may stand for so many of its cells. People are counted, never named. What people wrote over the "
            + "draft is on the pages. 404 where there is no commune on the day."
    )
    {
        Answer = new ReviewReportAnswer(
            new DateOnly(2026, 11, 23),
            "Huyện Mẫu",
            "28-HD/BTCTW",
            [
                new DraftedSentence(
                    "situation.communes",
                    "ReviewSituation",
                    "III.2-a",
                    "Tính đến ngày 23/11/2026, Huyện Mẫu rà soát 1 xã, phường, thị trấn theo 28-HD/BTCTW.",
                    [new DraftedGround(1, [new DraftedRecord("Commune", "X99001", "Xã Mẫu", 1)])]
                ),
            ]
        ),
    };

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/units/{code}/review-report", Draft)
            .WithTags("Reports of reviews")
            .Reads<ReviewReportAnswer>(
                new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Unit),
                Docs,
                QueryParameter.AsOf,
                QueryParameter.KnownOn
            );

    private static async Task<IResult> Draft(
        string code,
        Visitor visitor,
        ChiBoContext db,
        ReviewReportDrafting drafting
    )
    {
        AskedDays asked = AskedDays.Of(visitor);
        return await drafting.Of(code, asked.Day, await asked.Known(db)) is { } made
            ? Results.Json(ReviewReportAnswer.Of(made.Facts, made.Draft))
            : Problem.OfStatus(StatusCodes.Status404NotFound);
    }
}
