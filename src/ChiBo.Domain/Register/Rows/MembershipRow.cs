using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member belongs to an organisation.</summary>
public sealed record MembershipRow(string MemberCode, string OrganisationCode, MembershipKind Kind, Period Period);
