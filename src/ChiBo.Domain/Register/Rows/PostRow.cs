using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member holds a post in a unit, as a rule a commune.</summary>
public sealed record PostRow(string MemberCode, string UnitCode, PostKind Kind, string Title, Period Period);
