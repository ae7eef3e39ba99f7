using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.PrivateWords;
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

/// <summary>What is wrong about the member who asks, and what it should be.</summary>
internal sealed record AskCorrectionRequest(CorrectionItem Item, string Wrong, string Right);

/// <summary>A member asks that something about himself or herself be put right; those who may are told.</summary>
internal sealed class AskCorrection(ChiBoContext db, RegisterActs acts, Person person, NoticeWriter notices)
{
    public async Task<Outcome<long>> Handle(AskCorrectionRequest request)
    {
        string? code = person.Subject.MemberCode;
        int? found = await db.Members.Where(row => row.Code == code).Select(row => (int?)row.Id).SingleOrDefaultAsync();
        if (found is not { } member)
        {
            return new NoMemberOfOnesOwn();
        }

        var header = new ActHeader(ActKind.CorrectionMoved, person.AccountId) { ActingFor = person.ActingFor };
        return await acts.Do<long>(header, scope => Ask(scope, member, request));
    }

    private async Task<Outcome<long>> Ask(ActScope scope, int member, AskCorrectionRequest request)
    {
        if (
            await db
                .CorrectionRequests.Known(KnownAt.Now)
                .AnyAsync(row =>
                    row.MemberId == member && row.Item == request.Item && row.State == CorrectionState.Asked
                )
        )
        {
            return new CorrectionIsAsked();
        }

        CorrectionRequest row = scope.Record(
            new CorrectionRequest
            {
                RecordedIn = scope.Act.Id,
                MemberId = member,
                Item = request.Item,
                AskedOn = acts.Today,
                State = CorrectionState.Asked,
            }
        );
        await CorrectionWords.Write(scope, row.Key, CorrectionWords.Wrong, request.Wrong);
        await CorrectionWords.Write(scope, row.Key, CorrectionWords.Right, request.Right);
        if (await Rolls.LastOf(db, member) is { } roll)
        {
            await notices.Tell(
                scope,
                new Telling(
                    NoticeKind.CorrectionAsked,
                    FormattableString.Invariant($"/corrections/{row.Key}"),
                    roll.OrganisationId,
                    acts.Today
                ),
                audience => audience.WhoCorrects(roll.OrganisationId)
            );
        }

        return row.Key;
    }
}
