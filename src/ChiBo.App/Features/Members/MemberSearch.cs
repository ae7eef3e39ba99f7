using ChiBo.App.Web.Components;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Members;

/// <summary>Finds members: those with the very tones first, then those without; by given name, then family and middle name.</summary>
internal sealed class MemberSearch(ChiBoContext db)
{
    /// <summary>A page of the list, how long the list is, and which page it is.</summary>
    public (IReadOnlyList<MemberLine> Lines, int Total, int Page) Page(MemberFilter filter, string? asked)
    {
        if (filter.Name is not null)
        {
            IReadOnlyList<MemberLine> found = Ranked(filter);
            int at = Pager.Asked(asked, found.Count);
            return ([.. found.Skip((at - 1) * Pager.Size).Take(Pager.Size)], found.Count, at);
        }

        // How long the list is comes with the page itself; a page that is not there has none, and the last one is shown.
        int page = Pager.Asked(asked, int.MaxValue - Pager.Size);
        RollQuestion question = filter.Question;
        (IReadOnlyList<RollRow> rows, int total) = RollReader.Page(db, question, (page - 1) * Pager.Size, Pager.Size);
        if (rows.Count == 0 && page > 1)
        {
            page = Pager.Asked(asked, RollReader.Page(db, question, 0, 1).Total);
            (rows, total) = RollReader.Page(db, question, (page - 1) * Pager.Size, Pager.Size);
        }

        return (Lines(rows), total, page);
    }

    /// <summary>The whole list, as it is exported.</summary>
    public IReadOnlyList<MemberLine> All(MemberFilter filter) =>
        filter.Name is null ? Lines(RollReader.First(db, filter.Question)) : Ranked(filter);

    /// <summary>A part of the list: so many from its beginning, or after a member; nothing when that member is not in it.</summary>
    public IReadOnlyList<MemberLine>? Next(MemberFilter filter, string? after, int most)
    {
        if (filter.Name is not null)
        {
            List<MemberLine> found = [.. Ranked(filter)];
            int place = after is null ? 0 : found.FindIndex(line => line.Code == after) + 1;
            return place == 0 && after is not null ? null : [.. found.Skip(place).Take(most)];
        }

        RollQuestion question = filter.Question;
        if (after is not null)
        {
            if (RollReader.First(db, question with { Code = after }, most: 1) is not [var last])
            {
                return null;
            }

            question = question with { After = last };
        }

        return Lines(RollReader.First(db, question, most));
    }

    private IReadOnlyList<MemberLine> Ranked(MemberFilter filter)
    {
        var search = new NameSearch(filter.Name!);
        RollQuestion question = filter.Question with { FoldedPart = VietnameseText.Fold(filter.Name!) };
        return
        [
            .. RollReader
                .First(db, question)
                .Select(row => (Row: row, Rank: search.Rank(new NameCandidate(row.FullName, row.FoldedName))))
                .Where(found => found.Rank is not null)
                // They come in the order of names, which stays among those of one rank.
                .OrderBy(found => found.Rank)
                .Select(found => Line(found.Row)),
        ];
    }

    private static IReadOnlyList<MemberLine> Lines(IReadOnlyList<RollRow> rows) => [.. rows.Select(Line)];

    private static MemberLine Line(RollRow row) =>
        new(row.Code, row.FullName, row.BirthDate, row.AdmittedOn, row.OfficialOn, row.CellCode, row.CellName);
}
