using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Storage;

namespace ChiBo.App.Features.Reports;

/// <summary>The report as it stands, as a file to take away: a draft until it is issued.</summary>
internal static class ReportFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app) =>
        app.MapGet("/organisations/{code}/reports/{period}/bao-cao.docx", Docx)
            .WithMetadata(new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Organisation));

    private static async Task<IResult> Docx(
        string code,
        string period,
        ReportFile reports,
        ChiBoContext db,
        Visitor visitor
    )
    {
        if (await reports.Open(code, period) is not { } found || await ReportFile.Cell(db, code) is not { } cell)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(
            await ReportPapers.Of(db, cell, found.Period, found.Sentences, visitor.Today, isIssued: false),
            file
        );
        return Results.File(file.ToArray(), Word, $"bao-cao-{code}-{found.Period.Code}.docx");
    }
}
