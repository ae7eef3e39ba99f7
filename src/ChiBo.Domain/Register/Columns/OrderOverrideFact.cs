using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Register.Columns;

/// <summary>Somebody let an agency cell meet in a month though other cells had not met.</summary>
/// <param name="Month">The month.</param>
/// <param name="DecidedAt">Local time of the decision.</param>
/// <param name="By">Who decided.</param>
/// <param name="Reason">Why.</param>
public readonly record struct OrderOverrideFact(MeetingMonth Month, DateTime DecidedAt, int By, string Reason);
