using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Accounts;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace ChiBo.App.Features.Calendar;

/// <summary>A person's calendar as iCalendar (RFC 5545), at an address of their own.</summary>
internal static class CalendarFeed
{
    private const string Zone = "Asia/Ho_Chi_Minh";

    public static void Map(WebApplication app) =>
        app.MapGet("/calendar/{token}.ics", Answer).WithMetadata(new OpenToAllAttribute());

    /// <summary>The entries as text.</summary>
    /// <param name="entries">What stands in it.</param>
    /// <param name="now">When it was read.</param>
    /// <param name="language">Of the words.</param>
    public static string Write(IEnumerable<CalendarEntry> entries, DateTimeOffset now, Language language)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//ChiBo//ChiBo//VI" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, new DateTime(2020, 1, 1), includeHistoricalData: false));
        calendar.AddProperty("X-WR-CALNAME", "ChiBo");
        foreach (CalendarEntry entry in entries)
        {
            calendar.Events.Add(
                new CalendarEvent
                {
                    Uid = $"{entry.Uid}@chibo",
                    Summary = entry.What.In(language),
                    Location = entry.Place,
                    DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
                    Start = entry.IsWholeDay
                        ? new CalDateTime(DateOnly.FromDateTime(entry.Start))
                        : new CalDateTime(entry.Start, Zone),
                    End = entry.End is { } end ? new CalDateTime(end, Zone) : null,
                }
            );
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static async Task<IResult> Answer(
        string token,
        CalendarAddress addresses,
        CalendarEntries entries,
        TimeProvider clock,
        HttpContext context
    )
    {
        if (await addresses.Find(token) is not Account owner)
        {
            return Results.NotFound();
        }

        Language language = context.Request.Query["lang"] == "en" ? Language.English : Language.Vietnamese;
        string text = Write(await entries.Of(owner), clock.GetUtcNow(), language);
        return Results.Text(text, "text/calendar; charset=utf-8");
    }
}
