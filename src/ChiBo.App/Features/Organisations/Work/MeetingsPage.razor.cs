using System.Globalization;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The meetings of a cell (II.2.b), and the form that records one.</summary>
public sealed partial class MeetingsPage
{
    private const int Most = 60;

    protected override string Tab => "meetings";

    /// <summary>Whether the person prepares meetings and records who came, which is about persons.</summary>
    private bool MayPrepare { get; set; }

    /// <summary>Why what was sent was declined.</summary>
    private Refusal? Refused { get; set; }

    private IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<MeetingKind>().Select(k => new Choice($"{k}", Say(WorkTexts.Of(k))))];

    private IReadOnlyList<Choice> States =>
        [.. Enum.GetValues<MeetingState>().Select(state => new Choice($"{state}", Say(WorkTexts.Of(state))))];

    protected override async Task<IReadOnlyList<FactLine>> Read(int organisation)
    {
        MayPrepare = (
            await Services.GetRequiredService<Permits>().OnOrganisation(AccessAction.Record, Sensitivity.Personal, Code)
        ).IsAllowed;
        Dictionary<long, long> sheets = (
            await Services.GetRequiredService<MeetingList>().Lines([organisation])
        ).ToDictionary(line => line.MeetingId, line => line.Key);
        var rows = await (
            from row in Db.Meetings.AsNoTracking().Known(await Asked.Known(Db))
            join act in Db.Acts on row.RecordedIn equals act.Id
            where row.OrganisationId == organisation
            orderby row.Month descending, row.StartsAt descending, row.Id descending
            select new { Row = row, act.At }
        )
            .Take(Most)
            .ToListAsync();
        return
        [
            .. rows.Select(line => new FactLine(
                Words(line.Row),
                line.Row.StartsAt is { } start ? DateOnly.FromDateTime(start) : line.Row.Month,
                null,
                line.At,
                line.Row.Reason,
                false
            )
            {
                Deeds =
                [
                    .. sheets.TryGetValue(line.Row.Id, out long sheet)
                        ? [new TabLink(MeetingTexts.Open, FormattableString.Invariant($"/meetings/{sheet}"))]
                        : Array.Empty<TabLink>(),
                    .. Deeds(line.Row.Id, canEnd: false),
                ],
            }),
        ];
    }

    private string Words(MeetingRecord row)
    {
        string time = row.StartsAt is { } start ? $" · {start:HH:mm}" : "";
        string until = row.EndsAt is { } end ? $"–{end:HH:mm}" : "";
        return $"{row.Month:MM/yyyy} · {Say(WorkTexts.Of(row.Kind))} · {Say(WorkTexts.Of(row.State))}{time}{until}";
    }

    private async Task Submit()
    {
        DateOnly day = RequiredDay("Day", WorkTexts.DayMissing);
        if (!Enum.TryParse(Typed("Kind"), out MeetingKind kind) || !Enum.IsDefined(kind))
        {
            Errors.Add("Kind", WorkTexts.KindMissing);
        }

        if (!Enum.TryParse(Typed("State"), out MeetingState state) || !Enum.IsDefined(state))
        {
            Errors.Add("State", WorkTexts.StateMissing);
        }

        TimeOnly? start = Time("StartsAt");
        TimeOnly? end = Time("EndsAt");
        if (state == MeetingState.Held && start is null && Errors["StartsAt"] is null)
        {
            Errors.Add("StartsAt", WorkTexts.StartMissing);
        }

        string? reason = Typed("Reason");
        if (state is MeetingState.Excused or MeetingState.Cancelled && reason is null)
        {
            Errors.Add("Reason", WorkTexts.WhyMissing);
        }

        if (MayRecord && IsSound())
        {
            var fields = new MeetingFields(day, kind, state)
            {
                StartsAt = start,
                EndsAt = end,
                Reason = reason,
                Confirmed = new PlanConfirmation(Typed("Seen"), Typed("ConfirmReason")),
            };
            Outcome<long> outcome = await Services.GetRequiredService<RecordMeeting>().Handle(Code, fields);
            Refused = outcome.Refusal;
            Answer(outcome, "Day");
        }
    }

    private TimeOnly? Time(string name)
    {
        if (Typed(name) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        Errors.Add(name, WorkTexts.NoTime);
        return null;
    }
}
