using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
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

    /// <summary>Thirty days for the letter and thirty for its receipt, comments in November: the settings of today.</summary>
    private OracleFinding Residence(string cell, DateOnly day)
    {
        const string rule = "members.residence-contact";
        List<MembershipRow> roll =
        [
            .. rows.Memberships.Where(m =>
                m.OrganisationCode == cell
                && m.Kind == MembershipKind.Main
                && m.Period.Contains(day)
                && IsMember(m.MemberCode, day)
            ),
        ];
        bool isTold = roll.Exists(m =>
            rows.ResidenceLetters.Exists(l => l.MemberCode == m.MemberCode && l.IssuedOn <= day)
            || rows.ResidenceComments.Exists(c => c.MemberCode == m.MemberCode && c.AskedOn <= day)
        );
        if (!isTold)
        {
            int known = roll.Count(m =>
                rows.Residences.Exists(r => r.MemberCode == m.MemberCode && r.Period.Contains(day))
            );
            return new(rule, "unknown", cell, $"{known}", $"{roll.Count}");
        }

        List<string> states = roll.ConvertAll(m => Contact(m.MemberCode, m.Period.From, day));
        string outcome =
            states.Contains("fail") ? "fail"
            : states.Contains("unknown") ? "unknown"
            : "pass";
        return new(rule, outcome, cell, $"{states.Count(state => state == "pass")}", $"{roll.Count}");
    }

    private string Contact(string member, DateOnly? since, DateOnly day)
    {
        List<ResidenceLetterRow> letters =
        [
            .. rows
                .ResidenceLetters.Where(l => l.MemberCode == member && l.IssuedOn <= day)
                .OrderByDescending(l => l.IssuedOn)
                .ThenByDescending(l => l.EndedOn ?? DateOnly.MaxValue)
                .ThenByDescending(l => l.ReceivedOn ?? DateOnly.MaxValue)
                .ThenByDescending(l => l.ExemptAs, StringComparer.Ordinal),
        ];
        ResidenceLetterRow? now = letters.Find(l => Holds(l, day));
        if (now is null)
        {
            List<DateOnly> from = [.. letters.Select(l => l.EndedOn).Append(since).OfType<DateOnly>()];
            bool isRecent = from.Count > 0 && day.DayNumber - from.Max().DayNumber <= 30;
            return isRecent ? "pass" : "fail";
        }

        if (IsExempt(now) && now.ExemptAs!.StartsWith("1.2", StringComparison.Ordinal))
        {
            return "pass";
        }

        int year = day.Year - 1;
        DateOnly first = new(year, 11, 1);
        ResidenceLetterRow? then = letters.Find(l => Holds(l, first) && Holds(l, new DateOnly(year, 11, 30)));
        bool isAsked = then is not null && !IsExempt(then) && !(since > first);
        bool isThere = rows.ResidenceComments.Exists(c =>
            c.MemberCode == member && c.Year == year && c.AskedOn <= day && (c.GivenOn <= day || c.DueOn >= day)
        );
        if (isAsked && !isThere)
        {
            return "fail";
        }

        bool isLate = !(now.ReceivedOn <= day) && now.IssuedOn.AddDays(30) < day;
        return isLate ? "unknown" : "pass";
    }

    private static bool Holds(ResidenceLetterRow letter, DateOnly day) =>
        letter.IssuedOn <= day && !(letter.EndedOn <= day);

    private static bool IsExempt(ResidenceLetterRow letter) =>
        letter.ExemptAs is "1.1-luu-dong" or "1.2-dac-biet" && letter.IssuedOn >= new DateOnly(2020, 10, 30);

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
