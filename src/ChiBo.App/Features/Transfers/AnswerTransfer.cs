using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using ChiBo.Storage.Undoing;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Transfers;

/// <summary>What becomes of a transfer: received, declined, withdrawn, or its receipt undone. Who may, the page has asked.</summary>
internal sealed class AnswerTransfer(ChiBoContext db, RegisterActs acts, Person person)
{
    /// <summary>
    /// Receives the member: from the day on the main membership is the cell's, and positions in the first end; or, when it is
    /// for a time, a temporary membership begins and the roll stays as it is.
    /// </summary>
    public Task<Outcome<long>> Receive(long transfer, string organisation) =>
        Do(
            transfer,
            Header(ActKind.TransferReceived, organisation, null),
            async (scope, sent) =>
            {
                bool isDone = sent.Kind == MembershipKind.Main ? await Move(scope, sent) : await Join(scope, sent);
                if (!isDone)
                {
                    return new RollChangedSince(sent.On);
                }

                sent.State = TransferState.Received;
                sent.EndedIn = scope.Act.Id;
                return scope.Act.Id;
            }
        );

    /// <summary>The other cell does not consent, or the first takes it back: nothing changes on the rolls.</summary>
    public Task<Outcome<long>> End(long transfer, TransferState how, string organisation, string reason) =>
        Do(
            transfer,
            Header(ActKind.TransferEnded, organisation, reason),
            (scope, sent) =>
            {
                sent.State = how;
                sent.EndReason = reason;
                sent.EndedIn = scope.Act.Id;
                return Task.FromResult<Outcome<long>>(scope.Act.Id);
            }
        );

    /// <summary>Takes a receipt back whole: the rolls are as before, and the transfer waits once more.</summary>
    public async Task<Outcome<long>> UndoReceipt(long transfer, string organisation, string reason)
    {
        long? received = await db
            .Transfers.Where(row => row.Id == transfer && row.State == TransferState.Received)
            .Select(row => row.EndedIn)
            .SingleOrDefaultAsync();
        return received is { } act
            ? await acts.Do(
                Header(ActKind.Undone, organisation, reason) with
                {
                    Undoes = act,
                },
                scope => UndoAct.Run(scope, act)
            )
            : new AnsweredAlready();
    }

    private ActHeader Header(ActKind kind, string organisation, string? reason) =>
        new(kind, person.AccountId)
        {
            ActingFor = person.ActingFor,
            Reason = reason,
            OrganisationCode = organisation,
        };

    private Task<Outcome<long>> Do(
        long transfer,
        ActHeader header,
        Func<ActScope, Transfer, Task<Outcome<long>>> answer
    ) =>
        acts.Do<long>(
            header,
            async scope =>
                await db.Transfers.SingleOrDefaultAsync(row => row.Id == transfer) switch
                {
                    null => new NoSuchTransfer(),
                    { State: TransferState.Sent } sent => await answer(scope, sent),
                    _ => new AnsweredAlready(),
                }
        );

    private async Task<bool> Move(ActScope scope, Transfer sent)
    {
        Membership? roll = await Rolls.LastOf(db, sent.MemberId);
        bool hasLeft = await db
            .MemberDetails.Known(KnownAt.Now)
            .AnyAsync(row => row.MemberId == sent.MemberId && row.LeftOn <= sent.On);
        if (hasLeft || roll is null || roll.OrganisationId != sent.FromId || !roll.Period.Contains(sent.On))
        {
            return false;
        }

        scope.Shorten(roll, act => Until(roll.Period, sent.On) is { } left ? roll.With(act, left) : null);
        scope.Record(
            new Membership
            {
                RecordedIn = scope.Act.Id,
                MemberId = sent.MemberId,
                OrganisationId = sent.ToId,
                Kind = MembershipKind.Main,
                ValidFrom = sent.On,
                ValidTo = roll.ValidTo,
            }
        );
        List<Position> held = await db
            .Positions.Known(KnownAt.Now)
            .Where(row => row.MemberId == sent.MemberId && row.OrganisationId == sent.FromId)
            .Where(row => row.ValidTo == null || row.ValidTo > sent.On)
            .ToListAsync();
        foreach (Position position in held)
        {
            scope.Shorten(
                position,
                act => Until(position.Period, sent.On) is { } left ? position.With(act, left) : null
            );
        }

        // Whoever took part there for a time is on its roll now.
        List<Membership> guest = await Temporary(sent).ToListAsync();
        foreach (Membership temporary in guest)
        {
            scope.Shorten(
                temporary,
                act => Until(temporary.Period, sent.On) is { } left ? temporary.With(act, left) : null
            );
        }

        return true;
    }

    private async Task<bool> Join(ActScope scope, Transfer sent)
    {
        bool isOnRoll = await db
            .Memberships.Known(KnownAt.Now)
            .On(sent.On)
            .AnyAsync(row =>
                row.MemberId == sent.MemberId && row.OrganisationId == sent.FromId && row.Kind == MembershipKind.Main
            );
        if (!isOnRoll || await Temporary(sent).AnyAsync())
        {
            return false;
        }

        scope.Record(
            new Membership
            {
                RecordedIn = scope.Act.Id,
                MemberId = sent.MemberId,
                OrganisationId = sent.ToId,
                Kind = MembershipKind.Temporary,
                ValidFrom = sent.On,
            }
        );
        return true;
    }

    private IQueryable<Membership> Temporary(Transfer sent) =>
        db
            .Memberships.Known(KnownAt.Now)
            .Where(row =>
                row.MemberId == sent.MemberId
                && row.OrganisationId == sent.ToId
                && row.Kind == MembershipKind.Temporary
                && (row.ValidTo == null || row.ValidTo > sent.On)
            );

    /// <summary>What is left of a period before a day; nothing when it begins on it or later.</summary>
    private static Period? Until(Period period, DateOnly day) => period.From >= day ? null : period with { To = day };
}
