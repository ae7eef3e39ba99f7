using ChiBo.App.Features.Registers;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.ReviewReports;
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

/// <summary>A sentence with what it rests on, in the order of its numbers.</summary>
internal sealed record DraftedSentence(
    string Code,
    string Section,
    string Clause,
    string Text,
    IReadOnlyList<DraftedGround> Grounds
);

/// <summary>A number and the records that it counts.</summary>
internal sealed record DraftedGround(int Count, IReadOnlyList<DraftedRecord> Records);

/// <summary>A commune, organisation or unit, and how many of what is counted it stands for.</summary>
internal sealed record DraftedRecord(string Kind, string Code, string Name, int Counts);
