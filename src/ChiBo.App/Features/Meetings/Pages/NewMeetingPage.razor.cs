using System.Globalization;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The form that begins to prepare a meeting of a cell: a planned one, or another.</summary>
public sealed partial class NewMeetingPage
{
    private const string Another = "another";
    private const int Most = 12;

    /// <summary>Why what was sent was declined.</summary>
    private Refusal? Refused { get; set; }

    private IReadOnlyList<Choice> Plans { get; set; } = [];

    private IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<MeetingKind>().Select(kind => new Choice($"{kind}", Say(WorkTexts.Of(kind))))];

    protected override async Task Prepare(int cell)
    {
        var rows = await Db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.State == MeetingState.Planned)
            .Where(row => !Db.MeetingSheets.Any(sheet => sheet.SupersededIn == null && sheet.MeetingId == row.Id))
            .OrderBy(row => row.Month)
            .Take(Most)
            .ToListAsync();
        Plans =
        [
            .. rows.Select(row => new Choice(
                row.Id.ToString(CultureInfo.InvariantCulture),
                row.StartsAt is { } start
                    ? $"{Say(MeetingTexts.Of(row.Kind, row.Month))} · {Say(DateOnly.FromDateTime(start))} {start:HH:mm}"
                    : Say(MeetingTexts.Of(row.Kind, row.Month))
            )),
        ];
    }

    private async Task Submit()
    {
        StartMeeting start = Services.GetRequiredService<StartMeeting>();
        if (Plans.Count > 0 && Typed("Plan") is var plan && plan != Another)
        {
            if (!long.TryParse(plan, NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            {
                Errors.Add("Plan", MeetingTexts.PlanMissing);
            }

            if (IsSound())
            {
                Answer(await start.FromPlan(Code, id), "Plan");
            }

            return;
        }

        if (!Enum.TryParse(Typed("Kind"), out MeetingKind kind) || !Enum.IsDefined(kind))
        {
            Errors.Add("Kind", WorkTexts.KindMissing);
        }

        DateOnly? day = Day("Day");
        if (day is null && Errors["Day"] is null)
        {
            Errors.Add("Day", WorkTexts.DayMissing);
        }

        TimeOnly? at = MeetingTimes.Time(Errors, Typed, "StartsAt", WorkTexts.StartMissing);
        if (IsSound())
        {
            var meeting = new NewMeeting(kind, day!.Value, at!.Value)
            {
                Place = Typed("Place"),
                Confirmed = new PlanConfirmation(Typed("Seen"), Typed("ConfirmReason")),
            };
            Outcome<long> outcome = await start.Anew(Code, meeting);
            Refused = outcome.Refusal;
            Answer(outcome, "Day");
        }
    }
}
