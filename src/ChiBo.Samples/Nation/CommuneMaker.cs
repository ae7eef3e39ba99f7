using System.Globalization;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Samples.Nation;

/// <summary>Makes the register of one synthetic commune.</summary>
internal sealed class CommuneMaker
{
    private const int OtherCells = 4;
    private const int LeastOfSteadyCell = 10;
    private static readonly DateOnly FoundedBefore = new(2009, 6, 1);
    private static readonly DateOnly FoundedAfter = new(2016, 5, 1);
    private static readonly DateOnly DissolvedOn = new(2018, 10, 1);
    private static readonly string[] OtherCellNames = ["trường học", "trạm y tế", "quân sự", "công an"];

    private readonly string commune;
    private readonly string name;
    private readonly CommuneStory story;
    private readonly NationPlan plan;
    private readonly Random random;
    private readonly RegisterRows rows = new();
    private readonly PeopleMaker people;

    public CommuneMaker(string commune, string name, int place, NationPlan plan)
    {
        this.commune = commune;
        this.name = name;
        this.plan = plan;
        story = CommuneStories.Of(place, plan.Seed);
        random = new Random(unchecked((plan.Seed * 486_187_739) + place));
        people = new PeopleMaker(commune, rows, random);
    }

    private string Committee => $"DU{commune}";

    private string AgencyCell => $"CQ{commune}";

    private bool HasAgencyCell => story is not (CommuneStory.NoneAndEligible or CommuneStory.NoneAndNotEligible);

    private Period LifeOfAgencyCell =>
        story switch
        {
            CommuneStory.Dissolved => new Period(FoundedBefore, DissolvedOn),
            CommuneStory.UnlawfullyFounded => new Period(FoundedAfter, NationPlan.End),
            _ => new Period(FoundedBefore, NationPlan.End),
        };

    private static Period Life => new(NationPlan.Beginning, NationPlan.End);

    public RegisterRows Make()
    {
        int members = random.Next(plan.LeastMembers, plan.MostMembers + 1);
        int officials = random.Next(plan.LeastOfficials, plan.MostOfficials + 1);
        int inAreas = members - officials - (OtherCells * plan.MembersOfOtherCell);
        int areas = Math.Max(plan.LeastAreas, inAreas / plan.MembersOfAnArea);
        AddOrganisation(OrganisationKind.CommuneCommittee, Committee, $"Đảng ủy {name}", null, commune, Life);
        for (int area = 0; area < areas; area++)
        {
            int size = (inAreas / areas) + (area < inAreas % areas ? 1 : 0);
            AddAreaWithCell(area, size);
        }

        for (int cell = 0; cell < OtherCells; cell++)
        {
            AddOtherCell(cell);
        }

        AddOfficials(officials, areas);
        if (plan.WithWork)
        {
            new WorkMaker(rows, random).AddWork(AgencyCell, people.MembersOf(AgencyCell));
        }

        return rows;
    }

    private void AddAreaWithCell(int area, int size)
    {
        string code = Code('A', area);
        string cell = Code('K', area);
        string label = $"Thôn {area + 1}";
        rows.Units.Add(new UnitRow(code, UnitKind.ResidentialArea, $"{label}, {name}", commune, null, Life));
        bool isShared = story == CommuneStory.SharedCell && area == 1;
        if (isShared)
        {
            OrganisationRow first = rows.Organisations[^1];
            rows.Organisations[^1] = first with { UnitCodes = [.. first.UnitCodes, code] };
            cell = first.Code;
        }
        else
        {
            AddOrganisation(OrganisationKind.ResidentialCell, cell, $"Chi bộ {label}", Committee, code, Life);
        }

        AddMembersOfArea(area, cell, size);
    }

    private void AddMembersOfArea(int area, string cell, int size)
    {
        int steady = SteadyMembers(area, size);
        for (int i = 0; i < steady; i++)
        {
            people.AddSteady(cell, hasOfficialDay: story != CommuneStory.Undecided || area > 0 || i < 8);
        }

        for (int i = steady; i < size; i++)
        {
            if (IsWeak(area))
            {
                // The story's weak cell keeps its number: the others belong to cells of work.
                people.AddSteady(Code('O', i % OtherCells), hasOfficialDay: true);
            }
            else
            {
                people.AddPassing(cell);
            }
        }

        if (area == 0 && story == CommuneStory.UnlawfullyFounded)
        {
            people.AddOfficialFrom(cell, FoundedAfter.AddMonths(3));
        }

        people.AddSecretary(cell, Life);
    }

    private bool IsWeak(int area) => area == 0 && WeakCell is not null;

    /// <summary>Steady members of the one cell on which the story turns.</summary>
    private int? WeakCell =>
        story switch
        {
            CommuneStory.EightMembers or CommuneStory.UnlawfullyFounded => 8,
            CommuneStory.Undecided => 10,
            CommuneStory.NoneAndNotEligible => 4,
            _ => null,
        };

    private int SteadyMembers(int area, int size) =>
        area == 0 && WeakCell is { } weak ? weak : Math.Min(size, Math.Max(LeastOfSteadyCell, size * 3 / 4));

    private void AddOtherCell(int cell)
    {
        string code = Code('O', cell);
        string label = $"Chi bộ {OtherCellNames[cell]} {name}";
        AddOrganisation(OrganisationKind.OtherCell, code, label, Committee, commune, Life);
        for (int i = 0; i < plan.MembersOfOtherCell; i++)
        {
            people.AddSteady(code, hasOfficialDay: true);
        }

        people.AddSecretary(code, Life);
    }

    private void AddOfficials(int officials, int areas)
    {
        bool hasRank = story != CommuneStory.WrongPeople;
        if (HasAgencyCell)
        {
            Period life = LifeOfAgencyCell;
            AddOrganisation(
                OrganisationKind.AgencyCell,
                AgencyCell,
                $"Chi bộ cơ quan {name}",
                Committee,
                commune,
                life
            );
            people.AddAgencySecretary(AgencyCell, life, hasRank);
        }

        for (int i = 0; i < officials; i++)
        {
            // Where the first cell is mostly officials, founding an agency cell would leave too few in it.
            int area = story == CommuneStory.NoneAndNotEligible ? 0 : 1 + (i % (areas - 1));
            bool isCadre = hasRank || i < officials - 1;
            string member = people.AddOfficial(Code('A', area), i, isCadre, Committee);
            people.Place(member, HomeCell(area), AgencyCell, HasAgencyCell ? LifeOfAgencyCell : null);
        }
    }

    /// <summary>The cell of an area; the second area of a shared cell has that of the first.</summary>
    private string HomeCell(int area) => Code('K', story == CommuneStory.SharedCell && area == 1 ? 0 : area);

    private void AddOrganisation(
        OrganisationKind kind,
        string code,
        string label,
        string? parent,
        string unit,
        Period period
    ) => rows.Organisations.Add(new OrganisationRow(code, kind, label, parent, [unit], period));

    private string Code(char prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{commune}-{number + 1:00}");
}
