using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;

namespace ChiBo.Guidance.Tests.Oracle;

/// <summary>
/// The review once more, from the words of the contract, row by row and without any thought of speed. It shares nothing
/// with the product but the rows.
/// </summary>
public sealed class OracleReviewer(RegisterRows rows)
{
    private const int Minimum = 9;
    private static readonly DateOnly Stop = new(2014, 10, 10);

    public IReadOnlyList<OracleCommune> Review(DateOnly day) =>
        [
            .. rows
                .Units.Where(unit => unit.Kind == UnitKind.Commune && unit.Period.Contains(day))
                .Select(unit => unit.Code)
                .Order(StringComparer.Ordinal)
                .Select(commune => Review(commune, day)),
        ];

    private OracleCommune Review(string commune, DateOnly day)
    {
        List<OracleFinding> findings = SixRules(commune, day);
        foreach (string cell in AgencyCells(commune, day))
        {
            if (EstablishmentOf(cell, day) is { } established && established >= Stop)
            {
                List<OracleFinding> then =
                [
                    .. SixRules(commune, established).Where(finding => Concerns(finding, cell)),
                ];
                int failing = then.Count(finding => finding.Outcome == "fail");
                string outcome =
                    failing > 0 ? "fail"
                    : then.Exists(f => f.Outcome == "unknown") ? "unknown"
                    : "pass";
                findings.Add(new("agency-cell.lawful-establishment", outcome, cell, $"{failing}", "0"));
            }
        }

        bool hasCell = AgencyCells(commune, day).Count > 0;
        string verdict = (hasCell, Has(findings, "fail"), Has(findings, "unknown")) switch
        {
            (false, _, _) => "noAgencyCell",
            (_, true, _) => "nonconforming",
            (_, _, true) => "undecided",
            _ => "conforming",
        };
        return new OracleCommune(commune, verdict, hasCell ? "absent" : Eligible(commune, day), findings);
    }

    private static bool Has(IEnumerable<OracleFinding> findings, string outcome) =>
        findings.Any(finding => finding.Outcome == outcome);

    /// <summary>Subjects that count: this cell, the commune, its residential areas and cells; not another agency cell.</summary>
    private bool Concerns(OracleFinding finding, string cell) =>
        finding.Subject == cell
        || !rows.Organisations.Exists(o => o.Code == finding.Subject && o.Kind == OrganisationKind.AgencyCell);

    private List<OracleFinding> SixRules(string commune, DateOnly day)
    {
        List<OracleFinding> findings = [];
        List<string> agencyCells = AgencyCells(commune, day);
        if (agencyCells.Count > 0)
        {
            string outcome = agencyCells.Count == 1 ? "pass" : "fail";
            findings.Add(new("agency-cell.single", outcome, commune, $"{agencyCells.Count}", "1"));
        }

        findings.AddRange(agencyCells.Select(cell => Parent(commune, cell, day)));
        findings.AddRange(Residential(commune, day, leavers: []));
        findings.AddRange(agencyCells.Select(cell => Officials(commune, cell, day)));
        findings.AddRange(agencyCells.Select(cell => Secretary(commune, cell, day)));
        return findings;
    }

    private OracleFinding Parent(string commune, string cell, DateOnly day)
    {
        string parent = VersionOf(cell, day)!.ParentCode ?? "";
        List<string> committees = Committees(commune, day);
        string outcome =
            parent.Length == 0 || committees.Count == 0 ? "unknown"
            : committees.Contains(parent) ? "pass"
            : "fail";
        return new("agency-cell.parent", outcome, cell, parent, string.Join('|', committees));
    }

    private List<OracleFinding> Residential(string commune, DateOnly day, HashSet<string> leavers)
    {
        List<OracleFinding> findings = [];
        List<string> areas = Areas(commune, day);
        List<string> allCells =
        [
            .. rows
                .Organisations.Where(o => o.Kind == OrganisationKind.ResidentialCell && o.Period.Contains(day))
                .Select(o => o.Code)
                .Order(StringComparer.Ordinal),
        ];
        if (areas.Count == 0)
        {
            findings.Add(new("residential-area.has-own-cell", "unknown", commune, "0", "1"));
        }

        foreach (string area in areas)
        {
            int own = allCells.Count(cell => ActiveAreasOf(cell, day) is [var only] && only == area);
            findings.Add(new("residential-area.has-own-cell", own >= 1 ? "pass" : "fail", area, $"{own}", "1"));
        }

        foreach (string cell in allCells.Where(cell => ActiveAreasOf(cell, day).Intersect(areas).Any()))
        {
            findings.Add(Nine(cell, day, leavers));
        }

        return findings;
    }

    private OracleFinding Nine(string cell, DateOnly day, HashSet<string> leavers)
    {
        List<MemberRow> onRoll =
        [
            .. MembersOf(cell, day, MembershipKind.Main).Where(member => !leavers.Contains(member.Code)),
        ];
        List<MemberRow> official = [.. onRoll.Where(member => member.OfficialOn <= day)];
        int maybe = onRoll.Count(member =>
            member.OfficialOn is null && (member.AdmittedOn is not { } admitted || admitted.AddMonths(18) <= day)
        );
        int able = official.Count(member =>
            !rows.Statuses.Exists(status => status.MemberCode == member.Code && status.Period.Contains(day))
        );
        string outcome =
            official.Count >= Minimum ? "pass"
            : official.Count + maybe >= Minimum ? "unknown"
            : "fail";
        return new("residential-cell.nine-official-members", outcome, cell, $"{official.Count}", $"{Minimum}", able);
    }

