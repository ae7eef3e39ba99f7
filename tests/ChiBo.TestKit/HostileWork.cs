using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.TestKit;

/// <summary>
/// What cells did month by month, looking for trouble: meetings that touch to the minute, are excused with and without a
/// reason, come twice or not at all; regulations with a chapter missing; members in charge for part of a month; reports at
/// the very minute of the meeting; overrides; cells under a sub-committee.
/// </summary>
public sealed class HostileWork
{
    private static readonly MeetingMonth[] Months =
    [
        new(2014, 9),
        new(2014, 10),
        new(2015, 2),
        new(2015, 3),
        new(2016, 1),
        new(2016, 2),
        new(2025, 5),
    ];

    private readonly Random random;
    private readonly RegisterRows rows;

    private HostileWork(RegisterRows rows, int seed)
    {
        random = new Random(seed ^ 0x5EED);
        this.rows = rows;
    }

    /// <summary>Adds the work of a seed, always the same, to a register of <see cref="HostileRegister"/>.</summary>
    public static RegisterRows AddTo(RegisterRows rows, int seed)
    {
        var work = new HostileWork(rows, seed);
        work.PutUnderSubCommittees();
        work.AddRegulations();
        foreach (MeetingMonth month in Months)
        {
            work.AddMeetings(month);
        }

        if (rows.Members.Count > 0)
        {
            work.AddAreaWork();
            work.AddOverrides();
            work.AddResidences();
            HostileContact.AddTo(rows, seed);
        }

        return rows;
    }

    /// <summary>Some cells stand under a sub-committee, as a rule one of their own commune.</summary>
    private void PutUnderSubCommittees()
    {
        for (int place = 0; place < rows.Organisations.Count; place++)
        {
            OrganisationRow row = rows.Organisations[place];
            if (IsCell(row) && row.ParentCode is { } parent && Chance(0.3))
            {
                string commune = parent.Split('-')[1];
                rows.Organisations[place] = row with { ParentCode = $"BP-{commune}" };
            }
        }
    }

    private void AddRegulations()
    {
        foreach (string cell in Cells().Where(code => code.StartsWith("CQ", StringComparison.Ordinal)))
        {
            for (int version = random.Next(4); version > 0; version--)
            {
                string[] chapters = [.. Enumerable.Range(0, 5).Select(_ => Chance(0.88) ? "Có nội dung." : "… -")];
                Period period = Chance(0.6) ? Period.Always : AnyPeriod();
                rows.Regulations.Add(
                    new RegulationsRow(cell, period, chapters[0], chapters[1], chapters[2], chapters[3], chapters[4])
                );
            }
        }
    }

    private void AddMeetings(MeetingMonth month)
    {
        // Within a month most cells meet in order; a few minutes decide.
        bool inOrder = Chance(0.6);
        foreach (string cell in Cells())
        {
            bool isAgency = cell.StartsWith("CQ", StringComparison.Ordinal);
            int most = Chance(0.85) ? 1 : random.Next(3);
            for (int meeting = 0; meeting < most; meeting++)
            {
                AddMeeting(cell, month, isAgency && inOrder ? 60 : 0);
            }
        }
    }

    private void AddMeeting(string cell, MeetingMonth month, int later)
    {
        DateTime starts = month.FirstDay.ToDateTime(new TimeOnly(19, 30)).AddMinutes((random.Next(4) * 30) + later);
        MeetingState state = Chance(0.85) ? MeetingState.Held : (MeetingState)random.Next(4);
        MeetingKind kind = Chance(0.93) ? MeetingKind.Regular : (MeetingKind)random.Next(4);
        bool isKnown = state == MeetingState.Held || Chance(0.5);
        DateTime? ends = isKnown && Chance(0.6) ? starts.AddMinutes(30) : null;
        string? reason = Chance(0.6) ? "Mưa lũ" : null;
        rows.Meetings.Add(new MeetingRow(cell, month, kind, isKnown ? starts : null, ends, state, reason));
    }

    private void AddAreaWork()
    {
        foreach (string area in Areas())
        {
            string officer = AnyMember();
            if (Chance(0.85))
            {
                rows.AreaAssignments.Add(
                    new AreaAssignmentRow(officer, area, Chance(0.7) ? Period.Always : AnyPeriod())
                );
            }

            if (Chance(0.2))
            {
                rows.AreaAssignments.Add(new AreaAssignmentRow(AnyMember(), area, AnyPeriod()));
            }

            foreach (MeetingMonth month in Months.Where(_ => Chance(0.8)))
            {
                bool? attended =
                    Chance(0.75) ? true
                    : Chance(0.5) ? false
                    : null;
                DateTime? reported = Chance(0.8)
                    ? month.FirstDay.ToDateTime(new TimeOnly(19, 30)).AddMinutes(random.Next(4) * 30)
                    : null;
                string by = Chance(0.85) ? officer : AnyMember();
                rows.AreaReports.Add(new AreaReportRow(area, month, by, attended, reported));
            }
        }
    }

    private void AddOverrides()
    {
        foreach (string cell in Cells().Where(code => code.StartsWith("CQ", StringComparison.Ordinal)))
        {
            foreach (MeetingMonth month in Months.Where(_ => Chance(0.2)))
            {
                DateTime at = month.FirstDay.ToDateTime(new TimeOnly(8, random.Next(60)));
                rows.OrderOverrides.Add(new OrderOverrideRow(cell, month, at, AnyMember(), "Họp gấp, phòng chống bão"));
            }
        }
    }

    private void AddResidences()
    {
        foreach (MemberRow member in rows.Members.Where(_ => Areas().Count > 0 && Chance(0.5)))
        {
            string area = Areas()[random.Next(Areas().Count)];
            rows.Residences.Add(new ResidenceRow(member.Code, area, Chance(0.7) ? Period.Always : AnyPeriod()));
        }
    }

    private List<string> Cells() => [.. rows.Organisations.Where(IsCell).Select(row => row.Code).Distinct()];

    private List<string> Areas() =>
        [.. rows.Units.Where(unit => unit.Kind == UnitKind.ResidentialArea).Select(unit => unit.Code).Distinct()];

    private static bool IsCell(OrganisationRow row) =>
        row.Kind is OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell or OrganisationKind.OtherCell;

    private string AnyMember() => rows.Members[random.Next(rows.Members.Count)].Code;

    private Period AnyPeriod()
    {
        DateOnly from = HostileRegister.Days[random.Next(HostileRegister.Days.Count - 1)];
        DateOnly later = HostileRegister.Days[random.Next(HostileRegister.Days.Count)];
        return new Period(Chance(0.3) ? null : from, later > from && Chance(0.6) ? later : null);
    }

    private bool Chance(double probability) => random.NextDouble() < probability;
}
