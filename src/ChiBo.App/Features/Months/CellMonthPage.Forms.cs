using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Months;

/// <content>What the forms of the page do.</content>
public sealed partial class CellMonthPage
{
    private async Task Plan()
    {
        if (Read("Day", "StartsAt", "EndsAt", "Place") is { } fields)
        {
            Answer(await Handler.Plan(fields), "Day", "EndsAt");
        }
    }

    private async Task Other()
    {
        bool isKind = Enum.TryParse(Typed("OtherKind"), out MeetingKind kind) && Enum.IsDefined(kind);
        if (!isKind || kind == MeetingKind.Regular)
        {
            Errors.Add("OtherKind", CellMonthTexts.KindMissing);
        }

        if (Read("OtherDay", "OtherStart", "OtherEnd", "OtherPlace") is { } fields)
        {
            Answer(await Handler.Plan(fields with { Kind = kind, Moves = Moved?.Id }), "OtherDay", "OtherEnd");
        }
    }

    private async Task Excuse()
    {
        string reason = Required("ExcuseReason", CellMonthTexts.ReasonMissing);
        if (IsSound() && Line is not null)
        {
            Answer(await Handler.Excuse(Cell, Shown, reason), "ExcuseReason", "ExcuseReason");
        }
    }

    private async Task CallOff()
    {
        string reason = Required("CallOffReason", CellMonthTexts.ReasonMissing);
        if (!long.TryParse(Typed("Meeting"), NumberStyles.None, CultureInfo.InvariantCulture, out long meeting))
        {
            Errors.Add("Meeting", CellMonthTexts.WhichMissing);
        }

        if (IsSound() && Line is not null)
        {
            Answer(await Handler.CallOff(Cell, meeting, reason), "Meeting", "Meeting");
        }
    }

    private async Task Usual()
    {
        int day = Whole("UsualDay", 1, 31, CellMonthTexts.NoUsualDay);
        TimeOnly start = Hour("UsualStart") ?? default;
        if (Typed("UsualStart") is null)
        {
            Errors.Add("UsualStart", CellMonthTexts.StartMissing);
        }

        int minutes = Whole("UsualMinutes", 15, 720, CellMonthTexts.NoMinutes);
        if (IsSound() && Line is not null)
        {
            Answer(
                await Services
                    .GetRequiredService<SetUsualDay>()
                    .Handle(Cell, new UsualFields(day, start, minutes, Typed("UsualPlace"))),
                "UsualDay",
                "UsualMinutes"
            );
        }
    }

    /// <summary>Why what was sent was declined.</summary>
    private Refusal? Refused { get; set; }

    private PlanMonth Handler => Services.GetRequiredService<PlanMonth>();

    /// <summary>The fields of a meeting; nothing when one of them is not sound, which is said beside it.</summary>
    private PlannedFields? Read(string dayName, string startName, string endName, string placeName)
    {
        DateOnly? day = Day(dayName);
        if (day is null && Errors[dayName] is null)
        {
            Errors.Add(dayName, CellMonthTexts.DayMissing);
        }

        TimeOnly? start = Hour(startName);
        if (start is null && Errors[startName] is null)
        {
            Errors.Add(startName, CellMonthTexts.StartMissing);
        }

        TimeOnly? end = Hour(endName);
        return IsSound() && Line is not null
            ? new PlannedFields(Cell, Shown, day!.Value, start!.Value)
            {
                End = end,
                Place = Typed(placeName),
                Confirmed = new PlanConfirmation(Typed("Seen"), Typed("ConfirmReason")),
            }
            : null;
    }

    private TimeOnly? Hour(string name)
    {
        if (Typed(name) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        Errors.Add(name, CellMonthTexts.NoTime);
        return null;
    }

    private int Whole(string name, int least, int most, Phrase fault)
    {
        bool isNumber = int.TryParse(Typed(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (!isNumber || number < least || number > most)
        {
            Errors.Add(name, fault);
        }

        return number;
    }

    private void Answer(Outcome<long> outcome, string field, string endField)
    {
        if (outcome.IsDone)
        {
            GoTo(Path + "?done=saved");
        }
        else
        {
            Refused = outcome.Refusal;
            Refuse(outcome.Refusal is MeetingEndsBeforeItStarts ? endField : field, outcome.Refusal);
        }
    }
}
