using System.Globalization;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Samples.OneCommune;

/// <summary>The people of the sample commune.</summary>
internal sealed class SampleCast
{
    public const int Officials = 20;
    private const int MembersOfOtherCell = 10;

    /// <summary>Members of each area's cell at the beginning; those of area 12 meet with area 11.</summary>
    private static readonly int[] Sizes = [20, 26, 9, 25, 9, 28, 9, 27, 24, 26, 23, 10];

    private readonly RegisterRows rows;
    private int count;

    public SampleCast(RegisterRows rows)
    {
        this.rows = rows;
        Residents = [.. Sizes.Select(size => Enumerable.Range(0, size).Select(_ => AddVeteran()).ToList())];
        OthersByCell =
        [
            .. SamplePlaces.OtherCells.Select(_ =>
                Enumerable.Range(0, MembersOfOtherCell).Select(_ => AddVeteran()).ToList()
            ),
        ];
        OfficialCodes = [.. Enumerable.Range(0, Officials).Select(_ => AddVeteran())];
    }

    /// <summary>By area: who lives there and belongs to its cell.</summary>
    public IReadOnlyList<List<string>> Residents { get; }

    /// <summary>By other cell: its members.</summary>
    public IReadOnlyList<List<string>> OthersByCell { get; }

    /// <summary>The cadres and civil servants of the commune.</summary>
    public IReadOnlyList<string> OfficialCodes { get; }

    /// <summary>A member of many years.</summary>
    public string AddVeteran()
    {
        DateOnly admitted = new DateOnly(1980, 2, 3).AddDays((count * 37) % 9_000);
        return Add(admitted, admitted.AddYears(1));
    }

    /// <summary>A member with the days that the story needs.</summary>
    public string Add(DateOnly? admitted, DateOnly? official)
    {
        count++;
        string code = string.Create(CultureInfo.InvariantCulture, $"X99001-M{count:000}");
        Gender gender = count % 5 < 2 ? Gender.Female : Gender.Male;
        DateOnly born = (admitted ?? new DateOnly(2000, 1, 1)).AddDays(-9_000 - ((count * 13) % 4_000));
        string name = InventedNames.Of(gender, (count * 7) + (count / 60), count * 11);
        rows.Members.Add(new MemberRow(code, name, gender, born, admitted, official));
        return code;
    }

    /// <summary>A member dies.</summary>
    public void Bury(string member, DateOnly day)
    {
        int place = rows.Members.FindIndex(row => row.Code == member);
        rows.Members[place] = rows.Members[place] with { LeftOn = day, LeftReason = "Từ trần" };
        End(member, day);
    }

    /// <summary>A member joins a cell.</summary>
    public void Join(string member, string cell, DateOnly from, DateOnly? to = null) =>
        rows.Memberships.Add(new MembershipRow(member, cell, MembershipKind.Main, new Period(from, to)));

    /// <summary>The membership that a member has ends.</summary>
    public void End(string member, DateOnly day)
    {
        int place = rows.Memberships.FindIndex(row => row.MemberCode == member && row.Period.To is null);
        rows.Memberships[place] = rows.Memberships[place] with
        {
            Period = new Period(rows.Memberships[place].Period.From, day),
        };
    }
}
