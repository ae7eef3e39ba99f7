using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Web.Components;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>Reads when a meeting was from the fields Day, StartsAt, EndsAt and Reason of a form.</summary>
internal static class MeetingTimes
{
    /// <summary>When it was; nothing when a field is missing or wrong, which is added to the errors.</summary>
    public static MeetingEnd? Read(FormErrors errors, Func<string, string?> typed, DateOnly? day)
    {
        if (day is null && errors["Day"] is null)
        {
            errors.Add("Day", WorkTexts.DayMissing);
        }

        TimeOnly? start = Time(errors, typed, "StartsAt", WorkTexts.StartMissing);
        TimeOnly? end = Time(errors, typed, "EndsAt", MeetingTexts.EndMissing);
        return day is { } on && start is { } from && end is { } to
            ? new MeetingEnd(on, from, to) { Reason = typed("Reason") }
            : null;
    }

    /// <summary>The hour of a field.</summary>
    public static TimeOnly? Time(FormErrors errors, Func<string, string?> typed, string name, Phrase whenMissing)
    {
        if (typed(name) is not { } text)
        {
            errors.Add(name, whenMissing);
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        errors.Add(name, WorkTexts.NoTime);
        return null;
    }
}
