using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_1_Organisation;

/// <summary>
/// «… với điều kiện ở các khu dân cư xã, phường, thị trấn đều có chi bộ»: each residential area is served by a cell that
/// serves no other. A cell that several areas share gives none of them a cell, unless the parameter says so.
/// </summary>
[Clause("II.1.1.b")]
internal static class II_1_1_b_EveryAreaHasItsOwnCell
{
    private const int Least = 1;

    public static void Decide(CommuneOnDay commune, FindingSink findings)
    {
        ReadOnlySpan<int> areas = commune.Areas;
        if (areas.IsEmpty)
        {
            findings.Add(new FindingFact(Rule.ResidentialAreaHasOwnCell, Outcome.Unknown, commune.Commune, 0));
            return;
        }

        ReadOnlySpan<int> ownCells = commune.OwnCells;
        for (int i = 0; i < areas.Length; i++)
        {
            int area = commune.Columns.Units.Unit[areas[i]];
            Outcome outcome = ownCells[i] >= Least ? Outcome.Pass : Outcome.Fail;
            findings.Add(new FindingFact(Rule.ResidentialAreaHasOwnCell, outcome, area, ownCells[i]));
        }
    }

    public static Finding Describe(CommuneOnDay commune, FindingFact fact)
    {
        string subject = commune.Columns.UnitCodes[fact.Subject];
        var own = new List<string>();
        var shared = new List<string>();
        foreach (int version in commune.ResidentialCells)
        {
            if (commune.Columns.Organisations.Units.Of(version).Contains(fact.Subject))
            {
                bool givesACell = commune.ActiveAreasOf(version) == 1 || commune.Parameters.SharedCellCounts;
                (givesACell ? own : shared).Add(Codes.OfVersion(commune.Columns, version));
            }
        }

        return new Finding(
            fact.Rule,
            fact.Outcome,
            subject,
            Text.Of(fact.Observed),
            Text.Of(Least),
            AbleToAttend: null,
            Counted: own,
            Missing: fact.Outcome == Outcome.Pass ? [] : [subject]
        )
        {
            SharedCells = shared,
        };
    }
}
