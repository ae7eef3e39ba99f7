using ChiBo.App.Features.LocalRegulations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>What the review says of the communes that a plan touches, before it and after it.</summary>
/// <param name="Day">The day of the review: that of the plan.</param>
/// <param name="Communes">Each with its verdict before and after.</param>
public sealed record PlanVerdicts(DateOnly Day, IReadOnlyList<VerdictBesideVerdict> Communes)
{
    /// <summary>Reviews both states.</summary>
    /// <param name="before">What is known.</param>
    /// <param name="after">What would be known.</param>
    /// <param name="plan">The plan between them.</param>
    /// <param name="rules">What provinces have set over the guidance.</param>
    internal static PlanVerdicts Of(RegisterRows before, RegisterRows after, ReorganisationPlan plan, LocalRules rules)
    {
        GuidanceDocument guidance = GuidanceLibrary.Embedded.AppliedOn(plan.On);
        RegisterSnapshot old = before.ToSnapshot();
        RegisterSnapshot then = after.ToSnapshot();
        var reviewedOld = new Reviewer(old, rules.Over(guidance));
        var reviewedThen = new Reviewer(then, rules.Over(guidance));
        return new PlanVerdicts(
            plan.On,
            [
                .. CommunesOf(before, after, plan)
                    .Select(code => new VerdictBesideVerdict(
                        code,
                        reviewedOld.Review(code, plan.On),
                        reviewedThen.Review(code, plan.On)
                    ))
                    .Where(pair => pair.Before is not null || pair.After is not null),
            ]
        );
    }

    /// <summary>The communes that the plan touches, in the order of their codes.</summary>
    private static SortedSet<string> CommunesOf(RegisterRows before, RegisterRows after, ReorganisationPlan plan)
    {
        HashSet<string> organisations =
        [
            .. plan.Ended.Organisations.Concat(plan.Entered.Organisations).Select(row => row.Code),
            .. plan.Ended.Memberships.Concat(plan.Entered.Memberships).Select(row => row.OrganisationCode),
            .. plan.Ended.Positions.Concat(plan.Entered.Positions).Select(row => row.OrganisationCode),
        ];
        HashSet<string> units =
        [
            .. plan.Ended.Units.Concat(plan.Entered.Units).Select(row => row.Code),
            .. plan.Ended.Posts.Concat(plan.Entered.Posts).Select(row => row.UnitCode),
            .. before
                .Organisations.Concat(after.Organisations)
                .Where(row => organisations.Contains(row.Code) && row.Period.Overlaps(new(plan.On.AddDays(-1), null)))
                .SelectMany(row => row.UnitCodes),
        ];
        var communes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (UnitRow unit in before.Units.Concat(after.Units).Where(unit => units.Contains(unit.Code)))
        {
            if (unit.Kind == UnitKind.Commune)
            {
                communes.Add(unit.Code);
            }
            else if (unit is { Kind: UnitKind.ResidentialArea, ParentCode: { } commune })
            {
                communes.Add(commune);
            }
        }

        return communes;
    }
}

/// <summary>What the review says of a commune before and after.</summary>
/// <param name="Code">The commune's code.</param>
/// <param name="Before">The review before; nothing when it is no commune yet.</param>
/// <param name="After">The review after; nothing when it is none any more.</param>
public sealed record VerdictBesideVerdict(string Code, CommuneReview? Before, CommuneReview? After)
{
    /// <summary>Its name, the later one.</summary>
    public string Name => (After ?? Before)?.Name ?? Code;

    /// <summary>What changes; nothing when verdict and findings stay.</summary>
    public CommuneChange? Change => Comparison.Between(Before, After);
}
