using ChiBo.Guidance.Review;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>How many official members each cell has after all moves, alone or together with those it is merged with.</summary>
internal sealed partial class ResidentialModel
{
    private void AskForOfficialMembers()
    {
        IntVar[] members =
        [
            .. input.Cells.Select(
                (cell, place) => guarded.Model.NewIntVar(0, cell.OfficialMembers + MostWhoCome(), $"in {place}")
            ),
        ];
        var given = new List<(int Cell, int First, IntVar Number)>();
        for (int cell = 0; cell < input.Cells.Length; cell++)
        {
            guarded.Model.Add(
                LinearExpr.Sum([LinearExpr.Constant(input.Cells[cell].OfficialMembers), .. comes[cell]])
                    == LinearExpr.Sum([members[cell], .. goes[cell]])
            );
            ILiteral[] alone = [.. input.AreasOfCell[cell].Select(area => Areas.IsMerged(area).Not())];
            guarded.Ask(
                Rule.ResidentialCellNineOfficialMembers,
                input.Cells[cell].Code,
                guarded.Model.Add(members[cell] >= input.Minimum),
                alone
            );
            given.AddRange(Give(cell, members[cell]));
        }

        foreach (IGrouping<int, (int Cell, int First, IntVar Number)> group in given.GroupBy(one => one.First))
        {
            LinearExpr together = LinearExpr.Sum(group.Select(one => one.Number));
            foreach ((int cell, int first, IntVar _) in group)
            {
                guarded.Ask(
                    Rule.ResidentialCellNineOfficialMembers,
                    input.Cells[cell].Code,
                    guarded.Model.Add(together >= input.Minimum),
                    Areas.IsMerged(first),
                    Areas.InGroup(input.AreasOfCell[cell][0], first)
                );
            }
        }
    }

    /// <summary>What a cell brings into the cell of a group, as far as the minimum: nothing into a group in which it is not.</summary>
    private IEnumerable<(int Cell, int First, IntVar Number)> Give(int cell, IntVar members)
    {
        int area = input.AreasOfCell[cell][0];
        (int Cell, int First, IntVar Number)[] given =
        [
            .. Areas
                .FirstsOf(area)
                .Where(first => Areas.MembersOf(first).Skip(1).Any())
                .Select(first => (cell, first, guarded.Model.NewIntVar(0, input.Minimum, $"{cell} gives {first}"))),
        ];
        foreach ((int _, int first, IntVar number) in given)
        {
            guarded.Model.Add(number <= LinearExpr.Affine(Areas.InGroup(area, first), input.Minimum, 0));
        }

        guarded.Model.Add(LinearExpr.Sum(given.Select(one => one.Number)) <= members);
        return given;
    }

    private int MostWhoCome() =>
        input.Groups.Sum(group => group.Members.Length) + input.AgencyCells.Sum(cell => cell.Members.Length);
}
