using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Somebody who is to come when the residence cell convenes those who work elsewhere.</summary>
/// <param name="LetterKey">The letter.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Name">The name.</param>
/// <param name="Came">Whether he or she came on the day; nothing while it is not recorded.</param>
internal sealed record Convened(long LetterKey, int MemberId, string Name, bool? Came);

/// <summary>Records who came to a meeting that the residence cell convened (II.2.d): once, or corrected.</summary>
internal sealed class RecordConvened(ChiBoContext db, RegisterActs acts, Person person, ResidenceReach reach)
{
    /// <summary>Who is to come on a day: introduced to the cell, not exempt, the letter holding that day.</summary>
    public async Task<IReadOnlyList<Convened>> Called(int cell, DateOnly day)
    {
        var rows = await (
            from letter in db.ResidenceLetters.Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on letter.MemberId equals details.MemberId
            where letter.CellId == cell && letter.ExemptAs == null && letter.IssuedOn <= day
            where letter.EndedOn == null || letter.EndedOn > day
            orderby details.SortKey, letter.Id
            select new
            {
                letter.Key,
                letter.MemberId,
                details.FullName,
                Came = db
                    .ResidenceAttendances.Where(seen =>
                        seen.LetterKey == letter.Key && seen.Day == day && seen.SupersededIn == null
                    )
                    .Select(seen => (bool?)seen.Came)
                    .FirstOrDefault(),
            }
        ).ToListAsync();
        return [.. rows.Select(row => new Convened(row.Key, row.MemberId, row.FullName, row.Came))];
    }

    /// <summary>Records it for all who were to come; how many came.</summary>
    public async Task<Outcome<int>> Handle(string cell, DateOnly day, IReadOnlySet<long> came)
    {
        int? id = await db
            .Organisations.Where(row => row.Code == cell)
            .Select(row => (int?)row.Id)
            .SingleOrDefaultAsync();
        if (id is null || !await reach.SpeaksFor(id.Value))
        {
            return new NoSuchContact();
        }

        return day > acts.Today
            ? new ConvenedThen(day)
            : await acts.Do<int>(
                new ActHeader(ActKind.ResidenceWorked, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = cell,
                },
                scope => Write(scope, id.Value, day, came)
            );
    }

    private async Task<Outcome<int>> Write(ActScope scope, int cell, DateOnly day, IReadOnlySet<long> came)
    {
        IReadOnlyList<Convened> called = await Called(cell, day);
        if (called.Count == 0)
        {
            return new NobodyConvened();
        }

        List<long> letters = [.. called.Select(one => one.LetterKey)];
        Dictionary<long, ResidenceAttendance> known = await db
            .ResidenceAttendances.Known(KnownAt.Now)
            .Where(row => row.Day == day && letters.Contains(row.LetterKey))
            .ToDictionaryAsync(row => row.LetterKey);
        foreach (Convened one in called)
        {
            bool isThere = came.Contains(one.LetterKey);
            if (!known.TryGetValue(one.LetterKey, out ResidenceAttendance? before))
            {
                scope.Record(
                    new ResidenceAttendance
                    {
                        RecordedIn = scope.Act.Id,
                        LetterKey = one.LetterKey,
                        MemberId = one.MemberId,
                        Day = day,
                        Came = isThere,
                    }
                );
            }
            else if (before.Came != isThere)
            {
                scope.Revise(before, next => next.Came = isThere);
            }
        }

        return called.Count(one => came.Contains(one.LetterKey));
    }
}
