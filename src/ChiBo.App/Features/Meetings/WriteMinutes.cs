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

/// <summary>Writes, approves and corrects minutes. What both have approved never changes: a correction is a new version.</summary>
internal sealed class WriteMinutes(
    ChiBoContext db,
    MeetingActs acts,
    Person person,
    Permits permits,
    NoticeWriter notices
)
{
    /// <summary>Puts a text in the place of the one that was seen; whoever had approved that one has to do so once more.</summary>
    public Task<Outcome<long>> Edit(long key, long seen, string text) =>
        Open(
            key,
            null,
            seen,
            (scope, _, minutes) =>
            {
                if (MinutesText.Plain(text).Length == 0)
                {
                    return MinutesNotApproved.Empty;
                }

                scope.Revise(minutes, next => Rewrite(next, text));
                return scope.Act.Id;
            }
        );

    /// <summary>Drafts it once more from what is recorded, as when attendance or votes were put right.</summary>
    public Task<Outcome<long>> DraftAnew(long key, long seen) =>
        Open(
            key,
            null,
            seen,
            (scope, meeting, minutes) =>
            {
                scope.Revise(minutes, next => Rewrite(next, MinutesText.Draft(meeting)));
                return scope.Act.Id;
            }
        );

    /// <summary>The person approves what was seen, as chair or as secretary; when both have, the minutes are final.</summary>
    public async Task<Outcome<long>> Approve(long key, long seen)
    {
        int? own = await db
            .Users.Where(user => user.Id == person.AccountId)
            .Select(user => user.MemberId)
            .SingleOrDefaultAsync();
        return await Open(
            key,
            null,
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

    /// <summary>Begins a new version of minutes that both have approved, with the reason; the earlier one is kept.</summary>
    public Task<Outcome<long>> Correct(long key, string reason) =>
        acts.On(
            key,
            reason,
            (scope, meeting) =>
            {
                if (meeting is not { Stage: MeetingStage.Approved, Minutes: { Hash: not null } last })
                {
                    return new MeetingMovedOn(meeting.Stage);
                }

                scope.Record(
                    new Minutes
                    {
                        RecordedIn = scope.Act.Id,
                        SheetKey = key,
                        Version = last.Version + 1,
                        Text = last.Text,
                    }
                );
                scope.Revise(meeting.Sheet, next => next.Stage = MeetingStage.Ended);
                return scope.Act.Id;
            }
        );

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

    private static void Rewrite(Minutes minutes, string text)
    {
        minutes.Text = MinutesText.Plain(text);
        minutes.ChairApproved = null;
        minutes.SecretaryApproved = null;
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

    private Task<Outcome<long>> Open(
        long key,
        string? reason,
        long seen,
        Func<ActScope, OpenMeeting, Minutes, Outcome<long>> work
    ) => Open(key, reason, seen, (scope, meeting, minutes) => Task.FromResult(work(scope, meeting, minutes)));

    private Task<Outcome<long>> Open(
        long key,
        string? reason,
        long seen,
        Func<ActScope, OpenMeeting, Minutes, Task<Outcome<long>>> work
    ) =>
        acts.On(
            key,
            reason,
            null,
            async (scope, meeting) =>
                meeting.Minutes switch
                {
                    { Hash: not null } => MinutesNotApproved.IsFinal,
                    { } minutes when meeting.Stage == MeetingStage.Ended => minutes.Id == seen
                        ? await work(scope, meeting, minutes)
                        : new MeetingChangedSince(),
                    _ => MeetingNotPossible.WrongStage(meeting.Stage),
                }
        );
}
