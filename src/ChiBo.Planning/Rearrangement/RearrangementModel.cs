using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>The question in which one agency cell stays: what becomes of it and of the residential cells.</summary>
internal sealed class RearrangementModel
{
    private readonly RearrangementInput input;

    public RearrangementModel(RearrangementInput input, bool isGuarded = false)
    {
        this.input = input;
        Guarded = new Guarded(isGuarded);
        Agency = new AgencyModel(input, Guarded);
        Cells = new ResidentialModel(input, Guarded, Agency);
    }

    public Guarded Guarded { get; }

    public CpModel Model => Guarded.Model;

    public AgencyModel Agency { get; }

    public ResidentialModel Cells { get; }

    /// <summary>What the moves cost.</summary>
    public LinearExpr Cost => Weighted(kind => input.Costs.Of(kind));

    /// <summary>How many moves there are.</summary>
    public LinearExpr Moves => Weighted(_ => 1);

    /// <summary>No further answer holds all moves of this one: it would be the same, or would do more than it takes.</summary>
    public void Exclude(CpSolver solver)
    {
        var differs = new List<ILiteral>();
        foreach (BoolVar[] fates in (BoolVar[][])[Agency.Stays, Agency.IsMerged, Agency.IsDissolved])
        {
            differs.AddRange(fates.Where(solver.BooleanValue).Select(fate => fate.Not()));
        }

        // Who goes where when a cell is dissolved is not chosen here: to the weakest cell.
        foreach (
            PlacedMember placed in Cells.Placements.Where(placed => placed is { IsDissolved: false, To.Length: > 1 })
        )
        {
            differs.AddRange(placed.Choices.Where(solver.BooleanValue).Select(choice => choice.Not()));
        }

        for (int area = 0; area < input.Areas.Length; area++)
        {
            foreach (int first in Cells.Areas.FirstsOf(area).Where(first => first != area))
            {
                if (solver.BooleanValue(Cells.Areas.InGroup(area, first)))
                {
                    differs.Add(Cells.Areas.AreTogether(area, first).Not());
                }
            }
        }

        foreach (IntVar number in Cells.Transfers.SelectMany(numbers => numbers))
        {
            if (solver.Value(number) is > 0 and var found)
            {
                BoolVar isFewer = Model.NewBoolVar("");
                Model.Add(number < found).OnlyEnforceIf(isFewer);
                differs.Add(isFewer);
            }
        }

        Model.AddBoolOr(differs);
    }

    private LinearExpr Weighted(Func<MoveKind, int> weightOf)
    {
        (MoveKind Kind, BoolVar Is)[] agency = [.. Agency.Moves()];
        IntVar[] transfers = [.. Cells.Transfers.SelectMany(numbers => numbers)];
        LinearExpr merged = LinearExpr.Sum(
            Cells.Areas.Joined.Select(joined => LinearExpr.Affine(joined, weightOf(MoveKind.MergeAreas), 0))
        );
        return LinearExpr.WeightedSum(agency.Select(move => move.Is), agency.Select(move => weightOf(move.Kind)))
            + LinearExpr.WeightedSum(transfers, transfers.Select(_ => weightOf(MoveKind.TransferToNeighbour)))
            + merged;
    }
}
