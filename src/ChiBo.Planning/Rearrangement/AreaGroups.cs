using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Rearrangement;

/// <summary>
/// Which areas become one: each area belongs to the group of its first area. A group hangs together by neighbours, and a cell
/// that serves one of several merged areas serves none outside them.
/// </summary>
internal sealed class AreaGroups
{
    private readonly RearrangementInput input;
    private readonly CpModel model;
    private readonly BoolVar?[,] inGroup;
    private readonly BoolVar[] isMerged;

    public AreaGroups(RearrangementInput input, CpModel model)
    {
        this.input = input;
        this.model = model;
        int count = input.Areas.Length;
        inGroup = new BoolVar?[count, count];
        isMerged = [.. input.Areas.Select(area => model.NewBoolVar($"merged {area}"))];
        int[] regions = Regions();
        for (int area = 0; area < count; area++)
        {
            for (int first = 0; first <= area; first++)
            {
                if (regions[first] == regions[area] && (first == area || MayMerge(area)))
                {
                    inGroup[area, first] = model.NewBoolVar($"area {area} with {first}");
                }
            }

            model.AddExactlyOne(FirstsOf(area).Select(first => (ILiteral)inGroup[area, first]!));
        }

        for (int area = 0; area < count; area++)
        {
            Bind(area);
        }

        if (input.Request.Neighbours is not null && MayMergeAny)
        {
            HangTogether();
        }

        KeepSharedCellsWithin();
    }

    /// <summary>For each area that is not the first of its group: it is merged into another.</summary>
    public IEnumerable<ILiteral> Joined =>
        Enumerable.Range(0, isMerged.Length).Select(area => inGroup[area, area]!.Not());

    /// <summary>Whether the area is merged with another.</summary>
    public BoolVar IsMerged(int area) => isMerged[area];

    /// <summary>The areas that may be the first of the group of an area, itself among them.</summary>
    public IEnumerable<int> FirstsOf(int area) =>
        Enumerable.Range(0, area + 1).Where(first => inGroup[area, first] is not null);

    /// <summary>The areas that may be in the group of a first area, itself among them.</summary>
    public IEnumerable<int> MembersOf(int first) =>
        Enumerable.Range(first, isMerged.Length - first).Where(area => inGroup[area, first] is not null);

    /// <summary>Whether the area is in the group of the first.</summary>
    public BoolVar InGroup(int area, int first) => inGroup[area, first]!;

    /// <summary>A literal that is true whenever the areas are in one group.</summary>
    public BoolVar AreTogether(int one, int other)
    {
        BoolVar together = model.NewBoolVar($"together {one} {other}");
        foreach (int first in FirstsOf(one).Intersect(FirstsOf(other)))
        {
            model.AddBoolOr([InGroup(one, first).Not(), InGroup(other, first).Not(), together]);
        }

        return together;
    }

    private bool MayMergeAny => input.IsAllowed(MoveKind.MergeAreas);

    /// <summary>An area stays as it is when a cell of it also serves an area of another commune.</summary>
    private bool MayMerge(int area) =>
        MayMergeAny
        && input.CellsServing(area).All(cell => input.AreasOfCell[cell].Length == input.Cells[cell].Areas.Length);

    /// <summary>For each area the first of those that it can reach over neighbours that may be merged.</summary>
    private int[] Regions()
    {
        int[] regions = [.. Enumerable.Range(0, input.Areas.Length)];
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int area = 0; area < regions.Length; area++)
            {
                for (int other = 0; other < regions.Length; other++)
                {
                    if (
                        regions[other] < regions[area]
                        && input.AreNeighbours(area, other)
                        && MayMerge(area)
                        && MayMerge(other)
                    )
                    {
                        regions[area] = regions[other];
                        isChanged = true;
                    }
                }
            }
        }

        return regions;
    }

    private void Bind(int area)
    {
        foreach (int first in FirstsOf(area).Where(first => first != area))
        {
            model.AddImplication(InGroup(area, first), InGroup(first, first));
            model.AddImplication(InGroup(area, first), isMerged[first]);
            model.AddImplication(InGroup(area, first), isMerged[area]);
        }

        model.AddBoolOr([
            isMerged[area].Not(),
            InGroup(area, area).Not(),
            .. MembersOf(area).Where(other => other != area).Select(other => (ILiteral)InGroup(other, area)),
        ]);
    }

    /// <summary>Each merged area but the first has a neighbour in its group that is nearer to the first.</summary>
    private void HangTogether()
    {
        int count = input.Areas.Length;
        IntVar[] far = [.. input.Areas.Select(area => model.NewIntVar(0, count, $"far {area}"))];
        for (int area = 0; area < count; area++)
        {
            var ways = new List<ILiteral> { InGroup(area, area) };
            for (int other = 0; other < count; other++)
            {
                if (!input.AreNeighbours(area, other))
                {
                    continue;
                }

                BoolVar next = model.NewBoolVar($"area {area} next to {other}");
                model.Add(far[other] + 1 <= far[area]).OnlyEnforceIf(next);
                foreach (int first in FirstsOf(area))
                {
                    ILiteral otherIn = FirstsOf(other).Contains(first) ? InGroup(other, first) : next.Not();
                    model.AddBoolOr([next.Not(), InGroup(area, first).Not(), otherIn]);
                }

                ways.Add(next);
            }

            model.AddBoolOr(ways);
        }
    }

    private void KeepSharedCellsWithin()
    {
        foreach (ImmutableArray<int> areas in input.AreasOfCell)
        {
            for (int i = 1; i < areas.Length; i++)
            {
                (int one, int other) = (areas[0], areas[i]);
                // Either both are as they were, or they are in one group.
                model.AddImplication(isMerged[one], isMerged[other]);
                model.AddImplication(isMerged[other], isMerged[one]);
                foreach (int first in FirstsOf(one))
                {
                    ILiteral[] same = FirstsOf(other).Contains(first) ? [InGroup(other, first)] : [];
                    model.AddBoolOr([isMerged[one].Not(), InGroup(one, first).Not(), .. same]);
                }
            }
        }
    }
}
