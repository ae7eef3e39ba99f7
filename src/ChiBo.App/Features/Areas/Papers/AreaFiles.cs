using System.Globalization;
using System.Net;
using System.Text;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Layouts;
using ChiBo.Storage;

namespace ChiBo.App.Features.Areas.Papers;

/// <summary>Papers about areas: the sheet to be filled in by hand, and the report that the digest makes.</summary>
internal static class AreaFiles
{
    private const string Stylesheet = "/areas/form.css";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app)
    {
        var ofArea = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Area);
        app.MapGet(
                "/areas/{code}/form.docx",
                async (string code, ChiBoContext db, Visitor visitor) =>
                    await Form(db, code, visitor) is { } form
                        ? File(form, $"phieu-dia-ban-{code}-{AreaMonths.Asked(visitor)}.docx")
                        : Results.NotFound()
            )
            .WithMetadata(ofArea);
        app.MapGet(
                "/areas/{code}/form.html",
                async (string code, ChiBoContext db, Visitor visitor) =>
                    await Form(db, code, visitor) is { } form ? Page(form) : Results.NotFound()
            )
            .WithMetadata(ofArea);
        app.MapGet(
                Stylesheet,
                (Visitor visitor) =>
                    Results.Content(
                        PartyDocumentHtml.Stylesheet(DocumentLayouts.Embedded.On(visitor.Today)),
                        "text/css",
                        Encoding.UTF8
                    )
            )
            .WithMetadata(new OpenToAllAttribute());
        app.MapGet(
                "/areas/digest/{code}/report.docx",
                async (string code, ChiBoContext db, Visitor visitor) =>
                    await AreaDigest.Read(db, code, AreaMonths.Asked(visitor), visitor.Today) is { } digest
                        ? File(ReportOf(digest, visitor), $"bao-cao-dia-ban-{code}-{digest.Board.Month}.docx")
                        : Results.NotFound()
            )
            .WithMetadata(new NeedsAttribute(AccessAction.Record, Sensitivity.Internal, On.Organisation));
    }

    private static async Task<PartyDocument?> Form(ChiBoContext db, string code, Visitor visitor)
    {
        if (await AreaUnits.Find(db, code, visitor.Today) is not { } area)
        {
            return null;
        }

        MeetingMonth month = AreaMonths.Asked(visitor);
        AreaBoard board = await AreaBoard.Read(db, area.CommuneId, [area], month, visitor.Today);
        return new AreaReportFormPaper
        {
            Head = Head(board.Meeting.CellName, visitor.Today),
            Month = month,
            Area = area.Name,
            Officer = board.Lines[0].InCharge is [var only] ? only.Name : null,
            Topics = [.. Enum.GetValues<AreaTopic>().Select(topic => AreaTexts.Of(topic).Vietnamese)],
        }.ToDocument();
    }

    private static PartyDocument ReportOf(AreaDigest digest, Visitor visitor)
    {
        ILookup<string, MatterLine> matters = digest.Matters.ToLookup(matter => matter.Area.Code);
        return new AreaReportPaper
        {
            Head = Head(digest.Cell, visitor.Today),
            Month = digest.Board.Month,
            Areas =
            [
                .. digest
                    .Board.Lines.Where(line => line.ReportedAt is not null || matters.Contains(line.Area.Code))
                    .Select(line => Reported(line, matters[line.Area.Code])),
            ],
            NotReported = [.. digest.Open.Select(line => line.Area.Name)],
            Signer = PaperSigner.ForCellCommittee("Bí thư", null),
        }.ToDocument();
    }

    private static ReportedArea Reported(AreaLine line, IEnumerable<MatterLine> matters) =>
        new(
            line.Area.Name,
            line.InCharge.Count == 0
                ? "Chưa có đồng chí nào"
                : "Đồng chí " + string.Join(", ", line.InCharge.Select(member => member.Name)),
            line.Attended == true ? line.CellMetOn : null,
            [
                .. matters.Select(matter => new ReportedMatter(
                    AreaTexts.Of(matter.Topic).Vietnamese,
                    matter.Text ?? AreaTexts.Erased.Vietnamese,
                    matter.AskedOf is { } asked ? AreaTexts.Of(asked).Vietnamese : null
                )),
            ]
        );

    private static PaperHead Head(string? cell, DateOnly today) =>
        new() { Issuer = cell ?? "Chi bộ cơ quan", MadeOn = today };

    private static IResult File(PartyDocument document, string name)
    {
        using var file = new MemoryStream();
        PartyDocumentWriter.Write(document, file);
        return Results.File(file.ToArray(), Docx, name);
    }

    /// <summary>The sheet as a page of its own, to be printed.</summary>
    private static IResult Page(PartyDocument document)
    {
        using var body = new StringWriter(CultureInfo.InvariantCulture);
        PartyDocumentHtml.Write(document, body);
        string title = WebUtility.HtmlEncode($"{document.TypeName} {document.Summary}");
        return Results.Content(
            $"<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title>"
                + $"<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{Stylesheet}\"></head>"
                + $"<body>{body}</body></html>",
            "text/html",
            Encoding.UTF8
        );
    }
}
