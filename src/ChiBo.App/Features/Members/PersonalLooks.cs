using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members;

/// <summary>Writes down that somebody looked at a personal record; the person whose record it is can see it.</summary>
internal sealed class PersonalLooks(ChiBoContext db, Person person, Permits permits, TimeProvider clock)
{
    /// <summary>Logs a look at a member, unless it is one's own record.</summary>
    public async Task Log(int member, string code, string what)
    {
        if ((await permits.OnMember(AccessAction.Look, Sensitivity.Personal, code)).MustBeLogged)
        {
            await Write(member, what);
        }
    }

    /// <summary>Logs a look at a member of another cell, as at one who is sent here, unless it is one's own record.</summary>
    public Task LogOutside(int member, string code, string what) =>
        person.Subject.MemberCode == code ? Task.CompletedTask : Write(member, what);

    /// <summary>Logs that all data about oneself were taken as a file: the person sees when, and that it was this account.</summary>
    public async Task LogOwn(string what)
    {
        string? own = person.Subject.MemberCode;
        if (own is not null)
        {
            await Write(await db.Members.Where(row => row.Code == own).Select(row => row.Id).SingleAsync(), what);
        }
    }

    private async Task Write(int member, string what)
    {
        db.PersonalLooks.Add(
            new PersonalLook
            {
                At = clock.GetUtcNow().UtcDateTime,
                AccountId = person.AccountId,
                MemberId = member,
                What = what,
            }
        );
        await db.SaveChangesAsync();
    }
}
