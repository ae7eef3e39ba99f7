using System.Collections.Immutable;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Bench;

/// <summary>
/// A commune of 40 residential cells and 1,000 members that does not conform, made from a seed: weak cells, a shared one, an
/// area without a cell, officials without a post, a secretary without the rank, for some seeds a second agency cell.
/// </summary>
internal sealed class RearrangementCommune
{
    public const string Code = "X";
    public static readonly DateOnly Day = new(2016, 6, 15);
    private const int Cells = 40;
    private const int Members = 1_000;
    private const int Officials = 40;
    private readonly RegisterRows rows = new();
    private readonly Random random;
    private int people;

    private RearrangementCommune(int seed)
    {
        random = new Random(seed);
        rows.Units.Add(new UnitRow(Code, UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        AddOrganisation(OrganisationKind.CommuneCommittee, "DU", null, [Code]);
        int weak = 3 + (seed % 4);
        for (int cell = 1; cell <= Cells; cell++)
        {
            string area = Area(cell);
            rows.Units.Add(new UnitRow(area, UnitKind.ResidentialArea, area, Code, null, Period.Always));
            int left = Cells - cell;
            bool isWeak = cell % (Cells / weak) == 0;
            AddCell(cell, isWeak ? 7 + random.Next(2) : 10 + random.Next(left == 0 ? 1 : 30));
        }

        AddAgencyCell("CQ1", seed % 2 == 0 ? Officials : Officials / 2);
        if (seed % 2 != 0)
        {
            AddAgencyCell("CQ2", Officials / 2);
        }

        while (people < Members)
        {
            AddMember("K01", Area(1));
        }
    }

    public static RegisterSnapshot Of(int seed) => new RearrangementCommune(seed).rows.ToSnapshot();

    /// <summary>Areas along a road, and every third with the one across the river.</summary>
    public static ImmutableArray<Neighbours> Road { get; } =
    [
        .. Enumerable.Range(1, Cells - 1).Select(cell => new Neighbours(Area(cell), Area(cell + 1))),
        .. Enumerable
            .Range(1, Cells - 7)
            .Where(cell => cell % 3 == 0)
            .Select(cell => new Neighbours(Area(cell), Area(cell + 7))),
    ];

    private static string Area(int cell) => $"A{cell:00}";

    private void AddCell(int cell, int members)
    {
        string code = $"K{cell:00}";
        // One cell serves two areas; the area beside it has none of its own.
        AddOrganisation(
            OrganisationKind.ResidentialCell,
            code,
            "DU",
            cell == 5 ? [Area(5), Area(6)]
                : cell == 6 ? [Area(5)]
                : [Area(cell)]
        );
        for (int i = 0; i < members && people < Members - Officials; i++)
        {
            AddMember(code, cell == 6 ? Area(5) : Area(cell));
        }
    }

    private void AddAgencyCell(string code, int members)
    {
        AddOrganisation(OrganisationKind.AgencyCell, code, code == "CQ1" ? "DU" : null, [Code]);
        for (int i = 0; i < members; i++)
        {
            string member = AddMember(code, Area(1 + random.Next(Cells)));
            if (i % 9 != 8)
            {
                rows.Posts.Add(new PostRow(member, Code, PostKind.Cadre, "", Period.Always));
            }

            if (i is 3 or 4)
            {
                rows.Positions.Add(new PositionRow(member, "DU", PositionKind.StandingMember, Period.Always));
            }

            if (i == 0)
            {
                rows.Positions.Add(new PositionRow(member, code, PositionKind.Secretary, Period.Always));
            }
        }
    }

    private string AddMember(string cell, string area)
    {
        string code = $"M{++people:0000}";
        rows.Members.Add(new MemberRow(code, $"Trần Mẫu {people}", OfficialOn: new DateOnly(2005, 1, 1)));
        rows.Memberships.Add(new MembershipRow(code, cell, MembershipKind.Main, Period.Always));
        rows.Residences.Add(new ResidenceRow(code, area, Period.Always));
        return code;
    }

    private void AddOrganisation(OrganisationKind kind, string code, string? parent, string[] units) =>
        rows.Organisations.Add(new OrganisationRow(code, kind, code, parent, units, Period.Always));
}
