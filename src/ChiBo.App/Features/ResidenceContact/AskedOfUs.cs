using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>A letter that the residence cell has to confirm.</summary>
internal sealed record LetterToConfirm(long Key, string Name, string Cell, DateOnly IssuedOn);

/// <summary>A comment that the residence cell is asked for, or has given.</summary>
internal sealed record RequestLine(long Key, string Name, string Cell, int Year, DateOnly DueOn, DateOnly? GivenOn)
{
    /// <summary>Since when it is late.</summary>
    public DateOnly? LateSince { get; init; }
}

/// <summary>What is asked of the residence cells of a person: letters to confirm and comments to give. Nothing else of the members.</summary>
internal sealed class AskedOfUs(ChiBoContext db, ResidenceReach reach, RegisterActs acts)
{
    /// <summary>The letters that are not confirmed, the oldest first.</summary>
    public async Task<IReadOnlyList<LetterToConfirm>> Letters()
    {
        HashSet<int> cells = await reach.Cells();
        var rows = await (
            from letter in db.ResidenceLetters.AsNoTracking().Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on letter.MemberId equals details.MemberId
            where letter.CellId != null && cells.Contains(letter.CellId.Value)
            where letter.EndedOn == null && letter.ReceivedOn == null
            orderby letter.IssuedOn, letter.Id
            select new { Letter = letter, details.FullName }
        ).ToListAsync();
        IReadOnlyDictionary<int, (string Code, string Name)> names = await ResidenceCells.Names(
            db,
            rows.Select(row => row.Letter.CellId!.Value)
        );
        return
        [
            .. rows.Where(row => row.Letter.Course().AwaitsReceipt)
                .Select(row => new LetterToConfirm(
                    row.Letter.Key,
                    row.FullName,
                    names[row.Letter.CellId!.Value].Name,
                    row.Letter.IssuedOn
                )),
        ];
    }

    /// <summary>The requests: those that wait first, the latest due last; then what was given.</summary>
    public async Task<IReadOnlyList<RequestLine>> Requests()
    {
        HashSet<int> cells = await reach.Cells();
        HashSet<int> agencies = await reach.Agencies();
        DateOnly today = acts.Today;
        var rows = await (
            from year in db.ResidenceYears.AsNoTracking().Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on year.MemberId equals details.MemberId
            where
                year.CellId != null && cells.Contains(year.CellId.Value)
                || year.CellId == null
                    && db.Memberships.Known(KnownAt.Now)
                        .On(today)
                        .Any(roll => roll.MemberId == year.MemberId && agencies.Contains(roll.OrganisationId))
            orderby year.GivenOn != null, year.DueOn, year.Id
            select new { Year = year, details.FullName }
        ).ToListAsync();
        IReadOnlyDictionary<int, (string Code, string Name)> names = await ResidenceCells.Names(
            db,
            rows.Select(row => row.Year.CellId).OfType<int>()
        );
        return
        [
            .. rows.Select(row => new RequestLine(
                row.Year.Key,
                row.FullName,
                row.Year.CellId is { } id ? names[id].Name : row.Year.Outside ?? "",
                row.Year.Year,
                row.Year.DueOn,
                row.Year.GivenOn
            )
            {
                LateSince = row.Year.Course().LateSince(acts.Today),
            }),
        ];
    }

    /// <summary>The person's residential cells to which somebody is introduced, by code.</summary>
    public async Task<IReadOnlyList<(int Id, string Code, string Name)>> Cells()
    {
        HashSet<int> cells = await reach.Cells();
        List<int> with = await db
            .ResidenceLetters.Known(KnownAt.Now)
            .Where(row => row.CellId != null && cells.Contains(row.CellId.Value) && row.ExemptAs == null)
            .Select(row => row.CellId!.Value)
            .Distinct()
            .ToListAsync();
        return
        [
            .. (await ResidenceCells.Names(db, with))
                .Select(cell => (cell.Key, cell.Value.Code, cell.Value.Name))
                .OrderBy(cell => cell.Code, StringComparer.Ordinal),
        ];
    }
}
