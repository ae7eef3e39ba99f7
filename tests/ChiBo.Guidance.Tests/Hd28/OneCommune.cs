using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

/// <summary>
/// A commune that conforms, for a test to change at one point: two areas with a cell of nine each, an agency cell of
/// three cadres since 2010 under the committee, led by the deputy secretary.
/// </summary>
internal sealed class OneCommune
{
    public const string Code = "X";
    public const string Committee = "DU";
    public const string AgencyCell = "CQ";
    public const string FirstCell = "K1";
    public const string SecondCell = "K2";
    public static readonly DateOnly Day = new(2015, 6, 15);

    public OneCommune()
    {
        Rows.Units.Add(new UnitRow(Code, UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        AddArea("A1");
        AddArea("A2");
        AddOrganisation(OrganisationKind.CommuneCommittee, Committee, null, [Code]);
        AddOrganisation(
            OrganisationKind.AgencyCell,
            AgencyCell,
            Committee,
            [Code],
            Period.Since(new DateOnly(2010, 1, 1))
        );
        AddOrganisation(OrganisationKind.ResidentialCell, FirstCell, Committee, ["A1"]);
        AddOrganisation(OrganisationKind.ResidentialCell, SecondCell, Committee, ["A2"]);
        AddMembers(FirstCell, 9);
        AddMembers(SecondCell, 9);
        AddMembers(AgencyCell, 3);
        foreach (string official in MembersOf(AgencyCell))
        {
            AddPost(official, PostKind.Cadre);
        }

        Rows.Positions.Add(new PositionRow(Secretary, AgencyCell, PositionKind.Secretary, Period.Always));
        Rows.Positions.Add(new PositionRow(Secretary, Committee, PositionKind.DeputySecretary, Period.Always));
    }

    public RegisterRows Rows { get; } = new();

    public string Secretary => MembersOf(AgencyCell)[0];

    public ReviewParameters Parameters { get; set; } = new();

    public List<string> MembersOf(string cell) =>
        [.. Rows.Memberships.Where(m => m.OrganisationCode == cell).Select(m => m.MemberCode)];

    public void AddArea(string code) =>
        Rows.Units.Add(new UnitRow(code, UnitKind.ResidentialArea, $"Thôn {code}", Code, null, Period.Always));

    public void AddOrganisation(
        OrganisationKind kind,
        string code,
        string? parent,
        string[] units,
        Period period = default
    ) => Rows.Organisations.Add(new OrganisationRow(code, kind, $"Tổ chức {code}", parent, units, period));

    public void AddMembers(string cell, int count, DateOnly? official = null)
    {
        for (int i = 0; i < count; i++)
        {
            string code = $"M{Rows.Members.Count:000}";
            Rows.Members.Add(new MemberRow(code, OfficialOn: official ?? new DateOnly(2000, 1, 1)));
            Rows.Memberships.Add(new MembershipRow(code, cell, MembershipKind.Main, Period.Always));
        }
    }

    public void AddPost(string member, PostKind kind, string unit = Code, Period period = default) =>
        Rows.Posts.Add(new PostRow(member, unit, kind, "", period));

    public void EditMember(string code, Func<MemberRow, MemberRow> edit)
    {
        int place = Rows.Members.FindIndex(member => member.Code == code);
        Rows.Members[place] = edit(Rows.Members[place]);
    }

    public void EditMembership(string member, Func<MembershipRow, MembershipRow> edit)
    {
        int place = Rows.Memberships.FindIndex(row => row.MemberCode == member);
        Rows.Memberships[place] = edit(Rows.Memberships[place]);
    }

    public void EditOrganisation(string code, Func<OrganisationRow, OrganisationRow> edit)
    {
        int place = Rows.Organisations.FindIndex(row => row.Code == code);
        Rows.Organisations[place] = edit(Rows.Organisations[place]);
    }

    public CommuneReview Review(DateOnly? day = null) =>
        new Reviewer(Rows.ToSnapshot(), _ => Parameters).Review(Code, day ?? Day)!;

    public Finding Find(Rule rule, string subject, DateOnly? day = null) =>
        Review(day).Findings.Single(finding => finding.Rule == rule && finding.Subject == subject);
}
