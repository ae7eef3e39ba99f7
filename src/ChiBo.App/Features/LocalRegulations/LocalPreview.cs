using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>What a regulation changes on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Communes">How many communes that lie or have lain in the province were looked at.</param>
/// <param name="Before">Their verdicts without it.</param>
/// <param name="After">Their verdicts with it.</param>
/// <param name="Changes">The communes that are not the same, in the order of their codes.</param>
public sealed record LocalPreview(
    DateOnly Day,
    int Communes,
    VerdictCounts Before,
    VerdictCounts After,
    IReadOnlyList<CommuneChange> Changes
)
{
    /// <summary>
    /// The days to look at before a regulation takes effect: its first, and today from then on; even when its time is over, for a cell is
    /// measured by the values of the day on which it was set up (III.2-c).
    /// </summary>
    public static IReadOnlyList<DateOnly> DaysOf(DateOnly from, DateOnly today) =>
        today > from ? [from, today] : [from];

    /// <summary>How many verdicts are others.</summary>
    public int Verdicts => Changes.Count(change => change.Before != change.After);

    /// <summary>Reviews the province with and without it.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="above">What communes lie in.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="before">The values without it.</param>
    /// <param name="after">The values with it.</param>
    /// <param name="day">The day.</param>
    public static LocalPreview Of(
        RegisterSnapshot snapshot,
        UnitsAbove above,
        LocalPack pack,
        ParameterSource before,
        ParameterSource after,
        DateOnly day
    )
    {
        IReadOnlyList<CommuneRef> communes = LocalEffect.CommunesOf(snapshot, above, pack.Scope.Province, day);
        return new LocalPreview(
            day,
            communes.Count,
            CountsOf(snapshot, communes, before, day),
            CountsOf(snapshot, communes, after, day),
            LocalEffect.On(snapshot, communes, before, after, day)
        );
    }

    /// <summary>The guidance that decides on a day; before it was in force it is applied all the same.</summary>
    public static GuidanceDocument GuidanceOn(DateOnly day) => GuidanceLibrary.Embedded.AppliedOn(day);

    private static VerdictCounts CountsOf(
        RegisterSnapshot snapshot,
        IReadOnlyList<CommuneRef> communes,
        ParameterSource parameters,
        DateOnly day
    )
    {
        ReviewSession session = new Reviewer(snapshot, parameters).Open(day);
        return communes.Aggregate(default(VerdictCounts), (counts, commune) => counts.With(session.Decide(commune)));
    }
}
