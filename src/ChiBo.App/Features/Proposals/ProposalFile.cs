using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>Reads a proposal with all that belongs to it, for who may see it.</summary>
internal sealed class ProposalFile(
    ChiBoContext db,
    ProposalReach reach,
    ProposalRights rights,
    OpenMatters matters,
    RegisterActs acts
)
{
    /// <summary>The proposal; nothing when there is none, or it is not for the person.</summary>
    public async Task<OpenProposal?> Open(long key)
    {
        Proposal? row = await reach.IsVisible(key)
            ? await db.Proposals.AsNoTracking().Known(KnownAt.Now).SingleOrDefaultAsync(one => one.Key == key)
            : null;
        if (row is null)
        {
            return null;
        }

        var cell = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(version => version.OrganisationId == row.OrganisationId)
            .OrderByDescending(version => version.ValidFrom != null)
            .ThenByDescending(version => version.ValidFrom)
            .Select(version => new { version.Organisation!.Code, version.Name })
            .FirstAsync();
        var document = await db
            .IssuedDocuments.Known(KnownAt.Now)
            .Where(issued => issued.ProposalKey == key)
            .Select(issued => new { issued.Key, issued.Symbol })
            .FirstOrDefaultAsync();
        DateOnly? since = row.Course().OverdueSince(acts.Today);
        IReadOnlyDictionary<long, DateOnly> escalated = await UrgeProposal.Escalations(db, [key]);
        return new OpenProposal(row, await rights.WorksFor(row.OrganisationId), await rights.Speaks(row))
        {
            CellCode = cell.Code,
            CellName = cell.Name,
            Today = acts.Today,
            Matters = await matters.Of(key),
            History = await History(key),
            Document = document is null ? null : (document.Key, document.Symbol),
            EscalatedOn = escalated.TryGetValue(key, out DateOnly on) && on >= since ? on : null,
        };
    }

    private async Task<IReadOnlyList<ProposalEvent>> History(long key)
    {
        List<Proposal> versions = await db
            .Proposals.AsNoTracking()
            .Where(row => row.Key == key)
            .OrderBy(row => row.Id)
            .ToListAsync();
        List<Urging> urgings = await db.Urgings.AsNoTracking().Where(row => row.ProposalKey == key).ToListAsync();
        List<long> numbers = [.. versions.Select(row => row.RecordedIn), .. urgings.Select(row => row.RecordedIn)];
        var done = await (
            from act in db.Acts
            join account in db.Users on act.AccountId equals account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            where numbers.Contains(act.Id)
            select new { Act = act, Who = account.DisplayName }
        )
            .AsNoTracking()
            .ToDictionaryAsync(row => row.Act.Id);

        ProposalEvent Event(long act, Phrase what, string? words)
        {
            var by = done[act];
            return new ProposalEvent(by.Act.At.AddHours(7), what, by.Who ?? "ChiBo", by.Act.ActingFor, words);
        }

        return
        [
            .. versions
                .Select(
                    (row, place) =>
                        (row.RecordedIn, Happened: Event(row.RecordedIn, WhatOf(row, place > 0), WordsOf(row)))
                )
                .Concat(
                    urgings.Select(row =>
                        (
                            row.RecordedIn,
                            Happened: Event(
                                row.RecordedIn,
                                done[row.RecordedIn].Act.Kind == ActKind.ProposalMoved
                                    ? ProposalTexts.Escalate
                                    : ProposalTexts.Reminded,
                                row.Words
                            )
                        )
                    )
                )
                .OrderBy(line => line.RecordedIn)
                .Select(line => line.Happened),
        ];
    }

    private static Phrase WhatOf(Proposal row, bool isLater) =>
        row is { State: ProposalState.Answered, Answer: { } answer } ? ProposalTexts.Answered(answer)
        : row.State == ProposalState.Drafted && isLater ? ProposalTexts.Rewritten
        : ProposalTexts.Of(row.State);

    private static string? WordsOf(Proposal row) =>
        row.State switch
        {
            ProposalState.Answered => row.AnswerText,
            ProposalState.CarriedOut or ProposalState.Reopened or ProposalState.Withdrawn => row.Remark,
            _ => null,
        };
}
