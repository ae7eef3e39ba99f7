using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A member lives in a unit, as a rule a residential area.</summary>
public sealed record ResidenceRow(string MemberCode, string UnitCode, Period Period);
