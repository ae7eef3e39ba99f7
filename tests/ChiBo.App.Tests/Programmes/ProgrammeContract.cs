using ChiBo.App.Features.Programmes;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Programmes;

/// <summary>The programme of a year (II.1.3.b): what each engine must do.</summary>
public abstract class ProgrammeContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";

    [Fact]
    public async Task A_goal_covers_its_task_until_it_is_dropped()
    {
        (await Open(Secretary))!.NotCovered.ShouldBe([TaskArea.Supervision]);
        long key = (await Set(Secretary, TaskArea.Supervision, "X99001-M280", null)).Value;
        ShownProgramme covered = (await Open(Secretary))!;
        covered.NotCovered.ShouldBeEmpty();
        covered.Goals.Single(goal => goal.Row.Key == key).Who.ShouldNotBeNull();
        (await Close(Secretary, key, GoalState.Dropped, " ")).Refusal.ShouldBeOfType<GoalWithoutResult>();
        (await Close(Secretary, key, GoalState.Dropped, "Chuyển sang năm sau")).IsDone.ShouldBeTrue();
        (await Close(Office, key, GoalState.Reached, "Đạt")).Refusal.ShouldBeOfType<GoalIsClosed>();
        (await Open(Secretary))!.NotCovered.ShouldBe([TaskArea.Supervision]);
    }

    [Fact]
    public async Task Only_who_writes_the_programme_does_and_with_members_of_the_cell()
    {
        int acts = await Ask(db => db.Acts.CountAsync());
        (await Set("bi-thu-thon-3", TaskArea.Democracy, null, null)).Refusal.ShouldBeOfType<NotYourProgramme>();
        (await Set(Government, TaskArea.Democracy, null, null)).Refusal.ShouldBeOfType<NotYourProgramme>();
        (await Set("ban-to-chuc", TaskArea.Democracy, null, null)).Refusal.ShouldBeOfType<NotYourProgramme>();
        (await Set(Secretary, TaskArea.Democracy, "X99001-M055", null)).Refusal.ShouldBeOfType<NotOfThisCell>();
        (
            await Set(Secretary, TaskArea.Democracy, null, new DateOnly(Today.Year + 1, 1, 1))
        ).Refusal.ShouldBeOfType<DueOutsideTheYear>();
        (await Close(Secretary, 999, GoalState.Reached, "Đạt")).Refusal.ShouldBeOfType<NoSuchGoal>();
        (await Close(Government, 1, GoalState.Reached, "Đạt")).Refusal.ShouldBeOfType<NotYourProgramme>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);
        (await Open(Government)).ShouldBeNull();
        (await Open("bi-thu-thon-3")).ShouldBeNull();
    }

    [Fact]
    public async Task Tasks_of_the_cell_serve_a_goal_once_and_can_be_taken_off_and_linked_again()
    {
        int cell = await Cell(Agency);
        long task = await Ask(db =>
            db.WorkTasks.Where(row => row.OrganisationId == cell)
                .OrderBy(row => row.Key)
                .Select(row => row.Key)
                .FirstAsync()
        );
        (await Link(1, 999_999)).Refusal.ShouldBeOfType<TaskNotToLink>();
        for (int round = 0; round < 2; round++)
        {
            (await Link(1, task)).IsDone.ShouldBeTrue();
            (await Link(1, task)).Refusal.ShouldBeOfType<TaskNotToLink>();
            (await Open(Secretary))!.Goals[0].Tasks.ShouldHaveSingleItem().Key.ShouldBe(task);
            (await Unlink(1, task)).IsDone.ShouldBeTrue();
            (await Unlink(1, task)).Refusal.ShouldBeOfType<TaskNotToLink>();
            (await Open(Secretary))!.Goals[0].Tasks.ShouldBeEmpty();
        }
    }

    private Task<ShownProgramme?> Open(string account) =>
        As<ProgrammeFile, ShownProgramme?>(account, file => file.Open(Agency, Today.Year));

    private Task<Outcome<long>> Set(string account, TaskArea area, string? member, DateOnly? dueOn) =>
        As<WriteProgramme, Outcome<long>>(
            account,
            write => write.Set(Agency, new GoalFields(Today.Year, area, "Kiểm tra hai đảng viên", member, dueOn))
        );

    private Task<Outcome<long>> Close(string account, long key, GoalState state, string result) =>
        As<WriteProgramme, Outcome<long>>(account, write => write.Close(key, state, result));

    private Task<Outcome<long>> Link(long goal, long task) =>
        As<WriteProgramme, Outcome<long>>(Secretary, write => write.Link(goal, task));

    private Task<Outcome<long>> Unlink(long goal, long task) =>
        As<WriteProgramme, Outcome<long>>(Secretary, write => write.Unlink(goal, task));
}

public sealed class ProgrammeOnSqliteTests() : ProgrammeContract(isOnPostgres: false);

public sealed class ProgrammeOnPostgresTests() : ProgrammeContract(isOnPostgres: true);
