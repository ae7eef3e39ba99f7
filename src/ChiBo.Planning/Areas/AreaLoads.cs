using Google.OrTools.Sat;

namespace ChiBo.Planning.Areas;

/// <summary>The load of each member in a model, and how far the largest is from the smallest.</summary>
internal static class AreaLoads
{
    /// <summary>Parts of a unit of load, so that an area can be shared by two, three, four, five or six without a rest.</summary>
    public const int Parts = 60;

    /// <summary>The spread of the loads.</summary>
    public static LinearExpr Spread(AreaInput input, AreaModel model)
    {
        long total = input.Areas.Sum(area => (long)area.Weight);
        IntVar least = model.Model.NewIntVar(0, total * Parts, "least");
        IntVar most = model.Model.NewIntVar(0, total * Parts, "most");
        if (input.IsShared)
        {
            ShareAreas(input, model, least, most);
        }
        else
        {
            ShareMembers(input, model, least, most, total);
        }

        return most - least;
    }

    /// <summary>Each member has one area, so the load of a member is that of an area by the number of those who share it.</summary>
    private static void ShareAreas(AreaInput input, AreaModel model, IntVar least, IntVar most)
    {
        int crowd = input.Members.Length - input.Areas.Length + 1;
        for (int area = 0; area < input.Areas.Length; area++)
        {
            int weight = input.Areas[area].Weight;
            BoolVar[] sharers =
            [
                .. Enumerable.Range(1, crowd).Select(count => model.Model.NewBoolVar($"a{area}n{count}")),
            ];
            model.Model.AddExactlyOne(sharers);
            model.Model.Add(
                LinearExpr.Sum(model.Of(area)) == LinearExpr.WeightedSum(sharers, Enumerable.Range(1, crowd))
            );
            LinearExpr load = LinearExpr.WeightedSum(sharers, Enumerable.Range(1, crowd).Select(n => Load(weight, n)));
            model.Model.Add(least <= load);
            model.Model.Add(load <= most);
        }
    }

    private static void ShareMembers(AreaInput input, AreaModel model, IntVar least, IntVar most, long total)
    {
        int[] weights = [.. input.Areas.Select(area => area.Weight * Parts)];
        for (int member = 0; member < input.Members.Length; member++)
        {
            LinearExpr load = LinearExpr.WeightedSum(model.By(member), weights);
            model.Model.Add(least <= load);
            model.Model.Add(load <= most);
        }

        // No member can have less than the least of an even division, nor all more: said outright, it saves the solver work.
        long even = total / input.Members.Length;
        model.Model.Add(least <= even * Parts);
        model.Model.Add(most >= (total % input.Members.Length == 0 ? even : even + 1) * Parts);
    }

    /// <summary>The load of one of several who share an area.</summary>
    public static int Load(int weight, int sharers) => weight * Parts / sharers;
}
