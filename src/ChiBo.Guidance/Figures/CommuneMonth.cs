using ChiBo.Domain.Figures;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Figures;

/// <summary>The figures of one commune for a month, with what they say in words.</summary>
/// <param name="Month">The month.</param>
/// <param name="Day">The day for which it was counted: the last of the month, or earlier while the month runs.</param>
/// <param name="Figures">The counts.</param>
/// <param name="Verdict">The verdict on the day.</param>
/// <param name="FailedRules">A bit for each rule that is not met, by its place in <see cref="Rule"/>.</param>
public sealed record CommuneMonth(
    MeetingMonth Month,
    DateOnly Day,
    MonthFigures Figures,
    Verdict Verdict,
    int FailedRules
)
{
    /// <summary>The bit of a rule.</summary>
    public static int Bit(Rule rule) => 1 << (int)rule;
}
