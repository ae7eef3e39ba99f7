using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>What is recorded of a member's year: the review is built from it. Discipline is not part of it; it is told to those who may see it.</summary>
/// <param name="Came">Meetings of the cell that are over and to which the member came.</param>
/// <param name="Called">Meetings of the cell that are over and to which he or she was called.</param>
/// <param name="TasksDone">Tasks due in the year that are done.</param>
/// <param name="TasksLate">Tasks due in the year that are open though their day is over.</param>
/// <param name="Tasks">Tasks due in the year, but for those dropped.</param>
/// <param name="Residence">What the residence cell says; nothing while it has not.</param>
internal sealed record ReviewBasis(
    int Came,
    int Called,
    int TasksDone,
    int TasksLate,
    int Tasks,
    ResidenceComment? Residence
)
{
    /// <summary>Reads it.</summary>
    public static async Task<ReviewBasis> Read(ChiBoContext db, int member, int year, DateOnly today)
    {
        DateOnly first = new(year, 1, 1);
        DateOnly last = new(year, 12, 31);
        List<AttendanceKind> attendances = await (
            from row in db.Attendances.Known(KnownAt.Now)
            join sheet in db.MeetingSheets.Known(KnownAt.Now) on row.SheetKey equals sheet.Key
            where
                row.MemberId == member
                && sheet.Month >= first
                && sheet.Month <= last
                && sheet.Stage >= MeetingStage.Ended
            select row.Came
        ).ToListAsync();
        var tasks = await db
            .WorkTasks.Known(KnownAt.Now)
            .Where(row => row.MemberId == member && row.DueOn >= first && row.DueOn <= last)
            .Where(row => row.State != TaskState.Dropped)
            .Select(row => new { row.State, row.DueOn })
            .ToListAsync();
        return new ReviewBasis(
            attendances.Count(came => came == AttendanceKind.Present),
            attendances.Count,
            tasks.Count(task => task.State == TaskState.Done),
            tasks.Count(task => task.State == TaskState.Open && task.DueOn < today),
            tasks.Count,
            await db
                .ResidenceYears.Known(KnownAt.Now)
                .Where(row => row.MemberId == member && row.Year == year)
                .Select(row => row.Comment)
                .SingleOrDefaultAsync()
        );
    }
}
