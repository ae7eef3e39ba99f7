using ChiBo.Domain.Tasks;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Tasks;

/// <summary>The course of a task, to and from what is kept.</summary>
internal static class Courses
{
    /// <summary>The course as it is kept.</summary>
    public static TaskCourse Course(this WorkTask row) => new(row.DueOn, row.State, row.Progress, row.Evidence);

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this WorkTask row, TaskCourse course)
    {
        row.DueOn = course.DueOn;
        row.State = course.State;
        row.Progress = course.Progress;
        row.Evidence = course.Evidence;
    }
}
