using ChiBo.App.Features.Members;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Privacy;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>Decides a request for correction: it was put right, or it stays for a reason; the member is told.</summary>
internal sealed class DecideCorrection(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    CorrectionList list,
    NoticeWriter notices
)
{
    /// <summary>Decides it.</summary>
    /// <param name="key">The request.</param>
    /// <param name="isCorrected">Whether it was put right.</param>
    /// <param name="answer">What the member is told; a refusal has to say why.</param>
    public async Task<Outcome<long>> Handle(long key, bool isCorrected, string? answer)
    {
        if (await list.Find(key) is not { } line)
        {
            return new NoSuchCorrection();
        }

        if (line.Code == person.Subject.MemberCode)
        {
            return new NotOnesOwnCorrection();
        }

        if (!isCorrected && string.IsNullOrWhiteSpace(answer))
        {
            return new RefusedWithoutReason();
        }

        if (isCorrected && line.Row.Item != CorrectionItem.Other && !await HasChangedSince(line))
        {
            return new NothingCorrectedYet();
        }

        db.ChangeTracker.Clear();
        var header = new ActHeader(ActKind.CorrectionMoved, person.AccountId) { ActingFor = person.ActingFor };
        return await acts.Do<long>(
            header,
            scope => Decide(scope, key, isCorrected ? CorrectionState.Corrected : CorrectionState.Refused, answer)
        );
    }

    private async Task<bool> HasChangedSince(CorrectionLine line) =>
        await MemberRecord.Read(db, line.Code, KnownAt.Now) is { } record && record.LastAct > line.AskedIn;

    private async Task<Outcome<long>> Decide(ActScope scope, long key, CorrectionState state, string? answer)
    {
        CorrectionRequest row = await db.CorrectionRequests.Known(KnownAt.Now).SingleAsync(one => one.Key == key);
        if (row.State != CorrectionState.Asked)
        {
            return new CorrectionIsDecided();
        }

        scope.Revise(row, next => (next.State, next.DecidedOn) = (state, acts.Today));
        await CorrectionWords.Write(scope, key, CorrectionWords.Answer, answer);
        await CorrectionWords.Decided(scope, key, acts.Today);
        if (await Rolls.LastOf(db, row.MemberId) is { } roll)
        {
            await notices.Tell(
                scope,
                new Telling(
                    NoticeKind.CorrectionDecided,
                    "/account/my-data/corrections",
                    roll.OrganisationId,
                    acts.Today
                ),
                audience => audience.OfMembers(row.MemberId)
            );
        }

        return key;
    }
}
