using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member is exempt, away or suspended.</summary>
public sealed record StatusRow(string MemberCode, StatusKind Status, Period Period);
