using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_1_Organisation;

/// <summary>
/// «Chi bộ cơ quan xã, phường, thị trấn trực thuộc đảng ủy xã, phường, thị trấn»: the agency cell's parent is the
/// committee of its commune. When several committees are recorded any of them will do.
/// </summary>
[Clause("II.1.1.a")]
internal static class II_1_1_a_UnderTheCommuneCommittee
{
    public static void Decide(CommuneOnDay commune, FindingSink findings)
    {
        foreach (int version in commune.AgencyCells)
        {
            int cell = commune.Columns.Organisations.Organisation[version];
            int parent = commune.Columns.Organisations.Parent[version];
            findings.Add(new FindingFact(Rule.AgencyCellParent, OutcomeOf(commune, parent), cell, parent));
        }
    }

    public static Finding Describe(CommuneOnDay commune, FindingFact fact)
    {
        CodeTable codes = commune.Columns.OrganisationCodes;
        IReadOnlyList<string> committees = Codes.OfVersions(commune.Columns, commune.Committees);
        string parent = fact.Observed == RegisterBuilder.None ? "" : codes[fact.Observed];
        return new Finding(
            fact.Rule,
            fact.Outcome,
            codes[fact.Subject],
            parent,
            string.Join('|', committees),
            AbleToAttend: null,
            Counted: parent.Length == 0 ? [] : [parent],
            Missing: fact.Outcome == Outcome.Pass ? [] : committees
        );
    }

    private static Outcome OutcomeOf(CommuneOnDay commune, int parent)
    {
        if (parent == RegisterBuilder.None || commune.Committees.IsEmpty)
        {
            return Outcome.Unknown;
        }

        foreach (int committee in commune.Committees)
        {
            if (commune.Columns.Organisations.Organisation[committee] == parent)
            {
                return Outcome.Pass;
            }
        }

        return Outcome.Fail;
    }
}
