using ChiBo.App.CommandLine;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>Something that happened to a task.</summary>
internal sealed record TaskEvent(DateTime At, Phrase What, string Who, string? Words);

/// <summary>Reads what became of a task: its revisions, and who was urged.</summary>
internal static class TaskHistory
{
    public static async Task<IReadOnlyList<TaskEvent>> Of(ChiBoContext db, long key)
    {
        List<WorkTask> versions = await db
            .WorkTasks.AsNoTracking()
            .Where(row => row.Key == key)
            .OrderBy(row => row.Id)
            .ToListAsync();
        List<Urging> urgings = await db.Urgings.AsNoTracking().Where(row => row.TaskKey == key).ToListAsync();
        var happened = versions
            .Select((row, place) => (row.RecordedIn, What: WhatOf(row, place), Words: row.Evidence))
            .Concat(urgings.Select(row => (row.RecordedIn, What: TaskTexts.Nudge, row.Words)))
            .OrderBy(row => row.RecordedIn)
            .ToList();
        List<long> acts = [.. happened.Select(row => row.RecordedIn)];
        var by = await (
            from act in db.Acts
            join account in db.Users on act.AccountId equals account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            where acts.Contains(act.Id)
            select new
            {
                act.Id,
                act.At,
                Who = account.DisplayName,
            }
        ).ToDictionaryAsync(row => row.Id);
        return
        [
            .. happened.Select(row => new TaskEvent(
                by[row.RecordedIn].At.AddHours(7),
                row.What,
                by[row.RecordedIn].Who ?? "–",
                row.Words
            )),
        ];
    }

    private static Phrase WhatOf(WorkTask row, int place) =>
        place == 0 && row.State == TaskState.Open ? TaskTexts.Given
        : row.State == TaskState.Open ? TaskTexts.At(row.Progress)
        : TaskTexts.Of(row.State);
}
