using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>
/// Reminds a body of the answer that it owes, and puts what is late before the standing body of the Party committee. Both are
/// recorded as urgings; that the act moved the proposal tells the second from the first.
/// </summary>
internal sealed class UrgeProposal(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    ProposalRights rights,
    NoticeWriter notices,
    TimeProvider clock
)
{
    /// <summary>A reminder.</summary>
    public Task<Outcome<long>> Remind(long key, string? words) =>
        Do(key, ActKind.Urged, words, _ => Task.FromResult<Refusal?>(null));

    /// <summary>What is late goes on the list of the standing body, once for each time that the clock ran.</summary>
    public Task<Outcome<long>> Escalate(long key, string? words) =>
        Do(
            key,
            ActKind.ProposalMoved,
            words,
            async proposal =>
                proposal.Course().OverdueSince(acts.Today) is not { } since ? new NotOverdueYet(proposal.AnswerBy)
                : (await Escalations(db, [key])).TryGetValue(key, out DateOnly on) && on >= since
                    ? new EscalatedAlready(on)
                : null
        );

    /// <summary>The last days on which proposals were put before the standing body.</summary>
    public static async Task<IReadOnlyDictionary<long, DateOnly>> Escalations(
        ChiBoContext db,
        IReadOnlyCollection<long> keys
    )
    {
        var rows = await (
            from urging in db.Urgings.Known(KnownAt.Now)
            join act in db.Acts on urging.RecordedIn equals act.Id
            where
                urging.ProposalKey != null
                && keys.Contains(urging.ProposalKey.Value)
                && act.Kind == ActKind.ProposalMoved
            select new { urging.ProposalKey, urging.At }
        ).ToListAsync();
        return rows.GroupBy(row => row.ProposalKey!.Value)
            .ToDictionary(group => group.Key, group => DateOnly.FromDateTime(group.Max(row => row.At)));
    }

    private async Task<Outcome<long>> Do(long key, ActKind kind, string? words, Func<Proposal, Task<Refusal?>> whyNot)
    {
        Proposal? asked = await db
            .Proposals.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Key == key);
        if (asked is null)
        {
            return new NoSuchProposal();
        }

        if (!await rights.WorksFor(asked.OrganisationId))
        {
            return new NotYourCellsProposal();
        }

        var header = new ActHeader(kind, person.AccountId)
        {
            ActingFor = person.ActingFor,
            OrganisationCode = await db
                .Organisations.Where(row => row.Id == asked.OrganisationId)
                .Select(row => row.Code)
                .SingleAsync(),
        };
        return await acts.Do<long>(
            header,
            async scope =>
            {
                Proposal now = await db.Proposals.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == key);
                if (!now.Course().IsOwed)
                {
                    return new NothingIsOwed();
                }

                if (await whyNot(now) is { } refusal)
                {
                    return refusal;
                }

                scope.Record(
                    new Urging
                    {
                        RecordedIn = scope.Act.Id,
                        ProposalKey = key,
                        At = LocalNow(),
                        Words = words,
                    }
                );
                bool isEscalated = kind == ActKind.ProposalMoved;
                await notices.ToAnswer(
                    scope,
                    isEscalated ? NoticeKind.ProposalEscalated : NoticeKind.ProposalReminded,
                    now
                );
                return key;
            }
        );
    }

    /// <summary>Local time in Vietnam to the second, of no kind, as the month's work keeps it.</summary>
    private DateTime LocalNow()
    {
        DateTime now = clock.GetUtcNow().UtcDateTime.AddHours(7);
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Unspecified);
    }
}
