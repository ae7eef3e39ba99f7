using ChiBo.App.Features.Notices.Writing;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Tasks;

/// <summary>Who is told of a task: whoever has it.</summary>
internal static class TaskNotices
{
    public static Task OfTask(this NoticeWriter notices, ActScope scope, NoticeKind kind, WorkTask task) =>
        notices.Tell(
            scope,
            new Telling(kind, FormattableString.Invariant($"/tasks/{task.Key}"), task.OrganisationId, task.DueOn),
            whom => whom.OfMembers(task.MemberId)
        );
}
