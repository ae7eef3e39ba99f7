using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Building;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register;

/// <summary>
/// Takes the rows of a register in any order and makes the snapshot that judges read.
/// </summary>
/// <remarks>
/// Codes become ids through <see cref="Units"/>, <see cref="Organisations"/> and <see cref="Members"/>, whether the row
/// that defines them has come or not. The builder trusts its rows: faults are found before, by the exchange.
/// </remarks>
public sealed class RegisterBuilder
{
    /// <summary>The id of a parent that is not known.</summary>
    public const int None = -1;

    private readonly RawRegister raw = new();

    /// <summary>Codes of units.</summary>
    public CodeTable Units => raw.UnitCodes;

    /// <summary>Codes of organisations.</summary>
    public CodeTable Organisations => raw.OrganisationCodes;

    /// <summary>Codes of members.</summary>
    public CodeTable Members => raw.MemberCodes;

    /// <summary>Adds a version of a unit; <paramref name="parent"/> is <see cref="None"/> when it is not known.</summary>
    public void AddUnit(int unit, UnitKind kind, string name, int parent, CommuneKind? communeKind, Period period) =>
        raw.Units.Add(
            new RawUnit(
                unit,
                kind,
                raw.Names.Add(name),
                parent,
                communeKind is { } known ? (byte)(known + 1) : (byte)0,
                Days.From(period.From),
                Days.To(period.To)
            )
        );

    /// <summary>Adds a version of an organisation, with the units that it serves.</summary>
    public void AddOrganisation(
        int organisation,
        OrganisationKind kind,
        string name,
        int parent,
        ReadOnlySpan<int> units,
        Period period
    )
    {
        int first = raw.ServedUnits.Count;
        raw.ServedUnits.AddRange(units);
        raw.Organisations.Add(
            new RawOrganisation(
                organisation,
                kind,
                raw.Names.Add(name),
                parent,
                Days.From(period.From),
                Days.To(period.To),
                first,
                units.Length
            )
        );
    }

    /// <summary>Adds what is known of a member.</summary>
    public void AddMember(int member, DateOnly? admittedOn, DateOnly? officialOn, DateOnly? leftOn) =>
        raw.Members.Set(member, admittedOn, officialOn, leftOn);

    /// <summary>Makes room for as many memberships at once.</summary>
    public void ReserveMemberships(int count) => raw.Memberships.EnsureCapacity(count);

    /// <summary>Adds a membership.</summary>
    public void AddMembership(int member, int organisation, MembershipKind kind, Period period) =>
        raw.Memberships.Add(new RawMembership(member, organisation, kind, Days.From(period.From), Days.To(period.To)));

    /// <summary>Adds a status.</summary>
    public void AddStatus(int member, StatusKind status, Period period) =>
        raw.Statuses.Add(new RawStatus(member, status, Days.From(period.From), Days.To(period.To)));

    /// <summary>Adds a post in a unit.</summary>
    public void AddPost(int member, int unit, PostKind kind, Period period) =>
        raw.Posts.Add((unit, new PostFact(member, Days.From(period.From), Days.To(period.To), kind)));

    /// <summary>Adds a position in an organisation.</summary>
    public void AddPosition(int member, int organisation, PositionKind kind, Period period) =>
        raw.Positions.Add((organisation, new PositionFact(member, Days.From(period.From), Days.To(period.To), kind)));

    /// <summary>Adds a residence.</summary>
    public void AddResidence(int member, int unit, Period period) =>
        raw.Residences.Add(new ResidenceFact(member, unit, Days.From(period.From), Days.To(period.To)));

    /// <summary>Adds a meeting.</summary>
    public void AddMeeting(
        int organisation,
        MeetingMonth month,
        MeetingKind kind,
        DateTime? startsAt,
        DateTime? endsAt,
        MeetingState state,
        bool hasReason
    ) => raw.Meetings.Add((organisation, new MeetingFact(month, kind, state, startsAt, endsAt, hasReason)));

    /// <summary>Adds a version of working regulations; <paramref name="filled"/> tells which chapters have text.</summary>
    public void AddRegulations(int organisation, Period period, RegulationChapters filled) =>
        raw.Regulations.Add((organisation, new RegulationsFact(Days.From(period.From), Days.To(period.To), filled)));

    /// <summary>Adds an assignment of an area.</summary>
    public void AddAreaAssignment(int member, int unit, Period period) =>
        raw.AreaAssignments.Add((unit, new AreaAssignmentFact(member, Days.From(period.From), Days.To(period.To))));

    /// <summary>Adds what a member in charge did for an area in a month.</summary>
    public void AddAreaReport(int unit, MeetingMonth month, int member, bool? attended, DateTime? reportedAt) =>
        raw.AreaReports.Add((unit, new AreaReportFact(month, member, attended, reportedAt)));

    /// <summary>Adds a recorded override of the order of meetings.</summary>
    public void AddOrderOverride(int organisation, MeetingMonth month, DateTime decidedAt, int by, string reason) =>
        raw.OrderOverrides.Add((organisation, new OrderOverrideFact(month, decidedAt, by, reason)));

    /// <summary>Adds a letter of introduction to the cell of residence.</summary>
    public void AddResidenceLetter(
        int member,
        string? exemptAs,
        DateOnly issuedOn,
        DateOnly? receivedOn,
        DateOnly? endedOn
    ) =>
        raw.ResidenceLetters.Add(
            (member, new ResidenceLetterFact(exemptAs, Days.Of(issuedOn), Days.To(receivedOn), Days.To(endedOn)))
        );

    /// <summary>Adds a request for the yearly comment of the cell of residence, and when it was given.</summary>
    public void AddResidenceComment(int member, int year, DateOnly askedOn, DateOnly dueOn, DateOnly? givenOn) =>
        raw.ResidenceComments.Add(
            (member, new ResidenceCommentFact((short)year, Days.Of(askedOn), Days.Of(dueOn), Days.To(givenOn)))
        );

    /// <summary>Adds all rows of a small register.</summary>
    public void Add(RegisterRows rows) => RowAdder.Add(this, rows);

    /// <summary>The snapshot of all that was added. The builder is used up.</summary>
    public RegisterSnapshot Build() => new(ColumnAssembler.Assemble(raw));
}
