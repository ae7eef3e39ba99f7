using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>A year's comment with its words, while they are kept.</summary>
internal sealed record YearLine(ResidenceYear Row, string Cell, string? Words);

/// <summary>Contact with the residence of one member: letters, meetings, comments; the newest first.</summary>
internal sealed record MemberContact(int MemberId, string Name)
{
    /// <summary>All letters, and where each goes.</summary>
    public required IReadOnlyList<(ResidenceLetter Row, string? Place)> Letters { get; init; }

    /// <summary>Meetings that the residence cell convened.</summary>
    public required IReadOnlyList<ResidenceAttendance> Meetings { get; init; }

    /// <summary>Yearly comments.</summary>
    public required IReadOnlyList<YearLine> Years { get; init; }

    /// <summary>The letter that holds.</summary>
    public ResidenceLetter? Open => Letters.Select(line => line.Row).FirstOrDefault(row => row.EndedOn is null);

    /// <summary>Reads it; nothing when there is no such member.</summary>
    public static async Task<MemberContact?> Read(ChiBoContext db, string code)
    {
        var who = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => row.Member!.Code == code)
            .Select(row => new { row.MemberId, row.FullName })
            .SingleOrDefaultAsync();
        if (who is null)
        {
            return null;
        }

        List<ResidenceLetter> letters = await db
            .ResidenceLetters.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.MemberId == who.MemberId)
            .OrderByDescending(row => row.IssuedOn)
            .ThenByDescending(row => row.Id)
            .ToListAsync();
        List<ResidenceYear> years = await db
            .ResidenceYears.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.MemberId == who.MemberId)
            .OrderByDescending(row => row.Year)
            .ToListAsync();
        List<long> keys = [.. years.Select(row => row.Key)];
        var words = await PrivateTexts.Of(db, PrivateSubject.Residence, keys);
        IReadOnlyDictionary<int, (string Code, string Name)> names = await ResidenceCells.Names(
            db,
            letters.Select(row => row.CellId).OfType<int>().Concat(years.Select(row => row.CellId).OfType<int>())
        );
        return new MemberContact(who.MemberId, who.FullName)
        {
            Letters = [.. letters.Select(row => (row, row.CellId is { } id ? names[id].Name : row.Outside))],
            Meetings = await db
                .ResidenceAttendances.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => row.MemberId == who.MemberId)
                .OrderByDescending(row => row.Day)
                .ToListAsync(),
            Years =
            [
                .. years.Select(row => new YearLine(
                    row,
                    row.CellId is { } id ? names[id].Name : row.Outside ?? "",
                    words.GetValueOrDefault((row.Key, GiveComment.Part))
                )),
            ],
        };
    }
}
