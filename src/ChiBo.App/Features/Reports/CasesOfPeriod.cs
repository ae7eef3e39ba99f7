using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Supervision;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports;

/// <summary>Inspections of a period that the reader is named for: a count for that reader alone, never part of the report.</summary>
/// <param name="Planned">Those planned for a day of the period.</param>
/// <param name="Concluded">Those concluded in it.</param>
internal sealed record SeenCases(int Planned, int Concluded);

/// <summary>Counts inspections for the person of the request (II.1.3.b-8).</summary>
internal sealed class CasesOfPeriod(ChiBoContext db, CaseReach reach)
{
    /// <summary>The counts; nothing when the person sees none of the cell, so that nothing is told of others.</summary>
    public async Task<SeenCases?> Of(int cell, ReportPeriod period)
    {
        long[] keys =
        [
            .. (await reach.Seen(CaseKind.Inspection))
                .Where(place => place.OrganisationId == cell)
                .Select(place => place.Key),
        ];
        var rows = await db
            .Inspections.Known(KnownAt.Now)
            .Where(row => keys.Contains(row.Key) && row.State != InspectionState.Dropped)
            .Select(row => new { row.PlannedFor, row.ConcludedOn })
            .ToListAsync();
        var seen = new SeenCases(
            rows.Count(row => period.Contains(row.PlannedFor)),
            rows.Count(row => row.ConcludedOn is { } on && period.Contains(on))
        );
        return seen is { Planned: 0, Concluded: 0 } ? null : seen;
    }
}
