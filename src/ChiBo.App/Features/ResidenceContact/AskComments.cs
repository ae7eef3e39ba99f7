using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Asks all residence cells of a roll for their comments of a year, in one act (II.2.d).</summary>
internal sealed class AskComments(ChiBoContext db, RegisterActs acts, Person person, Permits permits)
{
    /// <summary>Asks; how many requests went out. Those asked before, those exempt and those without a letter are left out.</summary>
    public async Task<Outcome<int>> Handle(string cell, int year, DateOnly dueOn) =>
        (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, cell)).IsAllowed
            ? await acts.Do<int>(
                new ActHeader(ActKind.ResidenceWorked, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    OrganisationCode = cell,
                },
                scope => Ask(scope, cell, year, dueOn)
            )
            : new NoSuchContact();

    private async Task<Outcome<int>> Ask(ActScope scope, string cell, int year, DateOnly dueOn)
    {
        List<ResidenceLetter> letters = await Letters(cell, year);
        Outcome<ResidenceYearCourse> first = ResidenceYearCourse.Ask(null, year, dueOn, acts.Today);
        if (!first.IsDone)
        {
            return first.Refusal;
        }

        foreach (ResidenceLetter letter in letters)
        {
            ResidenceYearCourse course = ResidenceYearCourse.Ask(letter.CellId, year, dueOn, acts.Today).Value!;
            scope.Record(
                new ResidenceYear
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = letter.MemberId,
                    CellId = course.CellId,
                    Outside = letter.Outside,
                    Year = course.Year,
                    AskedOn = course.AskedOn,
                    DueOn = course.DueOn,
                    IsTypedIn = course.IsTypedIn,
                }
            );
        }

        return letters.Count == 0 ? new NobodyToAsk(year) : letters.Count;
    }

    /// <summary>The letters that hold of those on the roll today who are to be commented on and were not asked about yet.</summary>
    private async Task<List<ResidenceLetter>> Letters(string cell, int year)
    {
        DateOnly today = acts.Today;
        List<int> roll = await db
            .Memberships.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.Organisation!.Code == cell && row.Kind == MembershipKind.Main)
            .Select(row => row.MemberId)
            .ToListAsync();
        List<int> asked = await db
            .ResidenceYears.Known(KnownAt.Now)
            .Where(row => row.Year == year && roll.Contains(row.MemberId))
            .Select(row => row.MemberId)
            .ToListAsync();
        List<ResidenceLetter> letters = await db
            .ResidenceLetters.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.EndedOn == null && roll.Contains(row.MemberId))
            .OrderBy(row => row.Id)
            .ToListAsync();
        return [.. letters.Where(letter => letter.IsCommentedOn() && !asked.Contains(letter.MemberId))];
    }
}
