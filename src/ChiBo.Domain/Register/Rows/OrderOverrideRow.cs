using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A recorded override of the order lock (cho phép họp trước, II.2.b): the agency cell met before the others.</summary>
/// <param name="OrganisationCode">The agency cell.</param>
/// <param name="Month">The month of its meeting.</param>
/// <param name="DecidedAt">Local time of the decision.</param>
/// <param name="ByMemberCode">Who decided.</param>
/// <param name="Reason">Why.</param>
public sealed record OrderOverrideRow(
    string OrganisationCode,
    MeetingMonth Month,
    DateTime DecidedAt,
    string ByMemberCode,
    string Reason
);
