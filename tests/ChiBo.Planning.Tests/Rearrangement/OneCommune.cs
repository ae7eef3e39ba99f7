using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>
/// A commune that conforms, for a test to change at one point: two areas with a cell of ten each, an agency cell of three
/// cadres since 2010 under the committee, led by the deputy secretary.
/// </summary>
internal sealed class OneCommune
{
    public static readonly DateOnly Day = new(2015, 6, 15);
    private readonly string code;
    private int people;

    public OneCommune(string code = "X", RegisterRows? rows = null)
    {
        this.code = code;
        Rows = rows ?? new RegisterRows();
        Rows.Units.Add(new UnitRow(code, UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        Add(OrganisationKind.CommuneCommittee, In("DU"), null, code);
        AddArea("A1");
        AddArea("A2");
        AddCell("K1", 10, "A1");
        AddCell("K2", 10, "A2");
        AddAgencyCell("CQ");
        for (int i = 0; i < 3; i++)
        {
            string member = AddMember("CQ", "A1");
            Rows.Posts.Add(new PostRow(member, code, PostKind.Cadre, "", Period.Always));
        }

        Secretary = Roll("CQ")[0];
        Rows.Positions.Add(new PositionRow(Secretary, In("CQ"), PositionKind.Secretary, Period.Always));
        Rows.Positions.Add(new PositionRow(Secretary, In("DU"), PositionKind.DeputySecretary, Period.Always));
    }

    public RegisterRows Rows { get; }

    public string Secretary { get; }

    public ReviewParameters Parameters { get; set; } = new();

    public MoveCosts Costs { get; set; } = new();

    /// <summary>The code of something of this commune; of the first one as it is.</summary>
    public string In(string name) => code == "X" ? name : $"{code}-{name}";

    public List<string> Roll(string cell) =>
        [.. Rows.Memberships.Where(row => row.OrganisationCode == In(cell)).Select(row => row.MemberCode)];

    public void AddArea(string area) =>
        Rows.Units.Add(new UnitRow(In(area), UnitKind.ResidentialArea, area, code, null, Period.Always));

    public void AddCell(string cell, int members, params string[] areas)
    {
        Add(OrganisationKind.ResidentialCell, In(cell), In("DU"), [.. areas.Select(In)]);
        for (int i = 0; i < members; i++)
        {
            AddMember(cell, areas[0]);
        }
    }

    public void AddAgencyCell(string cell, DateOnly? since = null) =>
        Add(OrganisationKind.AgencyCell, In(cell), In("DU"), since ?? new DateOnly(2010, 1, 1), code);

    /// <summary>A member on the roll of a cell, living in an area; nowhere on record when none is named.</summary>
    public string AddMember(string cell, string? area)
    {
        string member = In($"M{++people:00}");
        Rows.Members.Add(new MemberRow(member, $"Lê Mẫu {people}", OfficialOn: new DateOnly(2000, 1, 1)));
        Rows.Memberships.Add(new MembershipRow(member, In(cell), MembershipKind.Main, Period.Always));
        if (area is not null)
        {
            Rows.Residences.Add(new ResidenceRow(member, area.Contains('-') ? area : In(area), Period.Always));
        }

        return member;
    }

    public void AddOfficial(string member) =>
        Rows.Posts.Add(new PostRow(member, code, PostKind.CivilServant, "", Period.Always));

    /// <summary>Members leave the cell until so many are on its roll.</summary>
    public void Leave(string cell, int members) =>
        Rows.Memberships.RemoveAll(row => Roll(cell).Skip(members).Contains(row.MemberCode));

    public void Edit(string organisation, Func<OrganisationRow, OrganisationRow> edit)
    {
        int place = Rows.Organisations.FindIndex(row => row.Code == In(organisation));
        Rows.Organisations[place] = edit(Rows.Organisations[place]);
    }

    public CommuneToRearrange Read() => CommuneReading.Of(ReviewerOf(Rows.ToSnapshot()), code, Day)!;

    public RearrangementProposal Propose(params MoveKind[] notAllowed) => Propose(request => request, notAllowed);

    public RearrangementProposal Propose(
        Func<RearrangementRequest, RearrangementRequest> with,
        params MoveKind[] notAllowed
    ) =>
        RearrangementPlanner.Propose(
            with(new RearrangementRequest(Read()) { Costs = Costs, NotAllowed = [.. notAllowed] })
        );

    /// <summary>The plans that are found, each of which does what it says.</summary>
    public RearrangementPlan[] Plans(params MoveKind[] notAllowed) => Plans(request => request, notAllowed);

    public RearrangementPlan[] Plans(
        Func<RearrangementRequest, RearrangementRequest> with,
        params MoveKind[] notAllowed
    )
    {
        var found = Propose(with, notAllowed).ShouldBeOfType<RearrangementProposal.Found>();
        foreach (RearrangementPlan plan in found.Plans)
        {
            RegisterSnapshot after = Rows.ToSnapshot().With(plan.Changes(Day));
            ReviewerOf(after).Review(code, Day)!.Verdict.ShouldBe(plan.Outcome);
        }

        return [.. found.Plans];
    }

    public Obstacle[] Obstacles(params MoveKind[] notAllowed) =>
        [.. Propose(notAllowed).ShouldBeOfType<RearrangementProposal.Impossible>().Obstacles];

    public Reviewer ReviewerOf(RegisterSnapshot snapshot) => new(snapshot, _ => Parameters);

    private void Add(OrganisationKind kind, string organisation, string? parent, params string[] units) =>
        Add(kind, organisation, parent, null, units);

    private void Add(
        OrganisationKind kind,
        string organisation,
        string? parent,
        DateOnly? since,
        params string[] units
    ) =>
        Rows.Organisations.Add(
            new OrganisationRow(organisation, kind, organisation, parent, units, new Period(since, null))
        );
}
