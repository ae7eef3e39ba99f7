using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;

namespace ChiBo.Guidance.Tests.Oracle;

/// <summary>
/// The rules of operation once more, from the words of the contract and of <c>clauses.yaml</c>, row by row. It shares
/// nothing with the product but the rows.
/// </summary>
public sealed class OracleOperation(RegisterRows rows)
{
    public IReadOnlyList<OracleFinding> Review(string commune, DateOnly day)
    {
        var endOfMonth = new DateOnly(day.Year, day.Month, 1).AddDays(-1);
        List<DateOnly> month =
        [
            .. Enumerable.Range(1, endOfMonth.Day).Select(d => new DateOnly(endOfMonth.Year, endOfMonth.Month, d)),
        ];
        List<string> cells = [.. Codes().Where(code => IsAgencyCell(code, commune, day))];
        List<string> wholeMonth = [.. cells.Where(cell => month.TrueForAll(d => IsAgencyCell(cell, commune, d)))];
        List<string> areas = [.. Areas().Where(area => IsArea(area, commune, day))];
        List<string> wholeAreas = [.. areas.Where(area => month.TrueForAll(d => IsArea(area, commune, d)))];

        List<OracleFinding> findings = [.. cells.Select(cell => Regulations(cell, day))];
        foreach (string cell in wholeMonth)
        {
            int held = Held(cell, endOfMonth).Count;
            findings.Add(new("agency-cell.meets-monthly", held > 0 ? "pass" : "fail", cell, $"{held}", "1"));
        }

        findings.AddRange(wholeMonth.Select(cell => Last(commune, cell, month)));
        if (cells.Count > 0 && areas.Count == 0)
        {
            findings.Add(new("areas.every-area-in-charge", "unknown", commune, "0", "1"));
        }

        if (cells.Count > 0)
        {
            findings.AddRange(areas.Select(area => InCharge(area, day)));
        }

        if (wholeMonth.Count > 0)
        {
            findings.AddRange(wholeAreas.Select(area => Attended(area, month)));
            findings.AddRange(wholeAreas.Select(area => Reported(area, wholeMonth, endOfMonth)));
        }

        findings.AddRange(cells.Select(cell => Residence(cell, day)));
        return findings;
    }

    private OracleFinding Regulations(string cell, DateOnly day)
    {
        int settled = rows
            .Regulations.Where(r => r.OrganisationCode == cell && r.Period.Contains(day))
            .Select(r =>
                new[] { r.PartyCommittee, r.Government, r.FatherlandFront, r.Organisations, r.Cells }.Count(text =>
                    text.Any(char.IsLetterOrDigit)
                )
            )
            .DefaultIfEmpty(0)
            .Max();
        return new("agency-cell.regulations-complete", settled == 5 ? "pass" : "fail", cell, $"{settled}", "5");
    }

    private OracleFinding Last(string commune, string cell, List<DateOnly> month)
    {
        const string rule = "agency-cell.meets-last";
        DateOnly inMonth = month[0];
        if (Held(cell, inMonth) is not [var own, ..])
        {
            return new(rule, "unknown", cell, "", "0");
        }

        int others = 0;
        int notBefore = 0;
        foreach (string other in Codes().Where(code => code != cell))
        {
            List<MeetingRow> held = Held(other, inMonth);
            int days = month.Count(day => IsUnderCommittee(other, commune, day));
            if (days == month.Count || (days > 0 && held.Count > 0))
            {
                others++;
                bool excused = rows.Meetings.Exists(m =>
                    IsRegular(m, other, inMonth) && m.State == MeetingState.Excused && m.Reason is { Length: > 0 }
                );
                bool before = held.Count == 0 ? excused : held.TrueForAll(m => own.StartsAt > (m.EndsAt ?? m.StartsAt));
                notBefore += before ? 0 : 1;
            }
        }

        return others == 0
            ? new(rule, "unknown", cell, "", "0")
            : new(rule, notBefore == 0 ? "pass" : "fail", cell, $"{notBefore}", "0");
    }

    private OracleFinding InCharge(string area, DateOnly day)
    {
        int people = rows
            .AreaAssignments.Where(a => a.UnitCode == area && a.Period.Contains(day))
            .Select(a => rows.Members.Find(m => m.Code == a.MemberCode)!)
            .Where(member => !(member.LeftOn <= day))
            .Distinct()
            .Count();
        return new("areas.every-area-in-charge", people > 0 ? "pass" : "fail", area, $"{people}", "1");
    }

