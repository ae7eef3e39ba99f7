using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The form by which a secretary records a meeting that was held: three fields to touch, the others are filled in.</summary>
public sealed partial class TypedBackPage
{
    private static readonly TimeOnly UsualStart = new(19, 30);
    private const int UsualMinutes = 90;

    /// <summary>What the form begins with.</summary>
    private MeetingEnd First { get; set; } = null!;

    private IReadOnlyList<MeetingMember> Members { get; set; } = [];

    private bool AsksReason => Shown!.Kind == OrganisationKind.AgencyCell;

    /// <summary>The planned meeting, else the usual hour, else the hour of the last meeting.</summary>
    protected override async Task Prepare(int cell)
    {
        DateOnly today = Visitor.Today;
        MeetingRecord? planned = await Db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && row.Kind == MeetingKind.Regular && row.StartsAt != null)
            .Where(row => row.State == MeetingState.Planned || row.State == MeetingState.Held)
            .OrderBy(row => row.State != MeetingState.Planned)
            .ThenByDescending(row => row.StartsAt)
            .FirstOrDefaultAsync();
        UsualDay? usual = await Db
            .UsualDays.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.OrganisationId == cell);
        DateOnly day =
            planned is { State: MeetingState.Planned, StartsAt: { } start } && DateOnly.FromDateTime(start) <= today
                ? DateOnly.FromDateTime(start)
                : today;
        TimeOnly from =
            usual is not null ? TimeOnly.MinValue.AddMinutes(usual.StartMinute)
            : planned?.StartsAt is { } hour ? TimeOnly.FromDateTime(hour)
            : UsualStart;
        First = new MeetingEnd(day, from, from.AddMinutes(usual?.Minutes ?? UsualMinutes));
        Members = await MeetingRoll.Read(Db, cell, day, []);
    }

    private async Task Submit()
    {
        MeetingEnd? when = MeetingTimes.Read(Errors, Typed, Day("Day"));
        if (!int.TryParse(Typed("Present"), NumberStyles.None, CultureInfo.InvariantCulture, out int present))
        {
            Errors.Add("Present", MeetingTexts.PresentMissing);
        }

        if (IsSound() && when is not null)
        {
            var told = new TypedBack(when, present, Typed("NotThere"));
            Answer(await Services.GetRequiredService<TypeBackMeeting>().Handle(Code, told), "Day");
        }
    }
}
