using ChiBo.Domain.Register.Rows;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Importing;

/// <summary>Makes facts of one act out of rows with codes.</summary>
internal sealed partial class FactMaker(
    Act act,
    SubjectNumbers units,
    SubjectNumbers organisations,
    SubjectNumbers members
)
{
    /// <summary>All facts of the rows, in the order of the tables.</summary>
    public IEnumerable<Fact> Make(RegisterRows rows) =>
        rows
            .Units.Select(Of)
            .Concat<Fact>(rows.Organisations.Select(Of))
            .Concat(rows.Members.Select(Of))
            .Concat(rows.Memberships.Select(Of))
            .Concat(rows.Statuses.Select(Of))
            .Concat(rows.Posts.Select(Of))
            .Concat(rows.Positions.Select(Of))
            .Concat(rows.Residences.Select(Of))
            .Concat(rows.Meetings.Select(Of))
            .Concat(rows.Regulations.Select(Of))
            .Concat(rows.AreaAssignments.Select(Of))
            .Concat(rows.AreaReports.Select(Of))
            .Concat(rows.OrderOverrides.Select(Of))
            .Concat(rows.ResidenceLetters.Select(Of))
            .Concat(rows.ResidenceComments.Select(Of));

    private UnitVersion Of(UnitRow row) =>
        new()
        {
            RecordedIn = act.Id,
            UnitId = units[row.Code],
            Kind = row.Kind,
            Name = row.Name,
            ParentId = row.ParentCode is { } parent ? units[parent] : null,
            CommuneKind = row.CommuneKind,
            Period = row.Period,
        };

    private OrganisationVersion Of(OrganisationRow row) =>
        new()
        {
            RecordedIn = act.Id,
            OrganisationId = organisations[row.Code],
            Kind = row.Kind,
            Name = row.Name,
            ParentId = row.ParentCode is { } parent ? organisations[parent] : null,
            UnitIds = [.. row.UnitCodes.Select(code => units[code])],
            DecisionNumber = row.DecisionNumber,
            DecisionDate = row.DecisionDate,
            Period = row.Period,
        };

    private MemberDetails Of(MemberRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.Code],
            FullName = row.FullName,
            Gender = row.Gender,
            BirthDate = row.BirthDate,
            AdmittedOn = row.AdmittedOn,
            OfficialOn = row.OfficialOn,
            LeftOn = row.LeftOn,
            LeftReason = row.LeftReason,
        };

    private Membership Of(MembershipRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            OrganisationId = organisations[row.OrganisationCode],
            Kind = row.Kind,
            Period = row.Period,
        };

    private MemberStatus Of(StatusRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            Status = row.Status,
            Period = row.Period,
        };

    private Post Of(PostRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            UnitId = units[row.UnitCode],
            Kind = row.Kind,
            Title = row.Title,
            Period = row.Period,
        };

    private Position Of(PositionRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            OrganisationId = organisations[row.OrganisationCode],
            Kind = row.Kind,
            Period = row.Period,
        };

    private Residence Of(ResidenceRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            UnitId = units[row.UnitCode],
            Period = row.Period,
        };

    private MeetingRecord Of(MeetingRow row) =>
        new()
        {
            RecordedIn = act.Id,
            OrganisationId = organisations[row.OrganisationCode],
            Month = new DateOnly(row.Month.Year, row.Month.Month, 1),
            Kind = row.Kind,
            StartsAt = row.StartsAt,
            EndsAt = row.EndsAt,
            State = row.State,
            Reason = row.Reason,
        };

    private WorkingRegulations Of(RegulationsRow row) =>
        new()
        {
            RecordedIn = act.Id,
            OrganisationId = organisations[row.OrganisationCode],
            PartyCommittee = row.PartyCommittee,
            Government = row.Government,
            FatherlandFront = row.FatherlandFront,
            Organisations = row.Organisations,
            Cells = row.Cells,
            Period = row.Period,
        };

    private AreaAssignment Of(AreaAssignmentRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            UnitId = units[row.UnitCode],
            Period = row.Period,
        };

    private AreaReport Of(AreaReportRow row) =>
        new()
        {
            RecordedIn = act.Id,
            UnitId = units[row.UnitCode],
            Month = row.Month.FirstDay,
            MemberId = members[row.MemberCode],
            Attended = row.Attended,
            ReportedAt = row.ReportedAt,
        };

    private OrderOverride Of(OrderOverrideRow row) =>
        new()
        {
            RecordedIn = act.Id,
            OrganisationId = organisations[row.OrganisationCode],
            Month = row.Month.FirstDay,
            DecidedAt = row.DecidedAt,
            ByMemberId = members[row.ByMemberCode],
            Reason = row.Reason,
        };
}
