using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace ChiBo.Planning.Areas;

/// <summary>The assignment as a question of yes and no: for each member and area, whether the one is in charge of the other.</summary>
internal sealed class AreaModel
{
    private readonly AreaInput input;
    private readonly AreaConditions? conditions;
    private readonly BoolVar[,] inCharge;

    /// <summary>The model of a request.</summary>
    /// <param name="input">The request.</param>
    /// <param name="conditions">When given, each condition binds only under its guard.</param>
    public AreaModel(AreaInput input, AreaConditions? conditions = null)
    {
        this.input = input;
        this.conditions = conditions;
        Guards = conditions is null ? [] : [.. conditions.All.Select((_, place) => Model.NewBoolVar($"g{place}"))];
        inCharge = new BoolVar[input.Members.Length, input.Areas.Length];
        for (int member = 0; member < input.Members.Length; member++)
        {
            for (int area = 0; area < input.Areas.Length; area++)
            {
                inCharge[member, area] = Model.NewBoolVar($"m{member}a{area}");
                Forbid(member, area);
            }

            BindMember(member);
        }

        for (int area = 0; area < input.Areas.Length; area++)
        {
            Under(AreaConditions.Covered, input.Areas[area].Code, Model.Add(LinearExpr.Sum(Of(area)) >= 1));
            if (!input.IsShared)
            {
                Under(AreaConditions.One, null, Model.Add(LinearExpr.Sum(Of(area)) <= 1));
            }
        }
    }

    public CpModel Model { get; } = new();

    public ImmutableArray<BoolVar> Guards { get; }

    /// <summary>Whether a member is in charge of an area.</summary>
    public BoolVar InCharge(int member, int area) => inCharge[member, area];

    /// <summary>All members at one area.</summary>
    public BoolVar[] Of(int area) =>
        [.. Enumerable.Range(0, input.Members.Length).Select(member => inCharge[member, area])];

    /// <summary>All areas of one member.</summary>
    public BoolVar[] By(int member) =>
        [.. Enumerable.Range(0, input.Areas.Length).Select(area => inCharge[member, area])];

    private void BindMember(int member)
    {
        MemberToAssign who = input.Members[member];
        LinearExpr areas = LinearExpr.Sum(By(member));
        Under(AreaConditions.NotIdle, who.Code, Model.Add(areas >= 1));
        if (input.IsShared)
        {
            Under(AreaConditions.One, null, Model.Add(areas <= 1));
        }

        if (who.MostAreas is { } most)
        {
            Under(AreaConditions.MostAreas, who.Code, Model.Add(areas <= most));
        }

        foreach (ImmutableArray<int> together in input.AtOnce)
        {
            LinearExpr at = LinearExpr.Sum(together.Select(area => inCharge[member, area]));
            Under(AreaConditions.AtOnce, null, Model.Add(at <= 1));
        }
    }

    private void Forbid(int member, int area)
    {
        if (!input.IsFree(member, area))
        {
            Under(AreaConditions.Duty, input.Members[member].Code, Model.AddBoolOr([inCharge[member, area].Not()]));
        }

        if (input.IsTooFar(member, area))
        {
            Under(AreaConditions.TooFar, null, Model.AddBoolOr([inCharge[member, area].Not()]));
        }
    }

    private void Under(string code, string? subject, Constraint constraint)
    {
        if (conditions is not null)
        {
            constraint.OnlyEnforceIf(Guards[conditions.Place(code, subject)]);
        }
    }
}
