using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_1_Organisation;

/// <summary>
/// «Mỗi xã, phường, thị trấn chỉ lập một chi bộ cơ quan»: a commune that has an agency cell has one only.
/// </summary>
[Clause("II.1.1.b")]
internal static class II_1_1_b_OneAgencyCellOnly
{
    private const int Most = 1;

    public static void Decide(CommuneOnDay commune, FindingSink findings)
    {
        int cells = commune.AgencyCells.Length;
        if (cells == 0)
        {
            return;
        }

        Outcome outcome = cells <= Most ? Outcome.Pass : Outcome.Fail;
        findings.Add(new FindingFact(Rule.AgencyCellSingle, outcome, commune.Commune, cells));
    }

    public static Finding Describe(CommuneOnDay commune, FindingFact fact) =>
        new(
            fact.Rule,
            fact.Outcome,
            commune.Code,
            Text.Of(fact.Observed),
            Text.Of(Most),
            AbleToAttend: null,
            Counted: Codes.OfVersions(commune.Columns, commune.AgencyCells),
            Missing: []
        );
}
