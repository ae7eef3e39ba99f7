using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Web.Visitors;
using ChiBo.Storage;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>By when the working regulations in force want the reports of areas (II.2.a).</summary>
internal static class ReportDue
{
    /// <summary>In words; nothing when no regulations in force say it.</summary>
    public static async Task<Phrase?> Of(ChiBoContext db, AgencyMeeting meeting, Visitor visitor) =>
        meeting.CellId is { } cell && await RegulationsInForce.Of(db, cell, visitor.Today) is { ReportDays: { } days }
            ? ReportTexts.DueBy(
                days,
                meeting.PlannedAt is { } at ? visitor.Say(DateOnly.FromDateTime(at).AddDays(-days)) : null
            )
            : null;
}
