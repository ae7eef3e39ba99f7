using ChiBo.App.Features.Members;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Papers;

/// <summary>
/// Who took the paper of a case away: a look at the member, once there is one; until then it is kept with the words of the case and
/// erased with them.
/// </summary>
internal sealed class AdmissionLooks(ChiBoContext db, PersonalLooks members, PrivateLooks cases)
{
    public async Task Log(long key)
    {
        var member = await db
            .AdmissionCases.Known(KnownAt.Now)
            .Where(row => row.Key == key && row.MemberId != null)
            .Join(db.Members, row => row.MemberId, one => one.Id, (_, one) => new { one.Id, one.Code })
            .FirstOrDefaultAsync();
        await (
            member is null
                ? cases.Log(PrivateSubject.Admission, key, months: null)
                : members.Log(member.Id, member.Code, "admission")
        );
    }
}
