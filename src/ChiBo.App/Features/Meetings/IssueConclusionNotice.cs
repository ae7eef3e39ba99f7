using ChiBo.App.Features.Documents;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Issues the notice of what a meeting concluded (thông báo kết luận) under the next number of its cell.</summary>
internal sealed class IssueConclusionNotice(MeetingActs acts)
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

                if (meeting.ConclusionNotice is { } before)
                {
                    return new ConclusionNoticeIsIssued(before.Symbol);
                }

                if (MeetingPapers.ConclusionNotice(meeting, acts.Today) is not { } paper)
                {
                    return ConclusionNoticeIsIssued.NothingConcluded;
                }

                Outcome<IssuedDocument> issued = await DocumentNumbers.Issue(
                    scope,
                    meeting.Sheet.OrganisationId,
                    MeetingPapers.NoticeLetters,
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

/// <summary>The notice bears a number already.</summary>
internal sealed record ConclusionNoticeIsIssued(string Symbol)
    : Refusal(
        RefusalKind.Conflict,
        "conclusion-notice-is-issued",
        $"Thông báo kết luận của cuộc họp này đã ban hành, số {Symbol}. Không lấy thêm số nào.",
        $"The conclusion notice of this meeting was issued as {Symbol}. No other number was taken."
    )
{
    /// <summary>There is nothing to give notice of.</summary>
    public static MeetingNotPossible NothingConcluded { get; } =
        new(
            "Notice",
            "nothing-concluded",
            "Chưa có nội dung nào được kết luận, nên chưa có thông báo kết luận.",
            "Nothing was concluded, so there is no notice of it."
        );
}
