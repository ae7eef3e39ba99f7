using System.Globalization;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.Samples.Nation;

/// <summary>Makes the people of one synthetic commune, with their memberships, posts and positions.</summary>
internal sealed class PeopleMaker(string commune, RegisterRows rows, Random random)
{
    private const int Cadres = 11;
    private const int DeputyPlace = 1;
    private const int PlaceWithoutRank = 8;
    private static readonly DateOnly Beginning = NationPlan.Beginning;
    private static readonly Period Life = new(NationPlan.Beginning, NationPlan.End);

    private static readonly string[] Titles =
    [
        "Bí thư Đảng ủy",
        "Phó Bí thư Đảng ủy",
        "Chủ tịch Ủy ban nhân dân",
        "Chủ tịch Hội đồng nhân dân",
        "Chủ tịch Ủy ban Mặt trận Tổ quốc",
        "Phó Chủ tịch Ủy ban nhân dân",
        "Chủ tịch Hội Nông dân",
        "Chủ tịch Hội Liên hiệp Phụ nữ",
        "Chủ tịch Hội Cựu chiến binh",
        "Bí thư Đoàn Thanh niên",
        "Phó Chủ tịch Hội đồng nhân dân",
        "Công chức văn phòng - thống kê",
        "Công chức địa chính - xây dựng",
        "Công chức tài chính - kế toán",
        "Công chức tư pháp - hộ tịch",
        "Công chức văn hóa - xã hội",
    ];

    private readonly Dictionary<string, List<string>> membersOf = new(StringComparer.Ordinal);
    private (string Cell, Period Life, int Place)? agencySecretary;
    private int count;

    public IReadOnlyList<string> MembersOf(string cell) => membersOf.GetValueOrDefault(cell) ?? [];

    /// <summary>A member from before the beginning to the end.</summary>
    public void AddSteady(string cell, bool hasOfficialDay)
    {
        DateOnly admitted = Between(new DateOnly(1970, 1, 1), new DateOnly(2006, 1, 1));
        string code = AddMember(admitted, hasOfficialDay ? admitted.AddYears(1) : null, left: null);
        AddMembership(code, cell, Life);
        AddStatus(code);
    }

    /// <summary>A member who was admitted meanwhile, and may have left.</summary>
    public void AddPassing(string cell)
    {
        DateOnly admitted = Between(new DateOnly(2008, 6, 1), new DateOnly(2024, 1, 1));
        DateOnly? official = random.Next(20) == 0 ? null : admitted.AddYears(1);
        DateOnly? left = random.Next(6) == 0 ? admitted.AddDays(random.Next(400, 4_000)) : null;
        string code = AddMember(admitted, official, left);
        AddMembership(code, cell, new Period(admitted, left < NationPlan.End ? left : NationPlan.End));
        AddStatus(code);
    }

    /// <summary>A member who becomes official on a day.</summary>
    public void AddOfficialFrom(string cell, DateOnly official)
    {
        string code = AddMember(official.AddYears(-1), official, left: null);
        AddMembership(code, cell, new Period(official.AddYears(-1), NationPlan.End));
    }

    /// <summary>The first member of a cell leads it.</summary>
    public void AddSecretary(string cell, Period period)
    {
        if (MembersOf(cell) is [string first, ..])
        {
            rows.Positions.Add(new PositionRow(first, cell, PositionKind.Secretary, period));
        }
    }

    /// <summary>Which official, of those to come, will lead the agency cell.</summary>
    public void AddAgencySecretary(string cell, Period life, bool hasRank) =>
        agencySecretary = (cell, life, hasRank ? DeputyPlace : PlaceWithoutRank);

    /// <summary>A cadre or civil servant with post, positions in the committee and a home.</summary>
    public string AddOfficial(string home, int place, bool hasPost, string committee)
    {
        DateOnly admitted = Between(new DateOnly(1985, 1, 1), new DateOnly(2006, 1, 1));
        string code = AddMember(admitted, admitted.AddYears(1), left: null);
        PostKind kind = place < Cadres ? PostKind.Cadre : PostKind.CivilServant;
        string title = hasPost ? Titles[Math.Min(place, Titles.Length - 1)] : "Phó Trưởng thôn";
        rows.Posts.Add(new PostRow(code, commune, hasPost ? kind : PostKind.PartTime, title, Life));
        rows.Residences.Add(new ResidenceRow(code, home, Life));
        foreach (PositionKind position in PositionsOf(place))
        {
            rows.Positions.Add(new PositionRow(code, committee, position, Life));
        }

        if (agencySecretary is { } secretary && secretary.Place == place)
        {
            rows.Positions.Add(new PositionRow(code, secretary.Cell, PositionKind.Secretary, secretary.Life));
        }

        return code;
    }

    /// <summary>Memberships of an official: in the agency cell while there is one, else in the cell at home.</summary>
    public void Place(string member, string homeCell, string agencyCell, Period? lifeOfAgencyCell)
    {
        if (lifeOfAgencyCell is not { } life)
        {
            AddMembership(member, homeCell, Life);
            return;
        }

        AddMembership(member, homeCell, new Period(Beginning, life.From));
        AddMembership(member, agencyCell, life);
        if (life.To < NationPlan.End)
        {
            AddMembership(member, homeCell, new Period(life.To, NationPlan.End));
        }
    }

    private static PositionKind[] PositionsOf(int place) =>
        place switch
        {
            0 => [PositionKind.Secretary, PositionKind.StandingMember],
            1 or 2 => [PositionKind.DeputySecretary, PositionKind.StandingMember],
            3 or 4 => [PositionKind.StandingMember],
            < 13 => [PositionKind.CommitteeMember],
            _ => [],
        };

    private string AddMember(DateOnly admitted, DateOnly? official, DateOnly? left)
    {
        count++;
        string code = string.Create(CultureInfo.InvariantCulture, $"M{commune}-{count:000}");
        Gender gender = random.Next(5) < 2 ? Gender.Female : Gender.Male;
        rows.Members.Add(
            new MemberRow(
                code,
                InventedNames.Of(gender, random.Next(1_000), random.Next(1_000)),
                gender,
                admitted.AddDays(-random.Next(18 * 366, 45 * 365)),
                admitted,
                official,
                left,
                left is null ? null : "Từ trần"
            )
        );
        return code;
    }

    private void AddMembership(string member, string cell, Period period)
    {
        rows.Memberships.Add(new MembershipRow(member, cell, MembershipKind.Main, period));
        if (!membersOf.TryGetValue(cell, out List<string>? members))
        {
            membersOf.Add(cell, members = []);
        }

        members.Add(member);
    }

    private void AddStatus(string member)
    {
        StatusKind? status = random.Next(100) switch
        {
            < 8 => StatusKind.Exempt,
            < 12 => StatusKind.Away,
            12 => StatusKind.Suspended,
            _ => null,
        };
        if (status is { } kind)
        {
            DateOnly from = Between(Beginning, new DateOnly(2024, 1, 1));
            DateOnly? to = kind == StatusKind.Exempt ? null : from.AddDays(random.Next(60, 1_200));
            rows.Statuses.Add(new StatusRow(member, kind, new Period(from, to)));
        }
    }

    private DateOnly Between(DateOnly first, DateOnly end) =>
        first.AddDays(random.Next(end.DayNumber - first.DayNumber));
}
