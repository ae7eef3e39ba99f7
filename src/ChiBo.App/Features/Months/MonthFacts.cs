using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>What is known of a month of a commune: its cells, their meetings, usual days and overrides.</summary>
public sealed partial record MonthFacts(MeetingMonth Month, IReadOnlyList<CellOfMonth> Cells)
{
    /// <summary>All meetings for the month, of every kind, by the cell's number.</summary>
    public required ILookup<int, MeetingRecord> Meetings { get; init; }

    /// <summary>Usual days by the cell's number, as the regulations in force in the month set them (II.2.a).</summary>
    public required IReadOnlyDictionary<int, UsualDay> UsualDays { get; init; }

    /// <summary>Overrides by the cell's number.</summary>
    public required ILookup<int, OrderOverride> Overrides { get; init; }

    /// <summary>Where meetings are, by the number of their record.</summary>
    public required IReadOnlyDictionary<long, string> Places { get; init; }

    /// <summary>Reads it as it is known now; inside an act, what the act itself records is not seen.</summary>
    public static async Task<MonthFacts> Read(ChiBoContext db, int committee, MeetingMonth month)
    {
        IReadOnlyList<CellOfMonth> cells = await MonthCells.Of(db, committee, month);
        int[] ids = [.. cells.Select(cell => cell.Id)];
        DateOnly first = month.FirstDay;
        List<MeetingRecord> meetings = await db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.OrganisationId) && row.Month == first)
            .OrderBy(row => row.Id)
            .ToListAsync();
        List<UsualDay> usual = await db
            .UsualDays.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.OrganisationId))
            .ToListAsync();
        IReadOnlyDictionary<int, RegulationDraft> regulations = await RegulationsInForce.Of(db, ids, month.LastDay);
        foreach (UsualDay row in usual)
        {
            row.DayOfMonth = regulations.GetValueOrDefault(row.OrganisationId)?.UsualDay ?? row.DayOfMonth;
        }

        List<OrderOverride> overrides = await db
            .OrderOverrides.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.OrganisationId) && row.Month == first)
            .OrderBy(row => row.DecidedAt)
            .ToListAsync();
        List<MeetingSheet> sheets = await db
            .MeetingSheets.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.OrganisationId) && row.Month == first && row.Place != null)
            .ToListAsync();
        return new MonthFacts(month, cells)
        {
            Places = sheets.ToDictionary(sheet => sheet.MeetingId, sheet => sheet.Place!),
            Meetings = meetings.ToLookup(row => row.OrganisationId),
            UsualDays = usual.ToDictionary(row => row.OrganisationId),
            Overrides = overrides.ToLookup(row => row.OrganisationId),
        };
    }

    /// <summary>The regular meetings of a cell.</summary>
    public IEnumerable<MeetingRecord> Regular(int cell) => Meetings[cell].Where(row => row.Kind == MeetingKind.Regular);

    /// <summary>When the regular meeting of a cell began, the first of several; nothing when none was held.</summary>
    public DateTime? HeldFrom(int cell) =>
        Regular(cell).Where(row => row.State == MeetingState.Held).Min(row => row.StartsAt);

    /// <summary>When it is planned to begin, the first of several.</summary>
    public DateTime? PlannedFrom(int cell) =>
        Regular(cell).Where(row => row.State == MeetingState.Planned).Min(row => row.StartsAt);

    /// <summary>When the cell usually meets in the month.</summary>
    public DateTime? UsualAt(int cell) =>
        UsualDays.TryGetValue(cell, out UsualDay? usual)
            ? Month
                .FirstDay.AddDays(Math.Min(usual.DayOfMonth, Month.LastDay.Day) - 1)
                .ToDateTime(TimeOnly.MinValue)
                .AddMinutes(usual.StartMinute)
            : null;

    /// <summary>Where a meeting is: its own place, else the usual one.</summary>
    public string? PlaceOf(MeetingRecord meeting) =>
        Places.GetValueOrDefault(meeting.Id) ?? UsualDays.GetValueOrDefault(meeting.OrganisationId)?.Place;

    /// <summary>The order of the month as it binds an agency cell; of a commune without one, its cells alone.</summary>
    public OrderLock LockOf(CellOfMonth? agencyCell) =>
        new(
            Cells
                .Where(cell => cell.Id != agencyCell?.Id)
                .Select(cell => new OtherCell(cell.Code, [.. Regular(cell.Id).Select(Seen)])
                {
                    IsWhole = cell.IsWhole,
                    UsualAt = UsualAt(cell.Id),
                }),
            agencyCell is not null && Overrides[agencyCell.Id].Any()
        );

    private static RegularMeeting Seen(MeetingRecord row) =>
        new(row.State, row.StartsAt, row.EndsAt, !string.IsNullOrWhiteSpace(row.Reason));
}
