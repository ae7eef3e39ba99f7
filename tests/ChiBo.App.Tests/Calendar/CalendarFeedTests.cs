using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Calendar;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Tests.Calendar;

/// <summary>A person's calendar at an address of their own.</summary>
public sealed partial class CalendarFeedTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Secretary = "bi-thu-thon-3";
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 3, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_address_needs_no_sign_in_and_shows_the_meetings_of_the_persons_cell_only()
    {
        await Plan(Secretary, "X99001-C03");
        await Plan(SampleInstallation.Office, "X99001-C05");
        string feed = await FeedOf(Secretary);
        feed.ShouldStartWith("BEGIN:VCALENDAR");
        // A client that does not know the zone by its name reads its distance from UTC.
        feed.ShouldContain("TZOFFSETTO:+0700");
        feed.ShouldContain("Chi bộ thôn 3");
        feed.ShouldNotContain("Chi bộ thôn 5");
        (await FeedOf("quan-tri")).ShouldNotContain("VEVENT");
    }

    [Fact]
    public async Task An_address_that_was_changed_or_made_up_is_not_there()
    {
        using HttpClient stranger = server.As(null);
        string address = await AddressOf(Secretary);
        foreach (
            string wrong in new[] { "/calendar/abc.ics", address.Replace(".ics", "x.ics"), address[..^9] + ".ics" }
        )
        {
            using HttpResponseMessage answer = await stranger.GetAsync(new Uri(wrong, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, wrong);
        }
    }

    [Fact]
    public async Task A_new_password_ends_the_address()
    {
        using HttpClient stranger = server.As(null);
        string address = await AddressOf("dang-vien");
        (await stranger.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (
            await server.Send(
                "dang-vien",
                "/account/password",
                "password",
                new()
                {
                    ["Old"] = SampleInstallation.Password,
                    ["New"] = "ruộng đồng mưa phùn",
                    ["Again"] = "ruộng đồng mưa phùn",
                }
            )
        ).ShouldBeDone();
        (await stranger.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_client_that_is_not_ours_reads_days_hours_places_and_letters()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, CalendarFeed.Write(Entries(), Now, Language.Vietnamese));
        try
        {
            Read(file)
                .ShouldBe([
                    "meeting-7-202612@chibo|Chi bộ thôn 3; Đường, Ưỡn: Thường kỳ|2026-12-03T19:30:00+07:00|2026-12-03T21:00:00+07:00|Nhà văn hóa thôn 3",
                    "task-9@chibo|Đến hạn nhiệm vụ|2026-12-05|None|",
                ]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task What_the_server_hands_out_is_read_by_that_client_too()
    {
        string feed = await FeedOf(Secretary);
        if (!feed.Contains("Chi bộ thôn 3", StringComparison.Ordinal))
        {
            await Plan(Secretary, "X99001-C03");
            feed = await FeedOf(Secretary);
        }

        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, feed);
        try
        {
            Read(file)
                .ShouldContain(line =>
                    line.Contains("|Chi bộ thôn 3", StringComparison.Ordinal)
                    && line.Contains("+07:00", StringComparison.Ordinal)
                );
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CalendarEntry[] Entries() =>
        [
            new(
                "meeting-7-202612",
                new Phrase("Chi bộ thôn 3; Đường, Ưỡn: Thường kỳ", "Regular"),
                new DateTime(2026, 12, 3, 19, 30, 0)
            )
            {
                End = new DateTime(2026, 12, 3, 21, 0, 0),
                Place = "Nhà văn hóa thôn 3",
            },
            new("task-9", CalendarTexts.TaskDue, new DateTime(2026, 12, 5)) { IsWholeDay = true },
        ];

    /// <summary>What the icalendar package of Python makes of a file, a line for each entry.</summary>
    private static string[] Read(string file)
    {
        const string Script = """
            import sys, icalendar
            for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT'):
                end = e.get('DTEND')
                print('|'.join([str(e['UID']), str(e['SUMMARY']), e['DTSTART'].dt.isoformat(), end.dt.isoformat() if end else 'None', str(e.get('LOCATION', ''))]))
            """;
        var call = new ProcessStartInfo("/usr/bin/python3")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        call.ArgumentList.Add("-c");
        call.ArgumentList.Add(Script);
        call.ArgumentList.Add(file);
        call.Environment["PYTHONIOENCODING"] = "utf-8";
        using Process? python = File.Exists(call.FileName) ? Process.Start(call) : null;
        string output = python?.StandardOutput.ReadToEnd() ?? "";
        string error = python?.StandardError.ReadToEnd() ?? "There is no python3.";
        python?.WaitForExit();
        bool isThere = python is not null && !error.Contains("No module named 'icalendar'", StringComparison.Ordinal);
        Assert.SkipUnless(isThere, "The icalendar package of Python is not installed.");
        error.ShouldBeEmpty();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task Plan(string account, string cell) =>
        (
            await server.SendAnyway(
                account,
                $"/organisations/{cell}/meetings",
                "record",
                new()
                {
                    ["Day"] = $"{TimeProvider.System.GetUtcNow().AddDays(40):yyyy-MM}-03",
                    ["Kind"] = "Regular",
                    ["State"] = "Planned",
                    ["StartsAt"] = "19:30",
                }
            )
        ).ShouldBeDone();

    private async Task<string> AddressOf(string account)
    {
        using HttpClient client = server.As(account);
        return Address().Match(await client.GetStringAsync("/account/calendar")).Groups["path"].Value;
    }

    private async Task<string> FeedOf(string account)
    {
        using HttpClient stranger = server.As(null);
        using HttpResponseMessage answer = await stranger.GetAsync(new Uri(await AddressOf(account), UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        // Lines are folded at 75 bytes, within a letter too.
        return (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<path>/calendar/[^\"]+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Address();
}
