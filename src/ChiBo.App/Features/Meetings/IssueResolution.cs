using ChiBo.App.Features.Documents;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Issues the resolution of a meeting under the next number of its cell, once the minutes are approved.</summary>
internal sealed class IssueResolution(MeetingActs acts)
{
    /// <summary>The key of the document comes back.</summary>
    public Task<Outcome<long>> Handle(long key) =>
        acts.On(
            key,
            null,
            null,
            async (scope, meeting) =>
            {
                if (meeting.Stage != MeetingStage.Approved)
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                if (meeting.Resolution is { } before)
                {
                    return new ResolutionIsIssued(before.Symbol);
                }

                if (MeetingPapers.Resolution(meeting, acts.Today) is not { } paper)
                {
                    return MeetingNotPossible.NothingResolved;
                }

                Outcome<IssuedDocument> issued = await DocumentNumbers.Issue(
                    scope,
                    meeting.Sheet.OrganisationId,
                    MeetingPapers.ResolutionLetters,
                    meeting.Day,
                    paper.Summary,
                    IssuedText.Of(paper),
                    key,
                    null
                );
                return issued.IsDone ? issued.Value.Key : issued.Refusal;
            }
        );
}
