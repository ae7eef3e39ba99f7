using ChiBo.App.Features.Tasks;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>A task as the form tells it.</summary>
internal sealed record TaskFields(string Member, string Title, Addressee ForBody, DateOnly DueOn);

/// <summary>Gives a task that the resolution of a meeting makes (II.1.3.b-1), to somebody of the meeting's own roll.</summary>
internal sealed class GiveMeetingTask(MeetingActs acts, GiveTask give)
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

                if (meeting.Members.FirstOrDefault(one => one.Code == fields.Member) is not { } member)
                {
                    return MeetingNotPossible.NotOnTheRoll("Member", fields.Member, meeting.Day);
                }

                Outcome<WorkTask> given = await give.Record(
                    scope,
                    new GivenTask(meeting.Sheet.OrganisationId, member.Id, meeting.Day)
                    {
                        ForBody = fields.ForBody,
                        Title = fields.Title,
                        DueOn = fields.DueOn,
                        SheetKey = key,
                    }
                );
                return given.Refusal switch
                {
                    null => scope.Act.Id,
                    DueInThePast => MeetingNotPossible.DueBefore(meeting.Day),
                    MemberHasLeft => MeetingNotPossible.HasLeft(member.Name),
                    var refusal => refusal,
                };
            }
        );
}
