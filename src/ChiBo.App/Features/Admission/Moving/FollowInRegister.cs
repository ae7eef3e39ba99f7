using ChiBo.App.Features.Members.Entering;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Moving;

/// <summary>What the steps of a case mean for the register, by the ways in which facts of members are recorded anyway.</summary>
internal sealed class FollowInRegister(ChiBoContext db, EnterMember entering)
{
    private const string Ceremony = "Lễ kết nạp";

    private static readonly Dictionary<AdmissionEnd, string> LeftReasons = new()
    {
        [AdmissionEnd.Refused] = "Xóa tên trong danh sách đảng viên dự bị",
        [AdmissionEnd.Withdrawn] = "Xin ra khỏi Đảng trong thời gian dự bị",
    };

    /// <summary>The person comes onto the roll as a probationary member; his or her number.</summary>
    public async Task<Outcome<int>> Admit(ActScope scope, OpenCase found, StepRequest request)
    {
        long key = found.Row.Key;
        var words = await AdmissionWords.Of(db, [key]);
        if (!words.TryGetValue((key, AdmissionWords.Name), out string? name))
        {
            return new NameIsErased();
        }

        Outcome<string> code = await entering.Enter(
            scope,
            new EnterMemberRequest(name, found.CellCode, request.Day, Ceremony)
            {
                BirthDate = PrivateTexts.DayIn(words.GetValueOrDefault((key, AdmissionWords.Birth))),
                AdmittedOn = request.Day,
                LookedAt = request.LookedAt,
            }
        );
        if (!code.IsDone)
        {
            return code.Refusal;
        }

        await AdmissionWords.Drop(scope, key);
        return scope.Recorded.OfType<Membership>().Last().MemberId;
    }

    /// <summary>The member is official from a day on; why that is not possible, if it is not.</summary>
    public async Task<Refusal?> Confirm(ActScope scope, OpenCase found, DateOnly officialOn)
    {
        MemberDetails known = await DetailsOf(found.Row.MemberId!.Value);
        return known.OfficialOn is not { } told ? Tell(scope, known, MemberEvents.Official, officialOn, null)
            : told == officialOn ? null
            : new RegisterTellsOtherwise(told);
    }

    /// <summary>Who was on probation is a member no longer; nothing is recorded of somebody who was none yet.</summary>
    public async Task<Refusal?> Leave(ActScope scope, OpenCase found, AdmissionEnd how, DateOnly day)
    {
        if (found.Row.MemberId is not { } member)
        {
            return null;
        }

        MemberDetails known = await DetailsOf(member);
        return known.LeftOn is null ? Tell(scope, known, MemberEvents.Left, day, LeftReasons[how]) : null;
    }

    private static FactNotPossible? Tell(ActScope scope, MemberDetails known, string what, DateOnly day, string? title)
    {
        var fields = new FactFields
        {
            What = what,
            From = day,
            Title = title,
        };
        (MemberDetails? changed, FactNotPossible? refusal) = MemberEvents.Apply(scope.Act, known, fields);
        if (changed is null)
        {
            return refusal;
        }

        scope.Supersede(known);
        scope.Record(changed);
        return null;
    }

    private Task<MemberDetails> DetailsOf(int member) =>
        db.MemberDetails.Known(KnownAt.Now).SingleAsync(row => row.MemberId == member);
}
