using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member belongs to an organisation.</summary>
public sealed record MembershipRow(string MemberCode, string OrganisationCode, MembershipKind Kind, Period Period);

/// <summary>A member is exempt, away or suspended.</summary>
public sealed record StatusRow(string MemberCode, StatusKind Status, Period Period);

/// <summary>A member holds a post in a unit, as a rule a commune.</summary>
public sealed record PostRow(string MemberCode, string UnitCode, PostKind Kind, string Title, Period Period);

/// <summary>A member holds a position in an organisation.</summary>
public sealed record PositionRow(string MemberCode, string OrganisationCode, PositionKind Kind, Period Period);

/// <summary>A member lives in a unit, as a rule a residential area.</summary>
public sealed record ResidenceRow(string MemberCode, string UnitCode, Period Period);

/// <summary>A member is in charge of an area (phụ trách địa bàn, II.2.c).</summary>
public sealed record AreaAssignmentRow(string MemberCode, string UnitCode, Period Period);
