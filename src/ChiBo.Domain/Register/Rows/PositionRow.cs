using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member holds a position in an organisation.</summary>
public sealed record PositionRow(string MemberCode, string OrganisationCode, PositionKind Kind, Period Period);
