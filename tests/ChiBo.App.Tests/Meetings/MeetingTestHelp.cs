using System.Globalization;
using System.Net;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Months;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Meetings;

/// <summary>Works with meetings as people do, and looks at what is kept of them.</summary>
internal static class MeetingTestHelp
{
    /// <summary>Prepares a meeting that is not planned yet, and hands over its address.</summary>
    public static async Task<string> Prepare(
        this SampleServer server,
        string account,
        string cell,
        DateOnly day,
        MeetingKind kind = MeetingKind.Thematic
    )
    {
        Answer answer = await server.SendAnyway(
            account,
            $"/organisations/{cell}/meetings/new",
            "new",
            new()
            {
                ["Plan"] = "another",
                ["Kind"] = $"{kind}",
                ["Day"] = Iso(day),
                ["StartsAt"] = "08:00",
                ["Place"] = "Nhà văn hóa",
            }
        );
        return answer.ShouldBeDone().Location.Split('?')[0];
    }

    /// <summary>A meeting that was prepared, with an agenda, chair and secretary.</summary>
    public static async Task<string> PrepareWhole(this SampleServer server, string account, string cell, DateOnly day)
    {
        string path = await server.Prepare(account, cell, day);
        await server.AddItem(account, path, "Nội dung thứ nhất");
        List<string> people = await server.Official(cell);
        (await server.Send(account, path, "settle", Settled(people))).ShouldBeDone();
        return path;
    }

    /// <summary>The same, begun, with everybody present.</summary>
    public static async Task<string> Begin(this SampleServer server, string account, string cell)
    {
        string path = await server.PrepareWhole(account, cell, Stored.Today);
        (await server.Send(account, path, "invite", [])).ShouldBeDone();
        (await server.Send(account, path, "begin", [])).ShouldBeDone();
        (await server.Send(account, path + "/attendance", "everybody", [])).ShouldBeDone();
        return path;
    }

    /// <summary>The same, ended.</summary>
    public static async Task<string> End(this SampleServer server, string account, string cell)
    {
        string path = await server.Begin(account, cell);
        (await server.Send(account, path + "/end", "end", Ended(Stored.Today))).ShouldBeDone();
        return path;
    }

    public static Dictionary<string, string> Settled(List<string> people) =>
        new()
        {
            ["Place"] = "Nhà văn hóa",
            ["Chair"] = people[0],
            ["Secretary"] = people[1],
        };

    public static Dictionary<string, string> Ended(DateOnly day, string from = "00:01", string to = "00:02") =>
        new()
        {
            ["Day"] = Iso(day),
            ["StartsAt"] = from,
            ["EndsAt"] = to,
        };

    public static async Task AddItem(this SampleServer server, string account, string path, string title) =>
        (await server.Send(account, path + "/agenda", "add", new() { ["Title"] = title })).ShouldBeDone();

    /// <summary>Codes of the official members on the roll of a cell today, in the order of their codes.</summary>
    public static Task<List<string>> Official(this SampleServer server, string cell) =>
        server.Ask(db =>
            db.Memberships.Where(row =>
                    row.Organisation!.Code == cell && row.SupersededIn == null && row.ValidTo == null
                )
                .Where(row =>
                    db.MemberDetails.Any(one =>
                        one.MemberId == row.MemberId
                        && one.SupersededIn == null
                        && one.LeftOn == null
                        && one.OfficialOn <= Stored.Today
                    ) && !db.Statuses.Any(one => one.MemberId == row.MemberId && one.SupersededIn == null)
                )
                .OrderBy(row => row.Member!.Code)
                .Select(row => row.Member!.Code)
                .ToListAsync()
        );

    public static long KeyOf(string path) => long.Parse(path.Split('/')[2].Split('?')[0], CultureInfo.InvariantCulture);

    public static Task<MeetingSheet> Sheet(this SampleServer server, string path) =>
        server.Ask(db => db.MeetingSheets.SingleAsync(row => row.Key == KeyOf(path) && row.SupersededIn == null));

    public static async Task<MeetingRecord> Record(this SampleServer server, string path)
    {
        long record = (await server.Sheet(path)).MeetingId;
        return await server.Ask(db => db.Meetings.SingleAsync(row => row.Id == record));
    }

    public static Task<List<AgendaItem>> Items(this SampleServer server, string path) =>
        server.Ask(db =>
            db.AgendaItems.Where(row => row.SheetKey == KeyOf(path) && row.SupersededIn == null)
                .OrderBy(row => row.Place)
                .ToListAsync()
        );

    public static Task<List<Minutes>> MinutesOf(this SampleServer server, string path) =>
        server.Ask(db =>
            db.Minutes.Where(row => row.SheetKey == KeyOf(path) && row.SupersededIn == null)
                .OrderBy(row => row.Version)
                .ToListAsync()
        );

    /// <summary>Sends a form of a page with the revision that the page shows.</summary>
    public static async Task<Answer> SendSeen(
        this SampleServer server,
        string account,
        string path,
        string form,
        Dictionary<string, string> values
    )
    {
        using HttpClient client = server.As(account);
        string page = await client.GetStringOrErrorRawAsync(path);
        return await client.Send(path, form, new(values) { ["Seen"] = Sending.ValueOf(page, "Seen") }, page);
    }

    /// <summary>Prepares a meeting, and keeps to its time whatever is named of it, as on a holiday.</summary>
    public static async Task<Outcome<long>> AnewAnyway(this StartMeeting start, string cell, NewMeeting meeting)
    {
        Outcome<long> outcome = await start.Anew(cell, meeting);
        return outcome.Refusal is PlanNeedsConfirming named
            ? await start.Anew(
                cell,
                meeting with
                {
                    Confirmed = new PlanConfirmation(PlanConfirmation.Seal(named.Cautions), "Chi bộ đã thống nhất"),
                }
            )
            : outcome;
    }

    public static void ShouldBeRefused(this Answer answer, HttpStatusCode status, string sentence)
    {
        answer.Status.ShouldBe(status, answer.Page);
        answer.Page.ShouldContain(sentence);
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Opens pages.</summary>
internal static class Opening
{
    /// <summary>The page as a person reads it.</summary>
    public static async Task<string> Open(this HttpClient client, string path) =>
        WebUtility.HtmlDecode(await client.GetStringOrErrorRawAsync(path));
}
