using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Forecast;

/// <summary>The time in which a member counts as an official one of a cell.</summary>
/// <param name="Member">The member.</param>
/// <param name="From">The first day: on the roll, and official.</param>
/// <param name="To">The first day on which not any more.</param>
/// <param name="IsAnnounced">Whether the official day is recorded; else it is the end of the probation.</param>
/// <param name="Statuses">What may take the member out of the count for a time.</param>
internal sealed record CountedSpan(
    int Member,
    ushort From,
    ushort To,
    bool IsAnnounced,
    IReadOnlyList<StatusFact> Statuses
)
{
    public bool CountsOn(ushort day, ReviewParameters parameters) =>
        From <= day && day < To && !Statuses.Any(status => status.HoldsOn(day) && !parameters.Counts(status.Kind));

    /// <summary>The days on which it may begin or cease to count.</summary>
    public IEnumerable<ushort> Boundaries => Statuses.SelectMany(s => new[] { s.From, s.To }).Append(From).Append(To);
}
