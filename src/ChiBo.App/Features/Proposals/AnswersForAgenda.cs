using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>An answer that is to be told at a cell's next meeting (II.2.c).</summary>
/// <param name="ProposalKey">The proposal: key of the agenda item's source.</param>
/// <param name="Title">What was proposed.</param>
/// <param name="Addressee">Who answered.</param>
/// <param name="Answer">How.</param>
/// <param name="AnsweredOn">When.</param>
/// <param name="Text">The answer.</param>
internal sealed record AnswerForAgenda(
    long ProposalKey,
    string Title,
    Addressee Addressee,
    AnswerKind Answer,
    DateOnly AnsweredOn,
    string? Text
);

/// <summary>
/// The answers that came back and were on no agenda of the cell since: for the cell that proposed, and for the residential cell
/// that raised the matter. One that was reopened and answered anew comes once more.
/// </summary>
internal sealed class AnswersForAgenda(ChiBoContext db, RegisterActs acts)
{
    /// <summary>Those of a cell, the earliest first.</summary>
    public async Task<IReadOnlyList<AnswerForAgenda>> Of(int cellId)
    {
        IReadOnlyList<long> raised = await RaisedBy.Proposals(db, new HashSet<int> { cellId }, acts.Today);
        List<Proposal> answered = await db
            .Proposals.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cellId || raised.Contains(row.Key))
            .Where(row => row.State == ProposalState.Answered || row.State == ProposalState.CarriedOut)
            .OrderBy(row => row.AnsweredOn)
            .ThenBy(row => row.Key)
            .ToListAsync();
        List<long> keys = [.. answered.Select(row => row.Key)];
        var answeredIn = await db
            .Proposals.Where(row => keys.Contains(row.Key) && row.State == ProposalState.Answered)
            .GroupBy(row => row.Key)
            .Select(group => new { Key = group.Key, Act = group.Max(row => row.RecordedIn) })
            .ToDictionaryAsync(row => row.Key, row => row.Act);
        var told = await (
            from item in db.AgendaItems.Known(KnownAt.Now)
            join first in db.AgendaItems on item.Key equals first.Id
            join sheet in db.MeetingSheets.Known(KnownAt.Now) on item.SheetKey equals sheet.Key
            join meeting in db.Meetings on sheet.MeetingId equals meeting.Id
            where
                sheet.OrganisationId == cellId
                && (meeting.State == MeetingState.Planned || meeting.State == MeetingState.Held)
                && item.Source == AgendaSource.Answer
                && item.SourceKey != null
                && keys.Contains(item.SourceKey.Value)
            select new { Key = item.SourceKey!.Value, first.RecordedIn }
        ).ToListAsync();
        return
        [
            .. answered
                .Where(row =>
                    !told.Exists(item => item.Key == row.Key && item.RecordedIn > answeredIn.GetValueOrDefault(row.Key))
                )
                .Select(row => new AnswerForAgenda(
                    row.Key,
                    row.Title,
                    row.Addressee,
                    row.Answer!.Value,
                    row.AnsweredOn!.Value,
                    row.AnswerText
                )),
        ];
    }
}
