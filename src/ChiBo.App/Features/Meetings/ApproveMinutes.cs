using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>Approves minutes, each of the two who do for himself or herself: with the second they are final and issued.</summary>
internal sealed class ApproveMinutes(
    ChiBoContext db,
    MeetingActs acts,
    OpenMinutes opened,
    Person person,
    Permits permits,
    NoticeWriter notices
)
{
    /// <summary>The person approves what was seen, as chair or as secretary; when both have, the minutes are final.</summary>
    public async Task<Outcome<long>> Handle(long key, long seen)
    {
        int? own = await db
            .Users.Where(user => user.Id == person.AccountId)
            .Select(user => user.MemberId)
            .SingleOrDefaultAsync();
        return await opened.On(
            key,
            seen,
            async (scope, meeting, minutes) =>
            {
                if (!meeting.Approval.IsPossible)
                {
                    return MeetingNotPossible.NoOfficers;
                }

                MinutesPart part = meeting.Approval.PartOf(await ActsFor(meeting, own));
                if (part == MinutesPart.None)
                {
                    return MinutesNotApproved.ByOthers(
                        meeting.NameOf(meeting.Sheet.ChairId),
                        meeting.NameOf(meeting.Sheet.SecretaryId)
                    );
                }

                if ((part == MinutesPart.Chair ? minutes.ChairApproved : minutes.SecretaryApproved) is not null)
                {
                    return MinutesNotApproved.Already;
                }

                Minutes approved = scope.Revise(minutes, next => Approve(next, meeting, part));
                if (approved.Hash is null)
                {
                    int? other = part == MinutesPart.Secretary ? meeting.Sheet.ChairId : meeting.Sheet.SecretaryId;
                    await notices.MinutesWait(scope, meeting, other);
                    return scope.Act.Id;
                }

                scope.Revise(meeting.Sheet, next => next.Stage = MeetingStage.Approved);
                Outcome<IssuedDocument> issued = await Issue(scope, meeting, approved);
                return issued.IsDone ? scope.Act.Id : issued.Refusal;
            }
        );
    }

    /// <summary>What both have approved takes the next number of the cell's minutes; a correction is a document of its own.</summary>
    private Task<Outcome<IssuedDocument>> Issue(ActScope scope, OpenMeeting meeting, Minutes approved)
    {
        PartyDocument paper = MeetingPapers.Written(meeting, approved, acts.Today);
        return DocumentNumbers.Issue(
            scope,
            meeting.Sheet.OrganisationId,
            MeetingPapers.MinutesLetters,
            meeting.Day,
            paper.Summary,
            IssuedText.Of(paper),
            meeting.Sheet.Key,
            null
        );
    }

    /// <summary>
    /// The member for whom the person approves: himself or herself; or whoever the office acts for, by the full name that it
    /// gave.
    /// </summary>
    private async Task<int?> ActsFor(OpenMeeting meeting, int? own)
    {
        if (person.ActingFor is not { } name)
        {
            return own;
        }

        bool mayActForAnother = (
            await permits.OnOrganisation(AccessAction.ActForAnother, Sensitivity.Personal, meeting.CellCode)
        ).IsAllowed;
        MeetingMember[] named =
        [
            .. meeting.Members.Where(member =>
                (member.Id == meeting.Sheet.ChairId || member.Id == meeting.Sheet.SecretaryId)
                && VietnameseText.Fold(member.Name) == VietnameseText.Fold(name)
            ),
        ];
        return mayActForAnother && named is [var one] ? one.Id : null;
    }

    private static void Approve(Minutes minutes, OpenMeeting meeting, MinutesPart part)
    {
        minutes.ChairApproved = part == MinutesPart.Chair ? meeting.Sheet.ChairId : minutes.ChairApproved;
        minutes.SecretaryApproved =
            part == MinutesPart.Secretary ? meeting.Sheet.SecretaryId : minutes.SecretaryApproved;
        if (minutes is { ChairApproved: not null, SecretaryApproved: not null })
        {
            minutes.Hash = MinutesText.HashOf(minutes.Text);
        }
    }
}
