using System.Collections.Immutable;
using ChiBo.Guidance.Review;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Adds what rules ask for; when asked why there is no plan, each rule and subject binds only under its guard.</summary>
/// <param name="isGuarded">Whether there are guards.</param>
internal sealed class Guarded(bool isGuarded)
{
    private readonly Dictionary<(Rule, string), BoolVar> guards = [];
    private readonly List<(Rule Rule, string Subject)> conditions = [];

    public CpModel Model { get; } = new();

    /// <summary>Rules and subjects, in the order of <see cref="Guards"/>.</summary>
    public IReadOnlyList<(Rule Rule, string Subject)> Conditions => conditions;

    public ImmutableArray<BoolVar> Guards => [.. conditions.Select(condition => guards[condition])];

    /// <summary>The constraint is what a rule asks for, when all literals are true.</summary>
    public void Ask(Rule rule, string subject, Constraint constraint, params ILiteral[] when)
    {
        if (isGuarded)
        {
            when = [.. when, GuardOf(rule, subject)];
        }

        if (when.Length > 0)
        {
            constraint.OnlyEnforceIf(when);
        }
    }

    /// <summary>The rule asks that the literal is false.</summary>
    public void Forbid(Rule rule, string subject, ILiteral literal) =>
        Ask(rule, subject, Model.AddBoolOr([literal.Not()]));

    private BoolVar GuardOf(Rule rule, string subject)
    {
        if (!guards.TryGetValue((rule, subject), out BoolVar? guard))
        {
            guard = Model.NewBoolVar($"{rule} {subject}");
            guards.Add((rule, subject), guard);
            conditions.Add((rule, subject));
        }

        return guard;
    }
}
