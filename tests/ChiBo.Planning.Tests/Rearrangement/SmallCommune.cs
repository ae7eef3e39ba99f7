using System.Collections.Immutable;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>
/// Communes made from seeds, so small that all sets of moves can be tried, and full of what a plan has to mind: shared cells,
/// areas without a cell, two agency cells, members without post or residence, official days that are not known.
/// </summary>
internal sealed class SmallCommune
{
    public const string Code = "X";
    public static readonly DateOnly Day = new(2016, 6, 15);
    private static readonly DateOnly Lately = new(2016, 1, 1);
    private readonly Random random;
    private readonly List<string> areas = [];
    private int people;

    private SmallCommune(int seed)
    {
        random = new Random(seed);
        Parameters = new ReviewParameters(1 + random.Next(3), CountExempt: !Chance(30), SharedCellCounts: Chance(20));
        AddUnits();
        AddResidentialCells();
        AddAgencyCells();
        Costs = Chance(65) ? new MoveCosts() : RandomCosts();
        NotAllowed = Chance(20) ? [MoveKind.DissolveAgencyCell] : [];
        NotAllowed = Chance(8) ? NotAllowed.Add((MoveKind)random.Next(7)) : NotAllowed;
        Neighbours = Chance(40) ? RandomNeighbours() : null;
    }

    public RegisterRows Rows { get; } = new();

    public ReviewParameters Parameters { get; }

    public MoveCosts Costs { get; }

    public ImmutableHashSet<MoveKind> NotAllowed { get; }

    public ImmutableArray<Neighbours>? Neighbours { get; }

    public HashSet<string> Suitable { get; } = [];

    public static SmallCommune Of(int seed) => new(seed);

    public Reviewer Reviewer() => new(Rows.ToSnapshot(), _ => Parameters);

    public RearrangementRequest Request() =>
        new(CommuneReading.Of(Reviewer(), Code, Day)!)
        {
            Costs = Costs,
            NotAllowed = NotAllowed,
            Neighbours = Neighbours,
            Placement = new PlacementWishes { SuitableCell = [.. Suitable] },
            MostPlans = 8,
        };

    private bool Chance(int percent) => random.Next(100) < percent;

