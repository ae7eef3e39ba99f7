using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reorganisations.Planning;

/// <summary>Lays out a reorganisation on what is known: pure, the same plan for the same register every time.</summary>
internal static class ReorganisationPlanner
{
    /// <summary>The plan, or why there is none. Members without a cell are named in it and keep it from being done.</summary>
    /// <param name="rows">What is known: around what is reorganised, or all of it.</param>
    /// <param name="transfers">Transfers that are under way.</param>
    /// <param name="what">What is asked for.</param>
    /// <param name="bounds">What it may not go beyond.</param>
    public static Outcome<ReorganisationPlan> Plan(
        RegisterRows rows,
        IReadOnlyList<OpenTransfer> transfers,
        Reorganisation what,
        PlanBounds bounds
    )
    {
        var register = new EditedRegister(rows);
        var table = new PlanningTable(register, what, bounds);
        foreach (ReorganisationStep step in what.Steps)
        {
            if (step.Apply(table) is { } refusal)
            {
                return refusal;
            }
        }

        RegisterRows ended = register.Ended();
        RegisterRows entered = register.Entered();
        if (!ended.All().Concat(entered.All()).Any())
        {
            return new NothingToReorganise();
        }

        List<PlanLine> lines = [.. PlanLines.Of(ended, entered, what.On)];
        List<OpenTransfer> over = OverBy(lines, transfers);
        lines.AddRange(
            over.Select(transfer => new PlanLine(
                PlanLineKind.TransferEnded,
                transfer.Member,
                transfer.From,
                transfer.To
            ))
        );
        return new ReorganisationPlan(what.On, ended, entered, lines, table.Unplaced, over);
    }

    /// <summary>The transfers from or to an organisation that ends.</summary>
    private static List<OpenTransfer> OverBy(List<PlanLine> lines, IReadOnlyList<OpenTransfer> transfers)
    {
        HashSet<string> ends =
        [
            .. lines.Where(line => line.Kind == PlanLineKind.OrganisationEnded).Select(line => line.Subject),
        ];
        return [.. transfers.Where(transfer => ends.Contains(transfer.From) || ends.Contains(transfer.To))];
    }
}
