using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Web.Visitors;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>
/// By when the reports of areas are wanted: by the working regulations in force (II.2.a), else by a regulation of the province (III.1).
/// </summary>
internal static class ReportDue
{
    /// <summary>In words; nothing when neither regulations in force nor the province say it.</summary>
    public static async Task<Phrase?> Of(ChiBoContext db, AgencyMeeting meeting, int? commune, Visitor visitor)
    {
        if (await DaysOf(db, meeting, commune, visitor.Today) is not { } due)
        {
            return null;
        }

        string? last = meeting.PlannedAt is { } at ? visitor.Say(DateOnly.FromDateTime(at).AddDays(-due.Days)) : null;
        return due.IsByProvince ? ReportTexts.DueByProvince(due.Days, last) : ReportTexts.DueBy(due.Days, last);
    }

    /// <summary>How many days before the meeting of the agency cell, and whether its province says it; nothing when nobody does.</summary>
    internal static async Task<(int Days, bool IsByProvince)?> DaysOf(
        ChiBoContext db,
        AgencyMeeting meeting,
        int? commune,
        DateOnly day
    )
    {
        if (meeting.CellId is not { } cell)
        {
            return null;
        }

        if ((await RegulationsInForce.Of(db, cell, day))?.ReportDays is { } agreed)
        {
            return (agreed, false);
        }

        string? code = await db
            .Units.Where(unit => unit.Id == commune)
            .Select(unit => unit.Code)
            .SingleOrDefaultAsync();
        return code is not null && (await LocalSettings.On(db, code, day)).AreaReportDaysBefore is { } ordered
            ? (ordered, true)
            : null;
    }
}
