using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Programmes;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Programmes;

/// <summary>A goal with who sees to it and the tasks that serve it.</summary>
internal sealed record ShownGoal(ProgrammeGoal Row, string? Who, IReadOnlyList<TaskLine> Tasks)
{
    public GoalCourse Course => Row.Course();
}

/// <summary>The programme of a cell for a year.</summary>
internal sealed record ShownProgramme(int Cell, string Code, string Name, int Year, IReadOnlyList<ShownGoal> Goals)
{
    /// <summary>Whether the person writes it.</summary>
    public required bool Writes { get; init; }

    /// <summary>The tasks of II.1.3.b without a goal.</summary>
    public IReadOnlyList<TaskArea> NotCovered =>
        TaskAreaNames.NotCovered(Goals.Select(goal => (goal.Row.Area, goal.Row.State)));
}

/// <summary>The course of a goal, from its row.</summary>
internal static class GoalCourses
{
    public static GoalCourse Course(this ProgrammeGoal row) =>
        new(row.Year, row.DueOn) { State = row.State, Result = row.Result };
}

/// <summary>Reads programmes and goals, for who may see them.</summary>
internal sealed class ProgrammeFile(ChiBoContext db, Permits permits, TaskList tasks)
{
    /// <summary>The programme of a cell; nothing when the cell is not there, or not for the person.</summary>
    public async Task<ShownProgramme?> Open(string code, int year)
    {
        var cell = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => row.Organisation!.Code == code && Rolls.Cells.Contains(row.Kind))
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => new { row.OrganisationId, row.Name })
            .FirstOrDefaultAsync();
        return cell is null || !await May(AccessAction.Look, code)
            ? null
            : new ShownProgramme(
                cell.OrganisationId,
                code,
                cell.Name,
                year,
                await Goals(cell.OrganisationId, db.ProgrammeGoals.Where(row => row.Year == year))
            )
            {
                Writes = await May(AccessAction.Record, code),
            };
    }

    /// <summary>A goal within its programme.</summary>
    public async Task<(ShownProgramme Programme, ShownGoal Goal)?> Find(long key)
    {
        var found = await (
            from row in db.ProgrammeGoals.Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            where row.Key == key
            select new { cell.Code, row.Year }
        ).SingleOrDefaultAsync();
        return
            found is not null
            && await Open(found.Code, found.Year) is { } programme
            && programme.Goals.FirstOrDefault(goal => goal.Row.Key == key) is { } goal
            ? (programme, goal)
            : null;
    }

    /// <summary>Whether the person writes the programme of a cell.</summary>
    public Task<bool> Writes(string code) => May(AccessAction.Record, code);

    private async Task<IReadOnlyList<ShownGoal>> Goals(int cell, IQueryable<ProgrammeGoal> asked)
    {
        List<ProgrammeGoal> rows = await asked
            .AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell)
            .OrderBy(row => row.Area)
            .ThenBy(row => row.Key)
            .ToListAsync();
        long[] keys = [.. rows.Select(row => row.Key)];
        int[] members = [.. rows.Where(row => row.MemberId is not null).Select(row => row.MemberId!.Value)];
        Dictionary<int, string> names = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => members.Contains(row.MemberId))
            .ToDictionaryAsync(row => row.MemberId, row => row.FullName);
        List<GoalTask> links = await db
            .GoalTasks.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => keys.Contains(row.GoalKey) && !row.IsEnded)
            .ToListAsync();
        ILookup<long, long> linked = links.ToLookup(link => link.GoalKey, link => link.TaskKey);
        IReadOnlyList<TaskLine> all = links.Count == 0 ? [] : await tasks.Of(cell);
        return
        [
            .. rows.Select(row => new ShownGoal(
                row,
                row.MemberId is { } member ? names.GetValueOrDefault(member) : null,
                [.. all.Where(task => linked[row.Key].Contains(task.Key))]
            )),
        ];
    }

    private async Task<bool> May(AccessAction action, string code) =>
        (await permits.OnOrganisation(action, Sensitivity.Personal, code)).IsAllowed;
}