    private void AddUnits()
    {
        Rows.Units.Add(new UnitRow(Code, UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        Rows.Units.Add(new UnitRow("Y", UnitKind.Commune, "Xã Mẫu bên", null, CommuneKind.Xa, Period.Always));
        AddArea("B1", "Y");
        AddArea("B2", "Y");
        int count = Chance(3) ? 0 : 1 + random.Next(3);
        for (int i = 1; i <= count; i++)
        {
            areas.Add($"A{i}");
            AddArea($"A{i}", Code);
        }

        if (!Chance(8))
        {
            AddOrganisation(OrganisationKind.CommuneCommittee, "DU", null, [Code]);
        }

        AddOrganisation(OrganisationKind.DistrictCommittee, "HU", null, []);
        AddOrganisation(OrganisationKind.ResidentialCell, "L1", null, ["B1"]);
    }

    private void AddResidentialCells()
    {
        int cell = 0;
        foreach (string area in areas)
        {
            int cells = Chance(88)
                ? Chance(10)
                    ? 2
                    : 1
                : 0;
            for (int i = 0; i < cells; i++)
            {
                AddResidentialCell($"K{++cell}", [area]);
            }
        }

        if (areas.Count > 1 && Chance(25))
        {
            AddResidentialCell($"K{++cell}", [.. areas.OrderBy(_ => random.Next()).Take(2 + random.Next(2))]);
        }

        if (areas.Count > 0 && Chance(5))
        {
            AddResidentialCell($"K{++cell}", [areas[0], "B1"]);
        }
    }

    private void AddResidentialCell(string code, string[] served)
    {
        AddOrganisation(OrganisationKind.ResidentialCell, code, "DU", served);
        for (int left = random.Next(5); left > 0; left--)
        {
            string member = AddMember();
            Period period = Chance(10) ? new Period(null, Lately) : Period.Always;
            Rows.Memberships.Add(new MembershipRow(member, code, MembershipKind.Main, period));
            string? home =
                Chance(60) ? served[0]
                : Chance(50) ? areas[random.Next(areas.Count)]
                : null;
            AddHome(member, home);
        }
    }

    private void AddAgencyCells()
    {
        int count =
            Chance(4) ? 0
            : Chance(70) ? 1
            : Chance(85) ? 2
            : 3;
        for (int i = 1; i <= count; i++)
        {
            DateOnly since =
                Chance(78) ? new(2010, 1, 1)
                : Chance(85) ? new(2015, 1, 1)
                : Day;
            string? parent =
                Chance(75) ? "DU"
                : Chance(50) ? "HU"
                : null;
            AddOrganisation(OrganisationKind.AgencyCell, $"CQ{i}", parent, [Code], Period.Since(since));
            AddAgencyMembers($"CQ{i}");
        }
    }

    private void AddAgencyMembers(string cell)
    {
        for (int left = 1 + random.Next(3) - (Chance(8) ? 1 : 0); left > 0; left--)
        {
            string member = AddMember();
            bool isTemporary = Chance(15);
            Rows.Memberships.Add(
                new MembershipRow(
                    member,
                    cell,
                    isTemporary ? MembershipKind.Temporary : MembershipKind.Main,
                    Period.Always
                )
            );
            if (isTemporary && Chance(50))
            {
                string home = cell != "CQ1" && Chance(50) ? "CQ1" : "L1";
                Rows.Memberships.Add(new MembershipRow(member, home, MembershipKind.Main, Period.Always));
            }

            AddOffices(member, cell);
            AddHome(
                member,
                Chance(75) && areas.Count > 0 ? areas[random.Next(areas.Count)]
                    : Chance(60)
                        ? Chance(50) ? "B1"
                            : "B2"
                    : null
            );
        }

        if (Chance(15) && Rows.Memberships.Count > 0)
        {
            AddOffices(Rows.Memberships[random.Next(Rows.Memberships.Count)].MemberCode, cell);
        }
    }

    private void AddOffices(string member, string cell)
    {
        if (Chance(75))
        {
            Rows.Posts.Add(
                new PostRow(member, Code, Chance(90) ? PostKind.Cadre : PostKind.PartTime, "", Period.Always)
            );
        }

        if (Chance(75))
        {
            PositionKind rank =
                Chance(70) ? PositionKind.StandingMember
                : Chance(50) ? PositionKind.DeputySecretary
                : PositionKind.Secretary;
            Rows.Positions.Add(new PositionRow(member, "DU", rank, Period.Always));
        }

        if (Chance(45))
        {
            Rows.Positions.Add(
                new PositionRow(
                    member,
                    cell,
                    PositionKind.Secretary,
                    Chance(15) ? new Period(null, Lately) : Period.Always
                )
            );
        }

        if (Chance(15))
        {
            Suitable.Add(member);
        }
    }

    private string AddMember()
    {
        string code = $"M{++people:00}";
        DateOnly? official =
            Chance(75) ? new DateOnly(2000, 1, 1)
            : Chance(50) ? Day.AddDays(1)
            : null;
        Rows.Members.Add(new MemberRow(code, $"Nguyễn Mẫu {people}", OfficialOn: official));
        if (Chance(15))
        {
            Rows.Statuses.Add(new StatusRow(code, StatusKind.Exempt, Period.Always));
        }

        return code;
    }

    private void AddHome(string member, string? area)
    {
        if (area is not null)
        {
            Rows.Residences.Add(new ResidenceRow(member, area, Period.Always));
        }
    }

    private void AddArea(string code, string commune) =>
        Rows.Units.Add(new UnitRow(code, UnitKind.ResidentialArea, $"Thôn {code}", commune, null, Period.Always));

    private void AddOrganisation(
        OrganisationKind kind,
        string code,
        string? parent,
        string[] units,
        Period period = default
    ) => Rows.Organisations.Add(new OrganisationRow(code, kind, $"Tổ chức {code}", parent, units, period));

    private MoveCosts RandomCosts() =>
        new()
        {
            ReturnToResidence = random.Next(4),
            TransferToNeighbour = random.Next(4),
            AppointSecretary = random.Next(4),
            PlaceUnderCommittee = random.Next(4),
            MergeAgencyCell = random.Next(6),
            MergeAreas = random.Next(6),
            DissolveAgencyCell = random.Next(14),
        };

    private ImmutableArray<Neighbours> RandomNeighbours() =>
        [
            .. from one in areas
            from other in areas
            where string.CompareOrdinal(one, other) < 0 && Chance(60)
            select Chance(50) ? new Neighbours(one, other) : new Neighbours(other, one),
        ];
}
