using System.Collections.Immutable;
using ChiBo.Planning.Solving;

namespace ChiBo.Planning.Months;

/// <summary>Says of a month without a plan which conditions clash.</summary>
/// <param name="input">The request.</param>
/// <param name="stuck">Cells that alone have no plan already.</param>
internal sealed class MonthClashes(MonthInput input, ImmutableArray<int> stuck)
{
    private readonly MonthConditions conditions = new(input);

    /// <summary>The conditions; undecided when the effort ran out first.</summary>
    public MonthProposal Proposal()
    {
        MonthModel first = Model(stuck);
        ImmutableArray<int> some = Finder(first).Some([.. first.Binding]);

        // A cell that need not meet can stay away, so only those that have to are looked at further.
        MonthModel rest = Model([
            .. stuck.Where(cell => some.Contains(conditions.Place(MonthConditions.Meets, input.Meeting[cell].Code))),
        ]);
        ImmutableArray<int> clashing = some.IsEmpty ? [] : Finder(rest).Fewest([.. some.Where(rest.Binding.Contains)]);
        return clashing.IsEmpty
            ? new MonthProposal.Undecided()
            : new MonthProposal.Impossible([.. clashing.Select(place => conditions.All[place])]);
    }

    private MonthModel Model(ImmutableArray<int> cells)
    {
        var thinkable = new Placements(input.Request);
        return new MonthModel(
            input,
            cells,
            [.. input.Meeting.Select((cell, at) => cells.Contains(at) ? thinkable.Thinkable(cell) : [])],
            conditions
        );
    }

    private ClashFinder Finder(MonthModel model) => new(model.Model, model.Guards, input.Request.Effort);
}
