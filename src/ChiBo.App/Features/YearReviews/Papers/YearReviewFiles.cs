using ChiBo.App.Features.Privacy.Marking;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.YearReviews.Papers;

/// <summary>The papers of a yearly review as marked files (S3).</summary>
internal static class YearReviewFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet(
                "/members/{code}/reviews/{year:int}/kiem-diem.docx",
                async (string code, int year, ReviewPapers papers, MarkedFiles files) =>
                    await files.Word(await papers.Member(code, year), $"kiem-diem-{code}-{year}.docx")
            )
            .WithMetadata(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Member),
                new MarkedAttribute()
            );
        var ofCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Organisation);
        app.MapGet(
                "/organisations/{code}/reviews/{year:int}/kiem-diem.docx",
                async (string code, int year, ReviewPapers papers, MarkedFiles files) =>
                    await files.Word(await papers.OfCell(code, year), $"kiem-diem-{code}-{year}.docx")
            )
            .WithMetadata(ofCell, new MarkedAttribute());
        app.MapGet(
                "/organisations/{code}/reviews/{year:int}/xep-loai.docx",
                async (string code, int year, ReviewPapers papers, MarkedFiles files) =>
                    await files.Word(await papers.Summary(code, year), $"xep-loai-{code}-{year}.docx")
            )
            .WithMetadata(ofCell, new MarkedAttribute());
    }
}
