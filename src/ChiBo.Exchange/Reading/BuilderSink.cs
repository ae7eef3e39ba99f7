using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Exchange.Reading;

/// <summary>Puts rows into the builder of a snapshot, which keeps what a review needs and nothing else.</summary>
internal sealed class BuilderSink(RegisterBuilder builder) : RegisterSink
{
    public override CodeTable Units => builder.Units;

    public override CodeTable Organisations => builder.Organisations;

    public override CodeTable Members => builder.Members;

    public override void AddUnit(
        int unit,
        UnitKind kind,
        ReadOnlySpan<char> name,
        int parent,
        CommuneKind? communeKind,
        Period period
    ) => builder.AddUnit(unit, kind, ExchangeText.ToString(name), parent, communeKind, period);

    public override void AddOrganisation(
        int organisation,
        OrganisationKind kind,
        ReadOnlySpan<char> name,
        int parent,
        ReadOnlySpan<int> units,
        Period period,
        ReadOnlySpan<char> decisionNumber,
        DateOnly? decisionDate
    ) => builder.AddOrganisation(organisation, kind, ExchangeText.ToString(name), parent, units, period);

    public override void AddMember(int member, in MemberValues values) =>
        builder.AddMember(member, values.AdmittedOn, values.OfficialOn, values.LeftOn);

    public override void ExpectMemberships(int rows) => builder.ReserveMemberships(rows);

    public override void AddMembership(int member, int organisation, MembershipKind kind, Period period) =>
        builder.AddMembership(member, organisation, kind, period);

    public override void AddStatus(int member, StatusKind status, Period period) =>
        builder.AddStatus(member, status, period);

    public override void AddPost(int member, int unit, PostKind kind, ReadOnlySpan<char> title, Period period) =>
        builder.AddPost(member, unit, kind, period);

    public override void AddPosition(int member, int organisation, PositionKind kind, Period period) =>
        builder.AddPosition(member, organisation, kind, period);

    public override void AddResidence(int member, int unit, Period period) =>
        builder.AddResidence(member, unit, period);

    public override void AddMeeting(int organisation, in MeetingValues values) =>
        builder.AddMeeting(
            organisation,
            values.Month,
            values.Kind,
            values.StartsAt,
            values.EndsAt,
            values.State,
            hasReason: !values.Reason.IsWhiteSpace()
        );

    public override void AddRegulations(int organisation, Period period, in ChapterTexts chapters) =>
        builder.AddRegulations(organisation, period, chapters.Filled);

    public override void AddAreaAssignment(int member, int unit, Period period) =>
        builder.AddAreaAssignment(member, unit, period);

    public override void AddAreaReport(
        int unit,
        MeetingMonth month,
        int member,
        bool? attended,
        DateTime? reportedAt
    ) => builder.AddAreaReport(unit, month, member, attended, reportedAt);

    public override void AddOrderOverride(
        int organisation,
        MeetingMonth month,
        DateTime decidedAt,
        int by,
        ReadOnlySpan<char> reason
    ) => builder.AddOrderOverride(organisation, month, decidedAt, by, ExchangeText.ToString(reason));

    public override void AddResidenceLetter(int member, in LetterValues values) =>
        builder.AddResidenceLetter(
            member,
            ExchangeText.ToStringOrNull(values.ExemptAs),
            values.IssuedOn,
            values.ReceivedOn,
            values.EndedOn
        );

    public override void AddResidenceComment(int member, in CommentValues values) =>
        builder.AddResidenceComment(member, values.Year, values.AskedOn, values.DueOn, values.GivenOn);
}
