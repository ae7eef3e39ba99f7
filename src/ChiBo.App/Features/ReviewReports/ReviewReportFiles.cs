using System.Globalization;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Storage;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>The report as it stands, to take away: as a document, and its tables as a workbook.</summary>
internal static class ReviewReportFiles
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Anywhere);
        app.MapGet("/review-reports/{key:long}/bao-cao.docx", Docx).WithMetadata(needs);
        app.MapGet("/review-reports/{key:long}/so-lieu.xlsx", Xlsx).WithMetadata(needs);
    }

    private static async Task<IResult> Docx(long key, ReviewReportFile reports, ChiBoContext db, Visitor visitor)
    {
        if (await reports.Open(key) is not { } found)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(
            await ReviewReportPapers.Stored(db, found, visitor.Today, isIssued: false, found.SeesPeople),
            file
        );
        return Results.File(file.ToArray(), Word, NameOf(found, "docx"));
    }

    private static async Task<IResult> Xlsx(long key, ReviewReportFile reports)
    {
        if (await reports.Open(key) is not { } found)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        ReviewReportWorkbook.Write(file, found.Made, found.Sentences, found.SeesPeople);
        return Results.File(file.ToArray(), Excel, NameOf(found, "xlsx"));
    }

    private static string NameOf(OpenReviewReport report, string form) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"bao-cao-ra-soat-{report.Unit}-{report.Row.CutOff:yyyy-MM-dd}.{form}"
        );
}
