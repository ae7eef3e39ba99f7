using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.Net.Http.Headers;

namespace ChiBo.App.Features.Api.Export;

/// <summary>Whole tables as CSV or JSON Lines, streamed.</summary>
internal static class ExportEndpoints
{
    private const string Tag = "Export";

    private const string Description =
        "Accept asks for `text/csv` (the default, for spreadsheets: what they would calculate is defused) or for "
        + "`application/x-ndjson` (one JSON object a line). The columns are those of the exchange format. The answer is sent "
        + "while it is read, and needs the right to take data out; that it was taken out is recorded in the audit.";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    public static void Map(RouteGroupBuilder api)
    {
        Map(
            api,
            "members",
            Sensitivity.Personal,
            "Members with a main membership on the day",
            (exports, day, known) => exports.Members(day, known)
        );
        Map(
            api,
            "memberships",
            Sensitivity.Personal,
            "Memberships that are true on the day",
            (exports, day, known) => exports.Memberships(day, known)
        );
        Map(
            api,
            "organisations",
            Sensitivity.Internal,
            "Organisations that are active on the day",
            (exports, day, known) => exports.Organisations(day, known)
        );
    }

    private static void Map(
        RouteGroupBuilder api,
        string table,
        Sensitivity sensitivity,
        string summary,
        Func<RegisterExports, DateOnly, KnownAt, Task<ExportTable>> open
    ) =>
        api.MapGet(
                $"/export/{table}",
                (HttpContext http, Visitor visitor, ChiBoContext db, RegisterExports exports) =>
                    Send(http, visitor, db, exports, table, open)
            )
            .WithTags(Tag)
            .Streams(
                new NeedsAttribute(AccessAction.Export, sensitivity, On.Anywhere),
                new EndpointText(summary, Description) { Texts = ExportDocs.Of(table) },
                QueryParameter.AsOf,
                QueryParameter.KnownOn
            )
            .Produces<string>(StatusCodes.Status200OK, ExportWriter.Csv, ExportWriter.JsonLines)
            .WithRequestTimeout(Longest);

    private static async Task<IResult> Send(
        HttpContext http,
        Visitor visitor,
        ChiBoContext db,
        RegisterExports exports,
        string name,
        Func<RegisterExports, DateOnly, KnownAt, Task<ExportTable>> open
    )
    {
        if (FormOf(http.Request) is not { } form)
        {
            return Problem.OfStatus(StatusCodes.Status406NotAcceptable);
        }

        AskedDays asked = AskedDays.Of(visitor);
        KnownAt known = await exports.Begin(await asked.Known(db));
        ExportTable table = await open(exports, asked.Day, known);
        bool isCsv = form == ExportWriter.Csv;
        http.Response.ContentType = $"{form}; charset=utf-8";
        http.Response.Headers.Vary = HeaderNames.Accept;
        http.Response.Headers.ContentDisposition =
            $"attachment; filename=\"{name}-{asked.Day:yyyy-MM-dd}.{(isCsv ? "csv" : "jsonl")}\"";
        await (
            isCsv
                ? ExportWriter.WriteCsv(table, http.Response.BodyWriter, http.RequestAborted)
                : ExportWriter.WriteJsonLines(table, http.Response.BodyWriter, http.RequestAborted)
        );
        return Results.Empty;
    }

    /// <summary>The form that is accepted most, of the two that there are; nothing when neither is.</summary>
    private static string? FormOf(HttpRequest request)
    {
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return ExportWriter.Csv;
        }

        string[] forms = [ExportWriter.Csv, ExportWriter.JsonLines];
        return accepted
            .Where(type => type.Quality != 0)
            .OrderByDescending(type => type.Quality ?? 1)
            .SelectMany(type => forms.Where(form => new MediaTypeHeaderValue(form).IsSubsetOf(type)))
            .FirstOrDefault();
    }
}
