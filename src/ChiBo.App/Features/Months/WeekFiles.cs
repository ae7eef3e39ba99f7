using System.Globalization;
using System.Net;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Layouts;

namespace ChiBo.App.Features.Months;

/// <summary>The weekly sheet to take away: DOCX, and a page to be printed.</summary>
internal static class WeekFiles
{
    private const string Style = "/months/paper.css";

    /// <summary>Address of the file of the week of a day.</summary>
    public static string Path(string committee, DateOnly from, string form) =>
        $"{MonthPaths.Board(committee)}/week.{form}?from={from:yyyy-MM-dd}";

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Organisation);
        app.MapGet("/months/{code}/week.docx", Docx).WithMetadata(needs);
        app.MapGet("/months/{code}/week.html", Html).WithMetadata(needs);
        app.MapGet(
                Style,
                (Visitor visitor) =>
                    Results.Text(
                        PartyDocumentHtml.Stylesheet(DocumentLayouts.Embedded.On(visitor.Today)),
                        "text/css",
                        Encoding.UTF8
                    )
            )
            .WithMetadata(new OpenToAllAttribute());
    }

    /// <summary>The day that is asked for; the Monday of this week when none is.</summary>
    public static DateOnly FromOf(Visitor visitor) =>
        DateOnly.TryParseExact(
            visitor.Address["from"],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
        && Domain.Register.Days.CanBeAsked(day)
        && Domain.Register.Days.CanBeAsked(day.AddDays(40))
            ? day
            : visitor.Today.AddDays(-(((int)visitor.Today.DayOfWeek + 6) % 7));

    private static async Task<IResult> Docx(string code, WeekSheet sheet, Visitor visitor)
    {
        DateOnly from = FromOf(visitor);
        if (await sheet.Of(code, from) is not { } paper)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(paper.ToDocument(), file);
        return Results.File(
            file.ToArray(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            $"lich-tuan-{code}-{from:yyyy-MM-dd}.docx"
        );
    }

    private static async Task<IResult> Html(string code, WeekSheet sheet, Visitor visitor)
    {
        if (await sheet.Of(code, FromOf(visitor)) is not { } paper)
        {
            return Results.NotFound();
        }

        using var page = new StringWriter(CultureInfo.InvariantCulture);
        string title = WebUtility.HtmlEncode(WeekTexts.Title.Vietnamese);
        page.Write("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write($"<title>{title}</title>\n<link rel=\"stylesheet\" href=\"{Style}\">\n</head>\n<body>\n<main>\n");
        PartyDocumentHtml.Write(paper.ToDocument(), page);
        page.Write("</main>\n</body>\n</html>\n");
        return Results.Text(page.ToString(), "text/html", Encoding.UTF8);
    }
}
