using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Months;

/// <summary>The month as a question of yes and no: for each cell and each moment, whether it meets then.</summary>
internal sealed partial class MonthModel
{
    private readonly MonthInput input;
    private readonly MonthConditions? conditions;
    private readonly ImmutableArray<int> cells;
    private readonly List<Placement>[] placements;
    private readonly BoolVar[][] chosen;

    /// <summary>The model of some cells of a request.</summary>
    /// <param name="input">The request.</param>
    /// <param name="cells">The cells that are asked about; the others might as well not be there.</param>
    /// <param name="placements">For each cell of the request, the moments that are considered.</param>
    /// <param name="conditions">When given, each condition binds only under its guard.</param>
    public MonthModel(
        MonthInput input,
        ImmutableArray<int> cells,
        List<Placement>[] placements,
        MonthConditions? conditions = null
    )
    {
        this.input = input;
        this.cells = cells;
        this.placements = placements;
        this.conditions = conditions;
        Guards = conditions is null ? [] : [.. conditions.All.Select((_, place) => Model.NewBoolVar($"g{place}"))];
        chosen = new BoolVar[placements.Length][];
        foreach (int cell in cells)
        {
            chosen[cell] = [.. placements[cell].Select((_, moment) => Model.NewBoolVar($"c{cell}m{moment}"))];
        }

        MeetOnce();
        BreakNothing();
        LetNobodyBeAtTwoPlaces();
        LetTheAgencyCellBeLast();
    }

    public CpModel Model { get; } = new();

    public ImmutableArray<BoolVar> Guards { get; }

    /// <summary>Places of the conditions that bind anything in this model.</summary>
    public SortedSet<int> Binding { get; } = [];

    /// <summary>Asks for what is closest to the usual, beginning to search there.</summary>
    public void KeepTheUsual()
    {
        var costs = new List<(BoolVar, int)>();
        foreach (int cell in cells)
        {
            int best = placements[cell].Min(moment => moment.Cost);
            int first = placements[cell].FindIndex(moment => moment.Cost == best);
            for (int moment = 0; moment < chosen[cell].Length; moment++)
            {
                Model.AddHint(chosen[cell][moment], moment == first ? 1 : 0);
                costs.Add((chosen[cell][moment], placements[cell][moment].Cost));
            }
        }

        Model.Minimize(LinearExpr.WeightedSum(costs.Select(cost => cost.Item1), costs.Select(cost => cost.Item2)));
    }

    /// <summary>The moment that was chosen for a cell.</summary>
    public Placement Read(CpSolver solver, int cell) =>
        placements[cell][Array.FindIndex(chosen[cell], moment => solver.BooleanValue(moment))];

    private void MeetOnce()
    {
        foreach (int cell in cells)
        {
            if (conditions is null)
            {
                Model.AddExactlyOne(chosen[cell]);
                continue;
            }

            Model.AddAtMostOne(chosen[cell]);
            Under(MonthConditions.Meets, input.Meeting[cell].Code, Model.AddBoolOr(chosen[cell]));
        }
    }

    private void BreakNothing()
    {
        foreach (int cell in cells)
        {
            for (int moment = 0; moment < chosen[cell].Length; moment++)
            {
                Breaches breaches = placements[cell][moment].Breaches;
                BoolVar met = chosen[cell][moment];
                Forbid(met, breaches, Breaches.Holiday, MonthConditions.Holidays, null);
                Forbid(met, breaches, Breaches.Weekend, MonthConditions.Weekends, null);
                Forbid(met, breaches, Breaches.Past, MonthConditions.Past, null);
                Forbid(met, breaches, Breaches.Hours, MonthConditions.Hours, null);
                Forbid(met, breaches, Breaches.Fixed, MonthConditions.FixedCell, input.Meeting[cell].Code);
            }
        }
    }

    private void Forbid(BoolVar met, Breaches breaches, Breaches one, string code, string? subject)
    {
        if ((breaches & one) != Breaches.None)
        {
            Under(code, subject, Model.AddBoolOr([met.Not()]));
        }
    }

    /// <summary>Of all meetings of a person that are under way or not yet rested from at a moment, there is one at most.</summary>
    private void LetNobodyBeAtTwoPlaces()
    {
        foreach ((Attendee who, ImmutableArray<int> theirs) in input.InCharge)
        {
            var moments = theirs
                .Where(cells.Contains)
                .SelectMany(cell => placements[cell].Select((placement, at) => (placement, met: chosen[cell][at])))
                .OrderBy(one => one.placement.From)
                .ToList();
            int oldest = 0;
            for (int last = 0; last < moments.Count; last++)
            {
                long now = moments[last].placement.From;
                if (last + 1 < moments.Count && moments[last + 1].placement.From == now)
                {
                    continue;
                }

                while (moments[oldest].placement.Day.DayNumber < moments[last].placement.Day.DayNumber - 1)
                {
                    oldest++;
                }

                BoolVar[] atOnce =
                [
                    .. moments[oldest..(last + 1)]
                        .Where(one => now < one.placement.To + input.Request.MarginMinutes)
                        .Select(one => one.met),
                ];
                Under(MonthConditions.Attends, who.Code, Model.Add(LinearExpr.Sum(atOnce) <= 1));
            }
        }
    }

    private void Under(string code, string? subject, Constraint constraint)
    {
        if (conditions is not null)
        {
            int place = conditions.Place(code, subject);
            Binding.Add(place);
            constraint.OnlyEnforceIf(Guards[place]);
        }
    }
}
