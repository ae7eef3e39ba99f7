using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;

namespace ChiBo.Guidance.Review;

/// <summary>A commune in a month: what the rules of operation look at.</summary>
/// <param name="commune">The commune as it stands on the day.</param>
/// <param name="month">The month.</param>
internal sealed class CommuneInMonth(CommuneOnDay commune, MeetingMonth month)
{
    private readonly ushort first = Days.Of(month.FirstDay);
    private readonly ushort last = Days.Of(month.LastDay);

    /// <summary>In the last calendar month that was over before the day: the month of a review.</summary>
    public CommuneInMonth(CommuneOnDay commune)
        : this(commune, MeetingMonth.LastCompleteBefore(Days.ToDate(commune.Day)!.Value)) { }

    public CommuneOnDay OnDay => commune;

    public RegisterColumns Columns => commune.Columns;

    public MeetingMonth Month => month;

    /// <summary>What a finding says of the month when there is no more to say.</summary>
    public OperationFacts Facts => new(Month);

    /// <summary>
    /// Agency cells of the day that were the commune's on every day of the month: of one set up in it nothing is asked yet.
    /// </summary>
    public IEnumerable<int> AgencyCells()
    {
        foreach (int version in commune.AgencyCells.ToArray())
        {
            int cell = Columns.Organisations.Organisation[version];
            if (AllDays().All(day => IsAgencyCell(cell, day)))
            {
                yield return cell;
            }
        }
    }

    /// <summary>Areas of the day that were the commune's on every day of the month.</summary>
    public IEnumerable<int> Areas()
    {
        foreach (int version in commune.Areas.ToArray())
        {
            int area = Columns.Units.Unit[version];
            if (AllDays().All(day => IsArea(area, day)))
            {
                yield return area;
            }
        }
    }

    /// <summary>Residential cells that served the area on some day of the month.</summary>
    public IEnumerable<int> CellsOf(int area)
    {
        var cells = new SortedSet<int>();
        foreach (int version in Columns.ResidentialCells.Of(commune.Commune))
        {
            bool overlaps = Overlaps(Columns.Organisations.From[version], Columns.Organisations.To[version]);
            if (overlaps && Columns.Organisations.Units.Of(version).Contains(area))
            {
                cells.Add(Columns.Organisations.Organisation[version]);
            }
        }

        return cells;
    }

    /// <summary>Areas that the cells of an area served in the month: itself, and those that share a cell with it.</summary>
    public IEnumerable<int> AreasSharingACellWith(int area) =>
        CellsOf(area)
            .SelectMany(cell =>
                VersionsInMonth(cell).SelectMany(version => Columns.Organisations.Units.Of(version).ToArray())
            )
            .Append(area)
            .Distinct();

    /// <summary>Whether the member was in charge of the area on some day of the month.</summary>
    public bool IsInCharge(int member, int area)
    {
        foreach (AreaAssignmentFact assignment in Columns.AreaAssignments.Of(area))
        {
            if (assignment.Member == member && Overlaps(assignment.From, assignment.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What was recorded of the area for the month.</summary>
    public IEnumerable<AreaReportFact> ReportsOf(int area) =>
        Columns.AreaReports.Of(area).ToArray().Where(report => report.Month == Month);

    /// <summary>The regular meetings of an organisation for the month, whatever became of them.</summary>
    public IEnumerable<MeetingFact> RegularMeetings(int organisation) =>
        Columns
            .Meetings.Of(organisation)
            .ToArray()
            .Where(meeting => meeting.Month == Month && meeting.Kind == MeetingKind.Regular);

    /// <summary>Those that were held; the time at which such a one starts is known.</summary>
    public IEnumerable<MeetingFact> HeldMeetings(int organisation) =>
        RegularMeetings(organisation).Where(meeting => meeting is { State: MeetingState.Held, StartsAt: not null });

    /// <summary>When the cell's regular meeting started, the earliest when there were several; nothing when none was held.</summary>
    public DateTime? StartOfMeeting(int cell) => HeldMeetings(cell).Min(meeting => meeting.StartsAt);

    /// <summary>The days of the month as columns hold them.</summary>
    public IEnumerable<ushort> AllDays() => Enumerable.Range(first, last - first + 1).Select(day => (ushort)day);

    /// <summary>Whether the interval holds on some day of the month; it may be empty, of who had left before it began.</summary>
    private bool Overlaps(ushort from, ushort to) => from < to && from <= last && first < to;

    private IEnumerable<int> VersionsInMonth(int organisation)
    {
        OrganisationColumns all = Columns.Organisations;
        return Enumerable
            .Range(all.Starts[organisation], all.Starts[organisation + 1] - all.Starts[organisation])
            .Where(version => Overlaps(all.From[version], all.To[version]));
    }

    private bool IsAgencyCell(int cell, ushort day) =>
        Columns.Organisations.VersionOn(cell, day) is >= 0 and var version
        && Columns.Organisations.Kind[version] == OrganisationKind.AgencyCell
        && Columns.Organisations.Units.Of(version).Contains(commune.Commune);

    private bool IsArea(int unit, ushort day) =>
        Columns.Units.VersionOn(unit, day) is >= 0 and var version
        && Columns.Units.Kind[version] == UnitKind.ResidentialArea
        && Columns.Units.Parent[version] == commune.Commune;
}