    private OracleFinding Attended(string area, List<DateOnly> month)
    {
        const string rule = "areas.attended";
        List<OrganisationRow> serving =
        [
            .. rows.Organisations.Where(o =>
                o.Kind == OrganisationKind.ResidentialCell
                && o.UnitCodes.Contains(area)
                && month.Exists(o.Period.Contains)
            ),
        ];
        HashSet<string> served = [area];
        foreach (OrganisationRow version in rows.Organisations.Where(o => month.Exists(o.Period.Contains)))
        {
            if (serving.Exists(s => s.Code == version.Code))
            {
                served.UnionWith(version.UnitCodes);
            }
        }

        List<AreaReportRow> told =
        [
            .. rows.AreaReports.Where(r =>
                served.Contains(r.UnitCode)
                && IsOf(r.Month, month[0])
                && rows.AreaAssignments.Exists(a =>
                    a.MemberCode == r.MemberCode
                    && a.UnitCode == area
                    && month.Exists(d => a.Period.Contains(d) && IsMember(a.MemberCode, d))
                )
            ),
        ];
        int attended = told.Where(r => r.Attended is true).Select(r => r.MemberCode).Distinct().Count();
        bool met = serving.Exists(s => Held(s.Code, month[0]).Count > 0);
        string outcome =
            attended > 0 ? "pass"
            : !met ? "unknown"
            : told.Exists(r => r.Attended is null) ? "unknown"
            : "fail";
        return new(rule, outcome, area, $"{attended}", "1");
    }

    private OracleFinding Reported(string area, List<string> cells, DateOnly inMonth)
    {
        DateTime? meeting = cells.SelectMany(cell => Held(cell, inMonth)).Min(m => m.StartsAt);
        List<DateTime> reports =
        [
            .. rows
                .AreaReports.Where(r => r.UnitCode == area && IsOf(r.Month, inMonth))
                .Select(r => r.ReportedAt)
                .OfType<DateTime>(),
        ];
        int inTime = reports.Count(at => meeting is null || at < meeting);
        string outcome =
            reports.Count == 0 ? "fail"
            : meeting is null ? "unknown"
            : inTime > 0 ? "pass"
            : "fail";
        return new("areas.reported", outcome, area, $"{inTime}", "1");
    }

    private OracleFinding Residence(string cell, DateOnly day)
    {
        List<string> people =
        [
            .. rows
                .Memberships.Where(m => m.OrganisationCode == cell && m.Period.Contains(day))
                .Select(m => rows.Members.Find(member => member.Code == m.MemberCode)!)
                .Where(member => !(member.LeftOn <= day))
                .Select(member => member.Code)
                .Distinct(),
        ];
        int known = people.Count(code => rows.Residences.Exists(r => r.MemberCode == code && r.Period.Contains(day)));
        return new("members.residence-contact", "unknown", cell, $"{known}", $"{people.Count}");
    }

    /// <summary>The regular meetings held for a month, the earliest first.</summary>
    private List<MeetingRow> Held(string cell, DateOnly inMonth) =>
        [
            .. rows
                .Meetings.Where(m => IsRegular(m, cell, inMonth) && m.State == MeetingState.Held)
                .OrderBy(m => m.StartsAt),
        ];

    private static bool IsRegular(MeetingRow meeting, string cell, DateOnly inMonth) =>
        meeting.OrganisationCode == cell && meeting.Kind == MeetingKind.Regular && IsOf(meeting.Month, inMonth);

    private static bool IsOf(MeetingMonth month, DateOnly day) => month.Year == day.Year && month.Month == day.Month;

    private bool IsUnderCommittee(string cell, string commune, DateOnly day)
    {
        OrganisationRow? at = VersionOf(cell, day);
        if (
            at?.Kind
            is not (OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell)
        )
        {
            return false;
        }

        do
        {
            at = at.ParentCode is null ? null : VersionOf(at.ParentCode, day);
        } while (at?.Kind == OrganisationKind.SubCommittee);

        return at?.Kind == OrganisationKind.CommuneCommittee && at.UnitCodes.Contains(commune);
    }

    private bool IsAgencyCell(string code, string commune, DateOnly day) =>
        VersionOf(code, day) is { Kind: OrganisationKind.AgencyCell } version && version.UnitCodes.Contains(commune);

    private bool IsArea(string code, string commune, DateOnly day) =>
        rows.Units.Exists(u =>
            u.Code == code && u.Kind == UnitKind.ResidentialArea && u.ParentCode == commune && u.Period.Contains(day)
        );

    private bool IsMember(string code, DateOnly day) => !(rows.Members.Find(m => m.Code == code)!.LeftOn <= day);

    private OrganisationRow? VersionOf(string code, DateOnly day) =>
        rows.Organisations.Find(o => o.Code == code && o.Period.Contains(day));

    private List<string> Codes() =>
        [.. rows.Organisations.Select(o => o.Code).Distinct().Order(StringComparer.Ordinal)];

    private List<string> Areas() => [.. rows.Units.Select(u => u.Code).Distinct().Order(StringComparer.Ordinal)];
}
