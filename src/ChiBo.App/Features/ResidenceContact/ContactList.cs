using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Guidance.Residence;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>How a member of the agency cell stands to the residence.</summary>
/// <param name="MemberId">Number of the member.</param>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
internal sealed record ContactLine(int MemberId, string Code, string Name)
{
    /// <summary>The letter that holds; nothing when there is none.</summary>
    public ResidenceLetter? Letter { get; init; }

    /// <summary>Where it goes.</summary>
    public string? Place { get; init; }

    /// <summary>The class of exemption.</summary>
    public ExemptionClass? Exempt { get; init; }

    /// <summary>The comment of the year that is shown; nothing when none was asked for.</summary>
    public ResidenceYear? Year { get; init; }

    /// <summary>Meetings of the residence in that year at which the member was there, and to which he or she was called.</summary>
    public (int Came, int Called) Meetings { get; init; }

    /// <summary>Since when the receipt of the letter is late.</summary>
    public DateOnly? ReceiptLateSince { get; init; }

    /// <summary>Since when the comment is late.</summary>
    public DateOnly? CommentLateSince { get; init; }

    /// <summary>Whether the letter, its receipt or the comment is missing.</summary>
    public bool IsMissing =>
        Letter is null || Letter.Course().AwaitsReceipt || (Letter.IsCommentedOn() && Year?.GivenOn is null);
}

/// <summary>A cell's members and their contact with the residence, what is missing first.</summary>
internal sealed class ContactList(ChiBoContext db, RegisterActs acts)
{
    /// <summary>All on the roll today.</summary>
    public async Task<IReadOnlyList<ContactLine>> Of(int cell, int year)
    {
        DateOnly today = acts.Today;
        var roll = await (
            from row in db.Memberships.Known(KnownAt.Now).On(today)
            join details in db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            where row.OrganisationId == cell && row.Kind == MembershipKind.Main
            where details.LeftOn == null || details.LeftOn > today
            orderby details.SortKey, row.MemberId
            select new
            {
                row.MemberId,
                details.Member!.Code,
                details.FullName,
            }
        ).ToListAsync();
        List<int> members = [.. roll.Select(row => row.MemberId)];
        Dictionary<int, ResidenceLetter> letters = await db
            .ResidenceLetters.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => members.Contains(row.MemberId) && row.EndedOn == null)
            .ToDictionaryAsync(row => row.MemberId);
        Dictionary<int, ResidenceYear> years = await db
            .ResidenceYears.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => members.Contains(row.MemberId) && row.Year == year)
            .ToDictionaryAsync(row => row.MemberId);
        ILookup<int, bool> meetings = await Meetings(members, year);
        IReadOnlyDictionary<int, (string Code, string Name)> names = await ResidenceCells.Names(
            db,
            letters.Values.Select(row => row.CellId).OfType<int>()
        );
        return
        [
            .. roll.Select(row =>
                {
                    ResidenceLetter? letter = letters.GetValueOrDefault(row.MemberId);
                    ResidenceYear? asked = years.GetValueOrDefault(row.MemberId);
                    return new ContactLine(row.MemberId, row.Code, row.FullName)
                    {
                        Letter = letter,
                        Place = letter?.CellId is { } id ? names[id].Name : letter?.Outside,
                        Exempt = ResidenceContactRules.Find(letter?.ExemptAs),
                        Year = asked,
                        Meetings = (meetings[row.MemberId].Count(came => came), meetings[row.MemberId].Count()),
                        ReceiptLateSince = letter?.ReceiptLateSince(today),
                        CommentLateSince = asked?.Course().LateSince(today),
                    };
                })
                .OrderByDescending(line => line.IsMissing),
        ];
    }

    private async Task<ILookup<int, bool>> Meetings(List<int> members, int year)
    {
        DateOnly from = new(year, 1, 1);
        DateOnly until = new(year, 12, 31);
        var rows = await db
            .ResidenceAttendances.Known(KnownAt.Now)
            .Where(row => members.Contains(row.MemberId) && row.Day >= from && row.Day <= until)
            .Select(row => new { row.MemberId, row.Came })
            .ToListAsync();
        return rows.ToLookup(row => row.MemberId, row => row.Came);
    }
}
