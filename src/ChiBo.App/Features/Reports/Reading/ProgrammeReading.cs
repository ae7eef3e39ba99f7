using System.Globalization;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports.Reading;

/// <summary>Goals of the year by the eight tasks (II.1.3.b).</summary>
internal static class ProgrammeReading
{
    public static async Task<ReportFacts> Read(ChiBoContext db, ReportedCell cell, ReportFacts facts)
    {
        int year = facts.Period.Year;
        List<ProgrammeGoal> goals = await db
            .ProgrammeGoals.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id && row.Year == year)
            .OrderBy(row => row.Area)
            .ThenBy(row => row.Key)
            .ToListAsync();
        return facts with
        {
            Goals =
            [
                .. goals.Select(row => new GoalFact(
                    new ReportRecord(ReportSource.Goal, row.Key.ToString(CultureInfo.InvariantCulture), row.Text),
                    row.Area,
                    row.State,
                    row.Course().LastDay,
                    row.Result
                )),
            ],
        };
    }
}