    private OracleFinding Officials(string commune, string cell, DateOnly day)
    {
        List<string> people =
        [
            .. MembersOf(cell, day, MembershipKind.Main)
                .Concat(MembersOf(cell, day, MembershipKind.Temporary))
                .Select(member => member.Code)
                .Distinct(),
        ];
        int lacking = people.Count(member => !IsOfficialOf(commune, member, day));
        string outcome =
            people.Count == 0 ? "unknown"
            : lacking > 0 ? "fail"
            : "pass";
        return new("agency-cell.members-are-officials", outcome, cell, $"{lacking}", "0");
    }

    private OracleFinding Secretary(string commune, string cell, DateOnly day)
    {
        const string rank = "deputy_secretary|standing_member";
        List<string> secretaries = HoldersOf(cell, day, PositionKind.Secretary);
        if (secretaries.Count != 1)
        {
            return new("agency-cell.secretary-rank", "fail", cell, $"{secretaries.Count}", rank);
        }

        bool onRoll = MembersOf(cell, day, MembershipKind.Main).Exists(member => member.Code == secretaries[0]);
        bool ranks = Committees(commune, day)
            .Exists(committee =>
                HoldersOf(committee, day, PositionKind.DeputySecretary)
                    .Concat(HoldersOf(committee, day, PositionKind.StandingMember))
                    .Contains(secretaries[0])
            );
        return new("agency-cell.secretary-rank", onRoll && ranks ? "pass" : "fail", cell, secretaries[0], rank);
    }

    private string Eligible(string commune, DateOnly day)
    {
        HashSet<string> leavers =
        [
            .. rows.Members.Select(member => member.Code).Where(member => IsOfficialOf(commune, member, day)),
        ];
        List<OracleFinding> again = Residential(commune, day, leavers);
        return Has(again, "fail") ? "false"
            : Has(again, "unknown") ? "null"
            : "true";
    }

    private List<string> AgencyCells(string commune, DateOnly day) =>
        ServingCommune(OrganisationKind.AgencyCell, commune, day);

    private List<string> Committees(string commune, DateOnly day) =>
        ServingCommune(OrganisationKind.CommuneCommittee, commune, day);

    private List<string> ServingCommune(OrganisationKind kind, string commune, DateOnly day) =>
        [
            .. rows
                .Organisations.Where(o => o.Kind == kind && o.Period.Contains(day) && o.UnitCodes.Contains(commune))
                .Select(o => o.Code)
                .Order(StringComparer.Ordinal),
        ];

    private List<string> Areas(string commune, DateOnly day) =>
        [
            .. rows
                .Units.Where(unit =>
                    unit.Kind == UnitKind.ResidentialArea && unit.ParentCode == commune && unit.Period.Contains(day)
                )
                .Select(unit => unit.Code)
                .Order(StringComparer.Ordinal),
        ];

    private List<string> ActiveAreasOf(string cell, DateOnly day) =>
        [
            .. VersionOf(cell, day)!
                .UnitCodes.Where(code => rows.Units.Exists(unit => unit.Code == code && unit.Period.Contains(day))),
        ];

    private OrganisationRow? VersionOf(string code, DateOnly day) =>
        rows.Organisations.Find(o => o.Code == code && o.Period.Contains(day));

    private DateOnly? EstablishmentOf(string cell, DateOnly day)
    {
        OrganisationRow version = VersionOf(cell, day)!;
        while (
            rows.Organisations.Find(o => o.Code == cell && o.Period.IsFollowedDirectlyBy(version.Period)) is { } before
        )
        {
            version = before;
        }

        return version.Period.From;
    }

    private List<MemberRow> MembersOf(string organisation, DateOnly day, MembershipKind kind) =>
        [
            .. rows.Members.Where(member =>
                !HasLeft(member, day)
                && rows.Memberships.Exists(m =>
                    m.MemberCode == member.Code
                    && m.OrganisationCode == organisation
                    && m.Kind == kind
                    && m.Period.Contains(day)
                )
            ),
        ];

    private List<string> HoldersOf(string organisation, DateOnly day, PositionKind kind) =>
        [
            .. rows
                .Positions.Where(p =>
                    p.OrganisationCode == organisation
                    && p.Kind == kind
                    && p.Period.Contains(day)
                    && IsMember(p.MemberCode, day)
                )
                .Select(p => p.MemberCode)
                .Distinct(),
        ];

    private bool IsOfficialOf(string commune, string member, DateOnly day) =>
        IsMember(member, day)
        && rows.Posts.Exists(post =>
            post.MemberCode == member
            && post.UnitCode == commune
            && post.Kind is PostKind.Cadre or PostKind.CivilServant
            && post.Period.Contains(day)
        );

    private bool IsMember(string code, DateOnly day) =>
        !HasLeft(rows.Members.Find(member => member.Code == code)!, day);

    private static bool HasLeft(MemberRow member, DateOnly day) => member.LeftOn <= day;
}
