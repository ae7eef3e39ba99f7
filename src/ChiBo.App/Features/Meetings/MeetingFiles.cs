using System.Globalization;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Layouts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>The papers of a meeting as files: DOCX to take away, a page to print.</summary>
internal static class MeetingFiles
{
    public const string Invitation = "giay-moi";
    public const string AttendanceList = "diem-danh";
    public const string Ballot = "phieu";
    public const string Minutes = "bien-ban";
    public const string Resolution = "nghi-quyet";
    public const string Notice = "thong-bao";

    public static void Map(WebApplication app)
    {
        var people = new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Anywhere);
        app.MapGet("/meetings/{key:long}/papers/{paper}.docx", Docx).WithMetadata(people);
        app.MapGet("/meetings/{key:long}/papers/{paper}.html", Page).WithMetadata(people);
        app.MapGet(
                "/meetings/papers.css",
                (Visitor visitor) =>
                    Results.Text(
                        PartyDocumentHtml.Stylesheet(DocumentLayouts.Embedded.On(visitor.Today)),
                        "text/css",
                        Encoding.UTF8
                    )
            )
            .WithMetadata(new SignedInAttribute());
    }

    private static async Task<IResult> Docx(
        long key,
        string paper,
        MeetingReader reader,
        Permits permits,
        Visitor visitor
    )
    {
        if (await Find(key, paper, reader, permits, visitor) is not { } document)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(document, file);
        return Results.File(
            file.ToArray(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            string.Create(CultureInfo.InvariantCulture, $"{paper}-{key}.docx")
        );
    }

    private static async Task<IResult> Page(
        long key,
        string paper,
        MeetingReader reader,
        Permits permits,
        Visitor visitor
    )
    {
        if (await Find(key, paper, reader, permits, visitor) is not { } document)
        {
            return Results.NotFound();
        }

        using var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Write($"<title>{System.Net.WebUtility.HtmlEncode(document.TypeName)}</title>\n");
        page.Write("<link rel=\"stylesheet\" href=\"/meetings/papers.css\" />\n</head>\n<body>\n<main>\n");
        PartyDocumentHtml.Write(document, page);
        page.Write("</main>\n</body>\n</html>\n");
        return Results.Text(page.ToString(), "text/html", Encoding.UTF8);
    }

    private static async Task<PartyDocument?> Find(
        long key,
        string paper,
        MeetingReader reader,
        Permits permits,
        Visitor visitor
    ) =>
        await reader.Find(key) is { } meeting
        && (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Personal, meeting.CellCode)).IsAllowed
            ? DocumentOf(meeting, paper, visitor.Today)
            : null;

    private static PartyDocument? DocumentOf(OpenMeeting meeting, string paper, DateOnly today) =>
        paper switch
        {
            Invitation => MeetingPapers.Invitation(meeting, today),
            AttendanceList => MeetingPapers.AttendanceList(meeting, today),
            Minutes => meeting.Minutes is { } written
                ? MeetingPapers.Written(meeting, written, today)
                : MeetingPapers.Minutes(meeting, today).ToDocument(),
            Resolution => MeetingPapers.Resolution(meeting, today),
            Notice => MeetingPapers.ConclusionNotice(meeting, today),
            _ => BallotOf(meeting, paper) is { } item ? MeetingPapers.Ballot(meeting, item, today) : null,
        };

    private static AgendaItem? BallotOf(OpenMeeting meeting, string paper) =>
        meeting.Items.FirstOrDefault(item =>
            item.IsSecret && paper == FormattableString.Invariant($"{Ballot}-{item.Key}")
        );
}
