using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Exchange.Reading;

/// <summary>Keeps rows as they stand, with all of their text.</summary>
internal sealed class RowSink(RegisterRows rows) : RegisterSink
{
    public override void AddUnit(
        int unit,
        UnitKind kind,
        ReadOnlySpan<char> name,
        int parent,
        CommuneKind? communeKind,
        Period period
    ) =>
        rows.Units.Add(
            new UnitRow(
                Units[unit],
                kind,
                ExchangeText.ToString(name),
                parent == TableRow.NoCode ? null : Units[parent],
                communeKind,
                period
            )
        );

    public override void AddOrganisation(
        int organisation,
        OrganisationKind kind,
        ReadOnlySpan<char> name,
        int parent,
        ReadOnlySpan<int> units,
        Period period,
        ReadOnlySpan<char> decisionNumber,
        DateOnly? decisionDate
    )
    {
        var served = new string[units.Length];
        for (int i = 0; i < units.Length; i++)
        {
            served[i] = Units[units[i]];
        }

        rows.Organisations.Add(
            new OrganisationRow(
                Organisations[organisation],
                kind,
                ExchangeText.ToString(name),
                parent == TableRow.NoCode ? null : Organisations[parent],
                served,
                period,
                ExchangeText.ToStringOrNull(decisionNumber),
                decisionDate
            )
        );
    }

    public override void AddMember(int member, in MemberValues values) =>
        rows.Members.Add(
            new MemberRow(
                Members[member],
                ExchangeText.ToString(values.FullName),
                values.Gender,
                values.BirthDate,
                values.AdmittedOn,
                values.OfficialOn,
                values.LeftOn,
                ExchangeText.ToStringOrNull(values.LeftReason)
            )
        );

    public override void AddMembership(int member, int organisation, MembershipKind kind, Period period) =>
        rows.Memberships.Add(new MembershipRow(Members[member], Organisations[organisation], kind, period));

    public override void AddStatus(int member, StatusKind status, Period period) =>
        rows.Statuses.Add(new StatusRow(Members[member], status, period));

    public override void AddPost(int member, int unit, PostKind kind, ReadOnlySpan<char> title, Period period) =>
        rows.Posts.Add(new PostRow(Members[member], Units[unit], kind, ExchangeText.ToString(title), period));

    public override void AddPosition(int member, int organisation, PositionKind kind, Period period) =>
        rows.Positions.Add(new PositionRow(Members[member], Organisations[organisation], kind, period));

    public override void AddResidence(int member, int unit, Period period) =>
        rows.Residences.Add(new ResidenceRow(Members[member], Units[unit], period));

    public override void AddMeeting(int organisation, in MeetingValues values) =>
        rows.Meetings.Add(
            new MeetingRow(
                Organisations[organisation],
                values.Month,
                values.Kind,
                values.StartsAt,
                values.EndsAt,
                values.State,
                ExchangeText.ToStringOrNull(values.Reason)
            )
        );

    public override void AddRegulations(int organisation, Period period, in ChapterTexts chapters) =>
        rows.Regulations.Add(
            new RegulationsRow(
                Organisations[organisation],
                period,
                ExchangeText.ToString(chapters.PartyCommittee),
                ExchangeText.ToString(chapters.Government),
                ExchangeText.ToString(chapters.FatherlandFront),
                ExchangeText.ToString(chapters.Organisations),
                ExchangeText.ToString(chapters.Cells)
            )
        );

    public override void AddAreaAssignment(int member, int unit, Period period) =>
        rows.AreaAssignments.Add(new AreaAssignmentRow(Members[member], Units[unit], period));

    public override void AddAreaReport(
        int unit,
        MeetingMonth month,
        int member,
        bool? attended,
        DateTime? reportedAt
    ) => rows.AreaReports.Add(new AreaReportRow(Units[unit], month, Members[member], attended, reportedAt));

    public override void AddOrderOverride(
        int organisation,
        MeetingMonth month,
        DateTime decidedAt,
        int by,
        ReadOnlySpan<char> reason
    ) =>
        rows.OrderOverrides.Add(
            new OrderOverrideRow(
                Organisations[organisation],
                month,
                decidedAt,
                Members[by],
                ExchangeText.ToString(reason)
            )
        );

    public override void AddResidenceLetter(int member, in LetterValues values) =>
        rows.ResidenceLetters.Add(
            new ResidenceLetterRow(
                Members[member],
                values.Cell == TableRow.NoCode ? null : Organisations[values.Cell],
                ExchangeText.ToStringOrNull(values.Place),
                ExchangeText.ToStringOrNull(values.ExemptAs),
                values.IssuedOn,
                values.ReceivedOn,
                values.EndedOn
            )
        );

    public override void AddResidenceComment(int member, in CommentValues values) =>
        rows.ResidenceComments.Add(
            new ResidenceCommentRow(
                Members[member],
                values.Cell == TableRow.NoCode ? null : Organisations[values.Cell],
                ExchangeText.ToStringOrNull(values.Place),
                values.Year,
                values.AskedOn,
                values.DueOn,
                values.GivenOn,
                values.Comment,
                values.IsTypedIn
            )
        );
}
