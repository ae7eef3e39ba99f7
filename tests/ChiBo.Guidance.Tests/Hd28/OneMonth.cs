using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Tests.Hd28;

/// <summary>
/// The conforming commune of <see cref="OneCommune"/> in May 2015, worked as II.2 asks, for a test to change at one point:
/// both area cells met on the 5th from 19:30 to 21:00, the members in charge attended and reported on the 6th, and the
/// agency cell met on the 8th at 14:00. The day is 15 June.
/// </summary>
internal sealed class OneMonth
{
    public static readonly MeetingMonth May = new(2015, 5);
    public static readonly DateTime AgencyStart = new(2015, 5, 8, 14, 0, 0);

    public OneMonth()
    {
        Rows.Regulations.Add(new RegulationsRow(OneCommune.AgencyCell, Period.Always, "1", "2", "3", "4", "5"));
        Hold(OneCommune.FirstCell, At(5, 19, 30), At(5, 21, 0));
        Hold(OneCommune.SecondCell, At(5, 19, 30), At(5, 21, 0));
        Hold(OneCommune.AgencyCell, AgencyStart, AgencyStart.AddHours(2));
        InCharge("A1", 1);
        InCharge("A2", 2);
        Report("A1", 1, attended: true, At(6, 8, 0));
        Report("A2", 2, attended: true, At(6, 8, 0));
    }

    public OneCommune Commune { get; } = new();

    public RegisterRows Rows => Commune.Rows;

    public static DateTime At(int day, int hour, int minute) => new(2015, 5, day, hour, minute, 0);

    /// <summary>The code of a member of the agency cell.</summary>
    public string Officer(int place) => Commune.MembersOf(OneCommune.AgencyCell)[place];

    public void Hold(string cell, DateTime start, DateTime? end = null) =>
        Rows.Meetings.Add(new MeetingRow(cell, May, MeetingKind.Regular, start, end, MeetingState.Held));

    public void InCharge(string area, int officer, Period period = default) =>
        Rows.AreaAssignments.Add(new AreaAssignmentRow(Officer(officer), area, period));

    public void Report(string area, int officer, bool? attended, DateTime? at) =>
        Rows.AreaReports.Add(new AreaReportRow(area, May, Officer(officer), attended, at));

    public void EditMeeting(string cell, Func<MeetingRow, MeetingRow> edit)
    {
        int place = Rows.Meetings.FindIndex(row => row.OrganisationCode == cell);
        Rows.Meetings[place] = edit(Rows.Meetings[place]);
    }

    public void EditReport(string area, Func<AreaReportRow, AreaReportRow> edit)
    {
        int place = Rows.AreaReports.FindIndex(row => row.UnitCode == area);
        Rows.AreaReports[place] = edit(Rows.AreaReports[place]);
    }

    /// <summary>Another cell under the committee, or under what is named, that has no meeting yet.</summary>
    public void AddOtherCell(string code, string parent = OneCommune.Committee, Period period = default) =>
        Commune.AddOrganisation(OrganisationKind.OtherCell, code, parent, [OneCommune.Code], period);

    public IReadOnlyList<Finding> Operation(DateOnly? day = null)
    {
        var reviewer = new Reviewer(Rows.ToSnapshot(), _ => Commune.Parameters);
        ReviewSession session = reviewer.Open(day ?? OneCommune.Day);
        session.Decide(reviewer.Snapshot.Find(OneCommune.Code)!.Value);
        return session.DescribeOperation();
    }

    public Finding Find(Rule rule, string subject, DateOnly? day = null) =>
        Operation(day).Single(finding => finding.Rule == rule && finding.Subject == subject);

    public bool Reports(Rule rule, DateOnly? day = null) => Operation(day).Any(finding => finding.Rule == rule);
}
