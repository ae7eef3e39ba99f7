using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Tasks;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>A task as the form tells it.</summary>
internal sealed record TaskFields(string Member, string Title, Addressee ForBody, DateOnly DueOn);

/// <summary>Gives a task that the resolution of a meeting makes (II.1.3.b-1).</summary>
internal sealed class GiveTask(ChiBoContext db, MeetingActs acts, NoticeWriter notices)
{
    public Task<Outcome<long>> Handle(long key, TaskFields fields) =>
        acts.On(
            key,
            null,
            null,
            async (scope, meeting) =>
            {
                if (meeting.Stage < MeetingStage.InSession)
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                if (fields.DueOn < meeting.Day)
                {
                    return MeetingNotPossible.DueBefore(meeting.Day);
                }

                MeetingMember? member = meeting.Members.FirstOrDefault(one => one.Code == fields.Member);
                bool isThere =
                    member is not null
                    && await db
                        .MemberDetails.Known(KnownAt.Now)
                        .AnyAsync(row => row.MemberId == member.Id && (row.LeftOn == null || row.LeftOn > acts.Today));
                if (!isThere)
                {
                    return member is null
                        ? MeetingNotPossible.NotOnTheRoll("Member", fields.Member, meeting.Day)
                        : MeetingNotPossible.HasLeft(member.Name);
                }

                WorkTask task = scope.Record(
                    new WorkTask
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = meeting.Sheet.OrganisationId,
                        MemberId = member!.Id,
                        ForBody = fields.ForBody,
                        Title = fields.Title,
                        DueOn = fields.DueOn,
                        State = TaskState.Open,
                        Progress = 0,
                        SheetKey = key,
                    }
                );
                await notices.OfTask(scope, NoticeKind.TaskGiven, task);
                return scope.Act.Id;
            }
        );
}
