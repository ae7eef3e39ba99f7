using Google.OrTools.Sat;

namespace ChiBo.Planning.Areas;

/// <summary>What is wished beside an even load: what is so kept first, then the own area, then short ways.</summary>
internal static class AreaWishes
{
    /// <summary>The sum to be made small; a wish outweighs all wishes after it together.</summary>
    public static LinearExpr Of(AreaInput input, AreaModel model)
    {
        long homes = 1 + (Farthest(input) * Math.Max(input.Members.Length, input.Areas.Length));
        long kept = homes * (input.Members.Length + 1);
        var pairs = new List<BoolVar>();
        var weights = new List<long>();
        for (int member = 0; member < input.Members.Length; member++)
        {
            MemberToAssign who = input.Members[member];
            for (int area = 0; area < input.Areas.Length; area++)
            {
                string code = input.Areas[area].Code;
                bool keep = input.Request.KeepExisting && who.Existing.Contains(code);
                pairs.Add(model.InCharge(member, area));
                weights.Add(who.MinutesTo(code) + (Home(input, who, code) * homes) - (keep ? kept : 0));
            }
        }

        return LinearExpr.WeightedSum(pairs, weights);
    }

    private static int Home(AreaInput input, MemberToAssign who, string area) =>
        who.HomeArea != area ? 0
        : input.Request.Home == HomeAreaPolicy.Preferred ? -1
        : input.Request.Home == HomeAreaPolicy.Avoided ? 1
        : 0;

    private static long Farthest(AreaInput input) =>
        input.Members.Max(member => input.Areas.Max(area => member.MinutesTo(area.Code)));
}
