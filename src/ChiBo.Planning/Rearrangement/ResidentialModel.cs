using System.Collections.Immutable;
using ChiBo.Guidance.Review;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>The residential cells: who comes and goes, and what the rules ask of each area and cell after that.</summary>
internal sealed partial class ResidentialModel
{
    private readonly RearrangementInput input;
    private readonly Guarded guarded;
    private readonly List<LinearExpr>[] comes;
    private readonly List<LinearExpr>[] goes;

    public ResidentialModel(RearrangementInput input, Guarded guarded, AgencyModel agency)
    {
        this.input = input;
        this.guarded = guarded;
        Areas = new AreaGroups(input, guarded.Model);
        comes = [.. input.Cells.Select(_ => new List<LinearExpr>())];
        goes = [.. input.Cells.Select(_ => new List<LinearExpr>())];
        Transfers = [.. input.Groups.Select(AddTransfers)];
        Placements = AddPlacements(agency);
        AskForOwnCells();
        AskForOfficialMembers();
    }

    public AreaGroups Areas { get; }

    /// <summary>For each group of members how many go to each of its cells.</summary>
    public ImmutableArray<ImmutableArray<IntVar>> Transfers { get; }

    /// <summary>Official members who leave an agency cell for one of several cells.</summary>
    public ImmutableArray<PlacedMember> Placements { get; }

    private ImmutableArray<IntVar> AddTransfers(TransferGroup group)
    {
        ImmutableArray<IntVar> numbers =
        [
            .. group.To.Select(to =>
                guarded.Model.NewIntVar(0, group.Members.Length, $"{group.From} to {to}: {group.Members[0].Code}")
            ),
        ];
        guarded.Model.Add(LinearExpr.Sum(numbers) <= group.Members.Length);
        for (int i = 0; i < numbers.Length; i++)
        {
            comes[group.To[i]].Add(numbers[i]);
            goes[group.From].Add(numbers[i]);
        }

        return numbers;
    }

    private ImmutableArray<PlacedMember> AddPlacements(AgencyModel agency)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedMember>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int cell = 0; cell < input.AgencyCells.Length; cell++)
        {
            foreach (AgencyMember member in input.AgencyCells[cell].Members)
            {
                if (!member.IsOfficial || !seen.Add(member.Code))
                {
                    continue;
                }

                if (!member.HasPost)
                {
                    Place(member, isDissolved: false, member.CellsOfResidence, agency.IsDissolved[cell].Not());
                }

                Place(member, isDissolved: true, Dissolving.TargetsOf(input, member).To, agency.IsDissolved[cell]);
            }
        }

        return placed.DrainToImmutable();

        void Place(AgencyMember member, bool isDissolved, ImmutableArray<string> to, ILiteral when)
        {
            if (to.IsEmpty)
            {
                return;
            }

            ILiteral[] choices =
                to.Length == 1
                    ? [when]
                    : [.. to.Select(cell => (ILiteral)guarded.Model.NewBoolVar($"{member.Code} to {cell}"))];
            if (to.Length > 1)
            {
                guarded.Model.Add(LinearExpr.Sum(choices) == LinearExpr.Affine(when, 1, 0));
            }

            for (int i = 0; i < to.Length; i++)
            {
                if (input.PlaceOfCell(to[i]) is >= 0 and var here)
                {
                    comes[here].Add(LinearExpr.Affine(choices[i], 1, 0));
                }
            }

            placed.Add(new PlacedMember(member.Code, isDissolved, to, [.. choices]));
        }
    }

    private void AskForOwnCells()
    {
        if (input.Areas.IsEmpty)
        {
            guarded.Ask(Rule.ResidentialAreaHasOwnCell, input.Commune.Code, guarded.Model.AddBoolOr([]));
            return;
        }

        for (int area = 0; area < input.Areas.Length; area++)
        {
            string code = input.Areas[area];
            if (!input.HasOwnCell(area))
            {
                guarded.Ask(Rule.ResidentialAreaHasOwnCell, code, guarded.Model.AddBoolOr([Areas.IsMerged(area)]));
            }

            if (input.CellsServing(area).Any())
            {
                continue;
            }

            // Merged, it has a cell when another area of its group has one.
            foreach (int first in Areas.FirstsOf(area))
            {
                ILiteral[] others =
                [
                    .. Areas
                        .MembersOf(first)
                        .Where(other => input.CellsServing(other).Any())
                        .Select(other => Areas.InGroup(other, first)),
                ];
                guarded.Ask(
                    Rule.ResidentialAreaHasOwnCell,
                    code,
                    guarded.Model.AddBoolOr(others),
                    Areas.InGroup(area, first)
                );
            }
        }
    }
}

/// <summary>An official member who leaves an agency cell, and the cells to which he or she may go.</summary>
/// <param name="Member">The member's code.</param>
/// <param name="IsDissolved">Whether because the cell is dissolved; else he or she returns for want of a post.</param>
/// <param name="To">Codes of the cells.</param>
/// <param name="Choices">For each of them whether it is the one.</param>
internal sealed record PlacedMember(
    string Member,
    bool IsDissolved,
    ImmutableArray<string> To,
    ImmutableArray<ILiteral> Choices
);
