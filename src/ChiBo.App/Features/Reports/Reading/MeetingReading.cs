using System.Globalization;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Quality;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports.Reading;

/// <summary>Meetings, who came, working regulations (II.2.a, II.2.b).</summary>
internal static class MeetingReading
{
    public static async Task<ReportFacts> Read(
        ChiBoContext db,
        CellQuality quality,
        ReportedCell cell,
        ReportFacts facts
    )
    {
        (DateOnly from, DateOnly to) = (facts.Period.From, facts.Period.To);
        List<MeetingRecord> records = await db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id && row.Month >= from && row.Month < to)
            .OrderBy(row => row.Month)
            .ThenBy(row => row.Id)
            .ToListAsync();
        List<MeetingSheet> sheets = await db
            .MeetingSheets.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id && row.Month >= from && row.Month < to)
            .ToListAsync();
        Dictionary<long, MeetingSheet> byRecord = sheets.ToDictionary(sheet => sheet.MeetingId);
        IReadOnlyDictionary<MeetingMonth, OrderStanding> orders = await Orders(quality, cell, facts, records);
        var meetings = new List<MeetingFact>();
        foreach (MeetingRecord row in records)
        {
            ReportRecord record = byRecord.TryGetValue(row.Id, out MeetingSheet? sheet)
                ? Of(ReportSource.Meeting, sheet.Key, row.Kind, row.Month)
                : Of(ReportSource.RegisteredMeeting, row.Id, row.Kind, row.Month) with
                {
                    Key = cell.Code,
                    Part = $"{row.Id}",
                };
            meetings.Add(
                new MeetingFact(record, row.Month, row.Kind, row.State)
                {
                    Order = IsHeld(row) ? orders.GetValueOrDefault(MeetingMonth.Of(row.Month)) : OrderStanding.NotAsked,
                }
            );
        }

        return facts with
        {
            Meetings = meetings,
            Attendances = await Attendances(db, sheets),
            Regulations = await Regulations(db, cell),
        };
    }

    private static bool IsHeld(MeetingRecord row) =>
        row is { Kind: MeetingKind.Regular, State: MeetingState.Held, StartsAt: not null };

    /// <summary>Only the agency cell is to meet last; the cells are those under the committee when it met last in the period.</summary>
    private static async Task<IReadOnlyDictionary<MeetingMonth, OrderStanding>> Orders(
        CellQuality quality,
        ReportedCell cell,
        ReportFacts facts,
        List<MeetingRecord> records
    ) =>
        cell.IsAgencyCell && records.Where(IsHeld).Max(row => row.StartsAt) is { } last
            ? await quality.Orders(
                cell.Id,
                isAgencyCell: true,
                MeetingMonth.Of(facts.Period.From),
                MeetingMonth.Of(facts.Period.LastDay),
                DateOnly.FromDateTime(last)
            )
            : new Dictionary<MeetingMonth, OrderStanding>();

    /// <summary>Those of meetings that are over: until then who came is still being taken.</summary>
    private static async Task<IReadOnlyList<AttendanceFact>> Attendances(ChiBoContext db, List<MeetingSheet> sheets)
    {
        Dictionary<long, MeetingSheet> byKey = sheets
            .Where(sheet => sheet.Stage >= MeetingStage.Ended)
            .ToDictionary(sheet => sheet.Key);
        long[] keys = [.. byKey.Keys];
        List<Attendance> rows = await db
            .Attendances.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => keys.Contains(row.SheetKey))
            .OrderBy(row => row.SheetKey)
            .ThenBy(row => row.MemberId)
            .ToListAsync();
        return
        [
            .. rows.Select(row =>
            {
                MeetingSheet sheet = byKey[row.SheetKey];
                ReportRecord record = Of(ReportSource.Meeting, sheet.Key, sheet.Kind, sheet.Month);
                return new AttendanceFact(record with { Part = $"{row.MemberId}" }, sheet.Month, row.Came);
            }),
        ];
    }

    private static async Task<IReadOnlyList<RegulationsFact>> Regulations(ChiBoContext db, ReportedCell cell)
    {
        List<WorkingRegulations> rows = await db
            .WorkingRegulations.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id)
            .OrderBy(row => row.ValidFrom)
            .ToListAsync();
        return
        [
            .. rows.Select(row => new RegulationsFact(
                new ReportRecord(
                    ReportSource.Regulations,
                    cell.Code,
                    row.ValidFrom is { } from
                        ? string.Create(CultureInfo.InvariantCulture, $"Quy chế có hiệu lực từ {from:dd/MM/yyyy}")
                        : "Quy chế làm việc"
                )
                {
                    Part = $"{row.Id}",
                },
                row.Period
            )),
        ];
    }

    private static ReportRecord Of(ReportSource source, long key, MeetingKind kind, DateOnly month) =>
        new(
            source,
            key.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{MeetingTexts.Of(kind, month).Vietnamese}")
        );
}
