using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.YearReviews.Papers;

/// <summary>The papers of a yearly review as files (S3).</summary>
internal static class YearReviewFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app)
    {
        app.MapGet(
                "/members/{code}/reviews/{year:int}/kiem-diem.docx",
                async (string code, int year, ReviewPapers papers) =>
                    File(await papers.Member(code, year), $"kiem-diem-{code}-{year}.docx")
            )
            .WithMetadata(new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Member));
        var ofCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Organisation);
        app.MapGet(
                "/organisations/{code}/reviews/{year:int}/kiem-diem.docx",
                async (string code, int year, ReviewPapers papers) =>
                    File(await papers.OfCell(code, year), $"kiem-diem-{code}-{year}.docx")
            )
            .WithMetadata(ofCell);
        app.MapGet(
                "/organisations/{code}/reviews/{year:int}/xep-loai.docx",
                async (string code, int year, ReviewPapers papers) =>
                    File(await papers.Summary(code, year), $"xep-loai-{code}-{year}.docx")
            )
            .WithMetadata(ofCell);
    }

    private static IResult File(PartyDocument? document, string name)
    {
        if (document is null)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(document, file);
        return Results.File(file.ToArray(), Word, name);
    }
}
