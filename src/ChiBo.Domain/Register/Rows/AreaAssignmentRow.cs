using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member is in charge of an area (phụ trách địa bàn, II.2.c).</summary>
public sealed record AreaAssignmentRow(string MemberCode, string UnitCode, Period Period);
